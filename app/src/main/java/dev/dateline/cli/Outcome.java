// SPDX-License-Identifier: Apache-2.0
package dev.dateline.cli;

import dev.dateline.page.IndexPage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of one article, with the label of the input it came from. */
sealed interface Outcome {
    String label();

    /**
     * A record in the wanted format, with what a person may want to know of its input.
     *
     * @param entry what leads to it in a folder of pages, null where it is no page
     */
    record Written(String label, String text, List<String> notes, IndexPage.@Nullable Entry entry) implements Outcome {
        public Written {
            notes = List.copyOf(notes);
        }

        Written(String label, String text, List<String> notes) {
            this(label, text, notes, null);
        }
    }

    /** An article that is left out for a reason that is no fault. */
    record Skipped(String label, String reason) implements Outcome {}

    /** An article that could not be read. */
    record Failed(String label, String reason, @Nullable Throwable cause) implements Outcome {}
}
