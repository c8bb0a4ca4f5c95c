// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.event;

import dev.dateline.record.EventType;
import dev.dateline.table.Row;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A line of the lexicon: words that name an event under conditions, its codes, and where its actors and recipients stand.
 *
 * @param type null for a line that says that the words are no event
 * @param subtype the name of the user's own type, null for a line of PLOVER's types alone
 * @param words lemmas, each perhaps with a particle ("call off")
 * @param bare whether a noun is an event without participants or verb
 */
record TriggerEntry(
        String id,
        List<String> words,
        String part,
        List<Condition> conditions,
        @Nullable EventType type,
        @Nullable String subtype,
        @Nullable String mode,
        String cameo,
        Frame actors,
        Frame recipients,
        boolean bare,
        List<String> matching,
        List<String> failing) {
    private static final List<String> PARTS = List.of("verb", "noun", "other");

    TriggerEntry {
        words = List.copyOf(words);
        conditions = List.copyOf(conditions);
        matching = List.copyOf(matching);
        failing = List.copyOf(failing);
    }

    static TriggerEntry of(Row row, WordClasses classes, PloverCodes codes, OwnTypes types) {
        Optional<OwnType> own = types.named(row.required("type"));
        @Nullable EventType type = own.map(OwnType::parent).orElse(null);
        if (own.isEmpty() && !row.text("type").equals("-")) {
            type = types.plover(row, "type");
        }
        @Nullable
        String mode = row.optional("mode").or(() -> own.map(OwnType::mode)).orElse(null);
        String cameo = row.optional("cameo").or(() -> own.map(OwnType::cameo)).orElse("");
        if (type != null) {
            codes.check(row, type, mode, cameo);
        }
        row.required("words");
        return new TriggerEntry(
                row.required("id"),
                row.list("words"),
                row.oneOf("part", PARTS),
                conditions(row, classes),
                type,
                own.map(OwnType::name).orElse(null),
                mode,
                cameo,
                Frame.parse(row.text("actors")),
                Frame.parse(row.text("recipients")),
                !row.text("bare").isEmpty() && row.oneOf("bare", List.of("yes")).equals("yes"),
                row.isOwn() && row.required("yes").isEmpty() ? List.of() : row.list("yes"),
                row.list("no"));
    }

    private static List<Condition> conditions(Row row, WordClasses classes) {
        if (row.text("with").isEmpty()) {
            return List.of();
        }
        return row.value(
                "with",
                text -> Arrays.stream(text.split(";"))
                        .map(each -> Condition.parse(each.strip(), classes))
                        .toList());
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
