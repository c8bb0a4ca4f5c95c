// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.event;

import dev.dateline.record.EventType;
import dev.dateline.table.Row;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A line of the lexicon: words that name an event under conditions, its codes, and where its actors and recipients stand.
 *
 * @param type null for a line that says that the words are no event
 * @param words lemmas, each perhaps with a particle ("call off")
 * @param bare whether a noun is an event without participants or verb
 */
record TriggerEntry(
        String id,
        List<String> words,
        String part,
        List<Condition> conditions,
        @Nullable EventType type,
        @Nullable String mode,
        String cameo,
        Frame actors,
        Frame recipients,
        boolean bare,
        List<String> matching,
        List<String> failing) {
    TriggerEntry {
        words = List.copyOf(words);
        conditions = List.copyOf(conditions);
        matching = List.copyOf(matching);
        failing = List.copyOf(failing);
    }

    static TriggerEntry of(Row row, WordClasses classes, PloverCodes codes) {
        @Nullable EventType type = row.text("type").equals("-") ? null : row.one("type", EventType.class);
        @Nullable String mode = row.optional("mode").orElse(null);
        String cameo = row.text("cameo");
        if (type != null) {
            codes.check(type, mode, cameo);
        }
        return new TriggerEntry(
                row.required("id"),
                row.list("words"),
                row.required("part"),
                row.text("with").isEmpty()
                        ? List.of()
                        : List.of(row.text("with").split(";")).stream()
                                .map(text -> Condition.parse(text.strip(), classes))
                                .toList(),
                type,
                mode,
                cameo,
                Frame.parse(row.text("actors")),
                Frame.parse(row.text("recipients")),
                row.text("bare").equals("yes"),
                row.list("yes"),
                row.list("no"));
    }

    /** The particle of a word of this line, empty where it has none. */
    static Optional<String> particle(String word) {
        int space = word.indexOf(' ');
        return space < 0 ? Optional.empty() : Optional.of(word.substring(space + 1));
    }

    static String lemma(String word) {
        int space = word.indexOf(' ');
        return space < 0 ? word : word.substring(0, space);
    }
}
