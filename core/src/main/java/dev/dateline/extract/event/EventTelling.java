// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.event;

import dev.dateline.table.Clues.Numbers;
import dev.dateline.table.Row;
import dev.dateline.table.Table;
import dev.dateline.table.Trees;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What was learnt from annotated articles ({@code training/events.py}) of which words name events: how often what has a key does, and trees that weigh those shares
 * beside what the reader and the rules say. Immutable and thread-safe.
 */
final class EventTelling {
    /** The keys of a word, by the first word of each, and the clues of their shares. */
    static final List<EventClue> SHARES = List.of(
            EventClue.SHARE_WORD,
            EventClue.SHARE_TYPE,
            EventClue.SHARE_ENTRY,
            EventClue.SHARE_PLACE,
            EventClue.SHARE_OBJECT,
            EventClue.SHARE_SUBJECT,
            EventClue.SHARE_MODIFIER,
            EventClue.SHARE_ABOVE);

    /** The share of all keys of a kind counts as so many words beside those that a key was seen of. */
    private static final double WEIGHT = 4;
    /** Counts above this say no more. */
    private static final double MANY = 30;

    /** Lines that were seen less often are believed. */
    private static final int OFTEN = 6;

    private final Map<String, int[]> counts = new HashMap<>();
    private final Trees trees;

    static EventTelling load() {
        return new EventTelling();
    }

    private EventTelling() {
        for (Row row : Table.beside(EventTelling.class, "events.tsv").rows()) {
            counts.put(
                    row.text("key"),
                    new int[] {row.value("events", Integer::parseInt), row.value("of", Integer::parseInt)});
        }
        trees = Trees.load(EventTelling.class, "event-weights.tsv", EventClue.CLUES.names());
    }

    /** How likely a word names an event of a type, 0 to 1. */
    double likely(List<String> keys, Numbers<EventClue> numbers) {
        Numbers<EventClue> all = numbers.copy();
        for (int i = 0; i < SHARES.size(); i++) {
            all.set(SHARES.get(i), odds(keys.get(i)));
        }
        all.set(EventClue.SEEN_WORD, seen(keys.get(0)));
        all.set(EventClue.SEEN_TYPE, seen(keys.get(1)));
        return trees.score(all.values());
    }

    /** Whether annotated articles have what a line of the lexicon finds often enough to tell of it. */
    boolean hasSeenLine(List<String> keys) {
        return counts.getOrDefault(keys.get(SHARES.indexOf(EventClue.SHARE_ENTRY)), new int[2])[1] >= OFTEN;
    }

    private double seen(String key) {
        return Math.min(MANY, counts.getOrDefault(key, new int[2])[1]);
    }

    /** The log odds of the share of events; the row named by the kind alone counts all with such a key. */
    private double odds(String key) {
        int[] kind = counts.getOrDefault(key.substring(0, key.indexOf(' ')), new int[] {1, 2});
        int[] own = counts.getOrDefault(key, new int[2]);
        double prior = kind[0] / (double) kind[1];
        double share = (own[0] + WEIGHT * prior) / (own[1] + WEIGHT);
        return StrictMath.log(share / (1 - share));
    }
}
