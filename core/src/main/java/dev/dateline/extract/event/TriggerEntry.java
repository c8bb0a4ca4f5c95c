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
 * @param own whether it stands in a user's folder
 * @param named whether it is an event only where somebody is named whom it is done to
 * @param sure whether what it finds is an event however unlikely the reader holds it
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
        boolean named,
        boolean sure,
        boolean own,
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
        row.each(
                () -> row.required("id"),
                () -> row.required("words"),
                () -> row.oneOf("part", PARTS),
                () -> conditions(row, classes),
                () -> types.check(row, codes),
                () -> row.list("bare").forEach(any -> row.oneOf("bare", List.of("yes", "named", "sure"))),
                () -> row.value("yes", text -> text));
        Optional<OwnType> own = types.named(row.text("type"));
        return new TriggerEntry(
                row.text("id"),
                row.list("words"),
                row.text("part"),
                conditions(row, classes),
                types.plover(row),
                own.map(OwnType::name).orElse(null),
                types.mode(row),
                types.cameo(row),
                Frame.parse(row.text("actors")),
                Frame.parse(row.text("recipients")),
                row.text("bare").equals("yes"),
                row.text("bare").equals("named"),
                row.text("bare").equals("sure"),
                row.isOwn(),
                row.list("yes"),
                row.list("no"));
    }

    /** Whether the subject of the verb suffers what others do: "the convoy came under fire from rebels". */
    boolean undergone() {
        return recipients.has("subj")
                && !actors.has("subj")
                && !actors.alternatives().isEmpty();
    }

    /** A line for a word that only the reader takes for an event: without conditions, and with the plainest slot for who does it. */
    static TriggerEntry read(String lemma, boolean verb, EventType type, @Nullable String mode, String cameo) {
        return new TriggerEntry(
                "",
                List.of(lemma),
                "other",
                List.of(),
                type,
                null,
                mode,
                cameo,
                Frame.parse(verb ? "subj" : "poss"),
                Frame.parse(""),
                true,
                false,
                false,
                false,
                List.of(),
                List.of());
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

    /** Whether it is done with one another, so that all who take part do it: "signed a pact", "exchanged fire". */
    boolean mutual() {
        return recipients.alternatives().isEmpty()
                && actors.alternatives().stream().anyMatch(slots -> slots.size() > 1);
    }
}
