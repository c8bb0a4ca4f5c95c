// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.event;

import dev.dateline.table.Row;
import dev.dateline.table.Table;
import dev.dateline.table.Tables;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Named sets of lemmas that the lexicon's conditions speak of ({@code @troops}). Immutable. */
public final class WordClasses {
    private final Map<String, Set<String>> byName;

    private WordClasses(Map<String, Set<String>> byName) {
        this.byName = byName;
    }

    static WordClasses load(Tables tables) {
        return load(tables, WordClasses.class, "classes.tsv");
    }

    /** The classes of a table that lies beside a class of another room and has the columns of this room's. */
    public static WordClasses load(Tables tables, Class<?> room, String resource) {
        Table table = tables.kept(room, resource, "class");
        Map<String, Row> rows = new HashMap<>();
        table.stream().forEach(row -> rows.put(row.text("class"), row));
        Map<String, Set<String>> byName = new HashMap<>();
        table.map(row -> Map.entry(row.required("class"), lemmas(row, rows, Set.of())))
                .forEach(entry -> byName.put(entry.getKey(), entry.getValue()));
        return new WordClasses(byName);
    }

    private static Set<String> lemmas(Row row, Map<String, Row> rows, Set<String> within) {
        Set<String> inside = new HashSet<>(within);
        if (!inside.add(row.text("class"))) {
            throw new IllegalArgumentException("class @" + row.text("class") + " takes in itself");
        }
        Set<String> lemmas = new HashSet<>();
        for (String word : row.list("lemmas")) {
            if (word.startsWith("@")) {
                Row other = rows.get(word.substring(1));
                if (other == null) {
                    throw new IllegalArgumentException("no class " + word);
                }
                lemmas.addAll(lemmas(other, rows, inside));
            } else {
                lemmas.add(word);
            }
        }
        return lemmas;
    }

    public Set<String> of(String name) {
        Set<String> words = byName.get(name);
        if (words == null) {
            throw new IllegalArgumentException("no class @" + name);
        }
        return words;
    }

    public boolean contains(String name, String lemma) {
        return of(name).contains(lemma);
    }
}
