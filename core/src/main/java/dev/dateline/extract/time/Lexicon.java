// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.time;

import dev.dateline.extract.number.NumberWords;
import dev.dateline.table.Row;
import dev.dateline.table.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The words of time: what each can stand for, by its lower-case form. Immutable. */
final class Lexicon {
    private final Map<String, List<Sense>> senses = new HashMap<>();
    private final Set<String> classes = new TreeSet<>();

    /** Reads the table of words. */
    Lexicon() {
        Table.beside(Lexicon.class, "words.tsv").map(this::word);
        NumberWords.numbers(Numbers.LARGEST).forEach((word, value) -> add(word, new Sense("number", value.toString())));
        NumberWords.ordinals().forEach((word, value) -> add(word, new Sense("ordinal", value.toString())));
    }

    private String word(Row row) {
        String kind = row.required("class");
        String value = row.required("value");
        for (String word : row.list("words")) {
            add(word, new Sense(kind, value));
        }
        return kind;
    }

    private void add(String word, Sense sense) {
        classes.add(sense.kind());
        senses.computeIfAbsent(word, key -> new ArrayList<>()).add(sense);
    }

    /** What the word can stand for; empty for a word that is none of time. */
    List<Sense> senses(String word) {
        return senses.getOrDefault(word, List.of());
    }

    Set<String> classes() {
        return classes;
    }

    boolean knows(String word) {
        return senses.containsKey(word);
    }

    /** The value of the word in a class. */
    @Nullable
    String value(String word, String kind) {
        for (Sense sense : senses(word)) {
            if (sense.kind().equals(kind)) {
                return sense.value();
            }
        }
        return null;
    }

    /** What a word can stand for: a class that rules ask for, and its value there. */
    record Sense(String kind, String value) {}
}
