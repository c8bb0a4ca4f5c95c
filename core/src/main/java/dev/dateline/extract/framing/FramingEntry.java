// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.framing;

import dev.dateline.record.FramingKind;
import dev.dateline.table.Row;
import java.util.List;
import java.util.Set;

/**
 * A line of the table of framing words.
 *
 * @param with of which one must hang on the word, or the word on it; empty where nothing must
 * @param without of which none may
 */
record FramingEntry(
        String id,
        FramingKind kind,
        Part part,
        Voice voice,
        List<String> words,
        Set<String> with,
        Set<String> without,
        List<String> yes,
        List<String> no) {
    /** What the words are. */
    enum Part {
        NOUN,
        VERB,
        ADJ,
        ADV,
        PHRASE
    }

    /** In whose words they are framing. */
    enum Voice {
        ANY,
        OUTLET,
        SPEAKER,
        QUOTED
    }

    static FramingEntry of(Row row) {
        return new FramingEntry(
                row.required("id"),
                row.one("kind", FramingKind.class),
                row.one("part", Part.class),
                row.optional("voice").isEmpty() ? Voice.ANY : row.one("voice", Voice.class),
                row.list("words"),
                Set.copyOf(row.list("with")),
                Set.copyOf(row.list("without")),
                row.list("yes"),
                row.list("no"));
    }
}
