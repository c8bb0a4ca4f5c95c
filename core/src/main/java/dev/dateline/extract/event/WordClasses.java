// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.event;

import dev.dateline.table.Row;
import dev.dateline.table.Table;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Named sets of lemmas that the lexicon's conditions speak of ({@code @troops}). Immutable. */
final class WordClasses {
    private final Map<String, Set<String>> byName;

    private WordClasses(Map<String, Set<String>> byName) {
        this.byName = byName;
    }

    static WordClasses load() {
        Map<String, Set<String>> byName = new HashMap<>();
        Table.beside(WordClasses.class, "classes.tsv").map(row -> add(byName, row));
        return new WordClasses(byName);
    }

    private static String add(Map<String, Set<String>> byName, Row row) {
        String name = row.required("class");
        for (String word : row.list("lemmas")) {
            Set<String> into = byName.computeIfAbsent(name, key -> new HashSet<>());
            if (word.startsWith("@")) {
                Set<String> other = byName.get(word.substring(1));
                if (other == null) {
                    throw new IllegalArgumentException("class " + word + " is not above " + name);
                }
                into.addAll(other);
            } else {
                into.add(word);
            }
        }
        return name;
    }

    Set<String> of(String name) {
        Set<String> words = byName.get(name);
        if (words == null) {
            throw new IllegalArgumentException("no class @" + name);
        }
        return words;
    }

    boolean contains(String name, String lemma) {
        return of(name).contains(lemma);
    }
}
