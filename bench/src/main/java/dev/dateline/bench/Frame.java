// SPDX-License-Identifier: Apache-2.0
package dev.dateline.bench;

import dev.dateline.table.Row;
import dev.dateline.table.Table;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The sentence round a clause before a change and after it, as templates.
 *
 * @param other the words of one more party, empty without one
 */
record Frame(Change change, String before, String after, String other) {
    /** The role of the party that a frame brings in. */
    static final String OTHER = "O";

    /** The frames of each change, in the order of the table. */
    static Map<Change, List<Frame>> load() {
        Map<Change, List<Frame>> frames = new EnumMap<>(Change.class);
        List<Frame> all = Table.beside(Frame.class, "self-test/frames.tsv").map(Frame::of);
        for (Change change : Change.values()) {
            frames.put(
                    change,
                    all.stream().filter(frame -> frame.change() == change).toList());
        }
        return frames;
    }

    private static Frame of(Row row) {
        return new Frame(
                row.value("change", Change::of), row.required("before"), row.required("after"), row.text("other"));
    }

    /** The sentence of a clause before the change. */
    Sentence before(Clause clause) {
        return sentence(before, clause);
    }

    /** The sentence of a clause that is changed already, after the change. */
    Sentence after(Clause changed) {
        return sentence(after, changed);
    }

    /** The words that say when in the sentence before the change, empty where it has none. */
    String time(Clause clause) {
        return before.contains("{time}")
                ? clause.fill("{time}").replaceFirst("^(on|in) ", "").toLowerCase(Locale.ROOT)
                : "";
    }

    private Sentence sentence(String template, Clause clause) {
        Map<String, String> words = new TreeMap<>();
        words.put(Clause.ACTOR, clause.actor().words());
        @Nullable Party recipient = clause.recipient();
        if (recipient != null) {
            words.put(Clause.RECIPIENT, recipient.words());
        }
        if (!other.isEmpty()) {
            words.put(OTHER, other);
        }
        return Sentence.of(clause.fill(template), words);
    }
}
