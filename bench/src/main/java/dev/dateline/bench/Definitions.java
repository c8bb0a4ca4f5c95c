// SPDX-License-Identifier: Apache-2.0
package dev.dateline.bench;

import dev.dateline.table.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What fields and codes mean, from {@code codebook.tsv}; knows which of the definitions have been asked for. */
final class Definitions {
    private final Map<String, Map<String, String>> byField = new LinkedHashMap<>();
    private final Set<String> asked = new LinkedHashSet<>();

    Definitions() {
        Table.beside(Definitions.class, "codebook.tsv")
                .map(row -> byField.computeIfAbsent(row.required("of"), of -> new LinkedHashMap<>())
                        .merge(row.required("code"), row.required("definition"), (one, other) -> {
                            throw new IllegalArgumentException(row.text("code") + " is defined twice");
                        }));
    }

    /** The codes of a field, or the fields of an object, in the table's order. */
    List<String> codes(String of) {
        return List.copyOf(byField.getOrDefault(of, Map.of()).keySet());
    }

    /**
     * The definition of a code.
     *
     * @throws IllegalArgumentException if there is none
     */
    String of(String field, String code) {
        String definition = byField.getOrDefault(field, Map.of()).get(code);
        if (definition == null) {
            throw new IllegalArgumentException("codebook.tsv has no definition of " + field + " " + code);
        }
        asked.add(field + " " + code);
        return definition;
    }

    /** The definitions of what there is not. */
    List<String> left() {
        List<String> left = new ArrayList<>();
        byField.forEach((field, codes) -> codes.keySet().forEach(code -> left.add(field + " " + code)));
        left.removeAll(asked);
        return left;
    }
}
