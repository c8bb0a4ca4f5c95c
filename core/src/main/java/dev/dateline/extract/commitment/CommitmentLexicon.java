// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.commitment;

import dev.dateline.extract.event.Condition;
import dev.dateline.extract.event.FrameReading;
import dev.dateline.extract.event.Frames;
import dev.dateline.extract.event.Syntax;
import dev.dateline.language.Token;
import dev.dateline.language.Upos;
import dev.dateline.table.Row;
import dev.dateline.table.Table;
import dev.dateline.table.Tables;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The words that make commitments, by lemma and part of speech. Immutable. */
final class CommitmentLexicon {
    private record Word(CommitmentEntry entry, String text) {}

    private final List<CommitmentEntry> entries;
    private final Map<String, List<Word>> byLemma = new HashMap<>();
    private final List<Row> own = new ArrayList<>();

    private CommitmentLexicon(List<CommitmentEntry> entries) {
        this.entries = entries;
        for (CommitmentEntry entry : entries) {
            for (String word : entry.words()) {
                for (String part : entry.parts()) {
                    byLemma.computeIfAbsent(part + " " + word.split(" ", 2)[0], key -> new ArrayList<>())
                            .add(new Word(entry, word));
                }
            }
        }
    }

    static CommitmentLexicon load(Tables tables, Frames frames) {
        Table table = tables.beside(CommitmentLexicon.class, "commitments.tsv", "id");
        CommitmentLexicon lexicon = new CommitmentLexicon(table.map(row -> CommitmentEntry.of(row, frames)));
        table.stream().filter(Row::isOwn).forEach(lexicon.own::add);
        return lexicon;
    }

    /** The rows that stand in a user's folder. */
    List<Row> own() {
        return own;
    }

    List<CommitmentEntry> entries() {
        return entries;
    }

    /** The lines that hold for a word: those whose conditions are met, the one that asks most first. */
    List<CommitmentEntry> match(Token token, FrameReading frames) {
        Map<Integer, List<CommitmentEntry>> byWeight = new TreeMap<>(Comparator.reverseOrder());
        for (Word word : byLemma.getOrDefault(part(token) + " " + Syntax.lemma(token), List.of())) {
            CommitmentEntry entry = word.entry;
            int asks = weight(entry) + (word.text.indexOf(' ') < 0 ? 0 : 3);
            if (frames.particleHolds(token, word.text)
                    && entry.conditions().stream().allMatch(condition -> frames.holds(token, condition))) {
                byWeight.computeIfAbsent(asks, key -> new ArrayList<>()).add(entry);
            }
        }
        return byWeight.values().stream().flatMap(List::stream).toList();
    }

    private static int weight(CommitmentEntry entry) {
        int weight = 0;
        for (Condition condition : entry.conditions()) {
            weight += condition.negated() ? 1 : condition.any() ? 2 : 3;
        }
        return weight;
    }

    private static String part(Token token) {
        return token.upos() == Upos.VERB ? "verb" : token.upos() == Upos.NOUN ? "noun" : "other";
    }
}
