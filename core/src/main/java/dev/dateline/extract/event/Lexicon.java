// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.event;

import dev.dateline.language.Token;
import dev.dateline.language.Upos;
import dev.dateline.table.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The lexicon of triggers, by lemma and part of speech. Immutable. */
final class Lexicon {
    private final List<TriggerEntry> entries;
    private final Map<String, List<Word>> byLemma = new HashMap<>();

    /** A word of an entry. */
    record Word(TriggerEntry entry, String text) {}

    private Lexicon(List<TriggerEntry> entries) {
        this.entries = entries;
        for (TriggerEntry entry : entries) {
            for (String word : entry.words()) {
                String key = entry.part() + " " + TriggerEntry.lemma(word);
                byLemma.computeIfAbsent(key, any -> new ArrayList<>()).add(new Word(entry, word));
            }
        }
    }

    static Lexicon load(WordClasses classes, PloverCodes codes) {
        return new Lexicon(
                Table.beside(Lexicon.class, "triggers.tsv").map(row -> TriggerEntry.of(row, classes, codes)));
    }

    List<TriggerEntry> entries() {
        return entries;
    }

    /** The words of the lexicon with the lemma and part of speech of a token, in the table's order. */
    List<Word> words(Token token) {
        String part = token.upos() == Upos.VERB
                ? "verb"
                : token.upos() == Upos.NOUN || token.upos() == Upos.PROPN ? "noun" : "other";
        return byLemma.getOrDefault(part + " " + Syntax.lemma(token), List.of());
    }
}
