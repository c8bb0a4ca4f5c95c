// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve.actor;

import dev.dateline.table.Row;
import dev.dateline.table.Tables;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Nouns by which somebody is called again who was told of by another one: "the reporter" after "a journalist". Immutable. */
final class Renamed {
    private final Map<String, Set<String>> firsts;

    private Renamed(Map<String, Set<String>> firsts) {
        this.firsts = Map.copyOf(firsts);
    }

    static Renamed load(Tables tables) {
        Map<String, Set<String>> firsts = new HashMap<>();
        for (Row row : tables.beside(Renamed.class, "renamed.tsv", "id").rows()) {
            row.list("again")
                    .forEach(again -> firsts.computeIfAbsent(again, key -> new HashSet<>())
                            .addAll(row.list("first")));
        }
        return new Renamed(firsts);
    }

    /**
     * Whether one noun may call somebody again whom the other told of.
     *
     * @param again in the singular and in lower case, as is {@code first}
     */
    boolean calls(String again, String first) {
        Set<String> known = firsts.get(again);
        return again.equals(first) || (known != null && known.contains(first));
    }
}
