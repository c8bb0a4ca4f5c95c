// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve.actor;

import dev.dateline.table.Tables;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who held which office when, by name. Immutable and thread-safe. */
final class Terms {
    private final List<Term> all;
    private final Map<String, List<Term>> byKey = new HashMap<>();
    private final Map<String, List<Term>> leaders = new HashMap<>();

    private Terms(List<Term> all) {
        this.all = all;
        for (Term term : all) {
            for (String name : term.names()) {
                List<Term> held = byKey.computeIfAbsent(Words.key(name), key -> new ArrayList<>());
                if (!held.contains(term)) {
                    held.add(term);
                }
            }
            if (term.role().startsWith("head")) {
                String last = Words.key(term.names().get(0)).replaceFirst("^.* ", "");
                leaders.computeIfAbsent(last, key -> new ArrayList<>()).add(term);
            }
        }
    }

    static Terms load(Tables tables) {
        return new Terms(tables.beside(Terms.class, "offices.tsv", "id").map(Term::of));
    }

    List<Term> all() {
        return all;
    }

    /** The terms of heads of states and governments whose usual name ends with a word. */
    List<Term> ofLeaders(String last) {
        return leaders.getOrDefault(last, List.of());
    }

    /** The terms of a name, by {@link Words#key}, in the order of their ids. */
    List<Term> of(String key) {
        return byKey.getOrDefault(key, List.of());
    }
}
