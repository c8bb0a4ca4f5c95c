// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.event;

import dev.dateline.language.Token;
import dev.dateline.language.Upos;
import dev.dateline.table.Row;
import dev.dateline.table.Table;
import dev.dateline.table.Tables;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The lexicon of triggers, by lemma and part of speech. Immutable. */
final class Lexicon {
    /** A lexicon without lines. */
    static final Lexicon EMPTY = new Lexicon(List.of());

    private final List<TriggerEntry> entries;
    private final Map<String, List<Word>> byLemma = new HashMap<>();

    private final Map<String, String> regular = new HashMap<>();
    private final List<Row> own = new ArrayList<>();

    /** A word of an entry. */
    record Word(TriggerEntry entry, String text) {}

    private Lexicon(List<TriggerEntry> entries) {
        this.entries = entries;
        for (TriggerEntry entry : entries) {
            for (String word : entry.words()) {
                String key = entry.part() + " " + TriggerEntry.lemma(word);
                byLemma.computeIfAbsent(key, any -> new ArrayList<>()).add(new Word(entry, word));
                if (entry.part().equals("verb")) {
                    inflect(TriggerEntry.lemma(word), regular);
                }
            }
        }
    }

    /** The regular forms of a verb, for a lemma that was read wrongly ("banned" as "bann"). */
    static void inflect(String verb, Map<String, String> regular) {
        String last = verb.substring(verb.length() - 1);
        String stem = last.equals("e") ? verb.substring(0, verb.length() - 1) : verb;
        for (String ending : List.of("ed", "ing")) {
            regular.putIfAbsent(stem + ending, verb);
            regular.putIfAbsent(verb + last + ending, verb);
        }
        regular.putIfAbsent(verb + "s", verb);
    }

    static Lexicon load(Tables tables, WordClasses classes, PloverCodes codes, OwnTypes types) {
        Table table = tables.beside(Lexicon.class, "triggers.tsv", "id");
        Lexicon lexicon = new Lexicon(table.map(row -> TriggerEntry.of(row, classes, codes, types)));
        table.stream().filter(Row::isOwn).forEach(lexicon.own::add);
        for (OwnType type : types.all()) {
            if (lexicon.own.stream().noneMatch(row -> row.text("type").equals(type.name()))) {
                tables.add(type.row().fault("type", "no line of triggers.tsv has the type " + type.name()));
            }
        }
        return lexicon;
    }

    /** The rows that stand in a user's folder. */
    List<Row> own() {
        return own;
    }

    List<TriggerEntry> entries() {
        return entries;
    }

    /** The words of the lexicon with the lemma and part of speech of a token, in the table's order. */
    List<Word> words(Token token) {
        String part = token.upos() == Upos.VERB
                ? "verb"
                : token.upos() == Upos.NOUN || token.upos() == Upos.PROPN ? "noun" : "other";
        List<Word> words = byLemma.getOrDefault(part + " " + Syntax.lemma(token), List.of());
        String verb = regular.get(Syntax.lower(token));
        return words.isEmpty() && part.equals("verb") && verb != null
                ? byLemma.getOrDefault("verb " + verb, List.of())
                : words;
    }
}
