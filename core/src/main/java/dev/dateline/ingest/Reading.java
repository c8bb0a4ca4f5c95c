// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest;

import java.util.List;

/**
 * What came of one input: an article, or the reason why there is none. A label names the input for people: a path, an
 * address, {@code path:line} for a line of a file, {@code standard input}.
 */
public sealed interface Reading {
    String label();

    /**
     * An article that is ready to be read.
     *
     * @param notes what was decided on the way that a person may want to know, such as the charset of a text that is not
     *     UTF-8; one line each
     */
    record Read(String label, Article article, List<String> notes) implements Reading {
        public Read {
            notes = List.copyOf(notes);
        }
    }

    /** An input in good order that holds no article for Dateline, such as one in another language. */
    record Skipped(String label, String reason) implements Reading {}

    /** An input that is broken or out of reach. */
    record Failed(String label, String error) implements Reading {}
}
