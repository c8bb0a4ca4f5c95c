// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.event;

import dev.dateline.record.EventType;
import dev.dateline.table.Row;
import dev.dateline.table.Table;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The tables of PLOVER: modes and scores of a type, type and contexts of a CAMEO code. Immutable. */
public final class PloverCodes {
    private final Map<EventType, Map<String, Double>> scores = new HashMap<>();
    private final Map<String, Set<EventType>> types = new HashMap<>();
    private final Map<String, List<String>> contexts = new HashMap<>();
    private final Map<String, String> leaves = new HashMap<>();

    private final Map<EventType, String> roots = new EnumMap<>(EventType.class);

    private PloverCodes() {}

    /** Reads the tables that lie beside this class. */
    public static PloverCodes load() {
        PloverCodes codes = new PloverCodes();
        Table.beside(PloverCodes.class, "scores.tsv").map(codes::score);
        Table.beside(PloverCodes.class, "codes.tsv").map(codes::code);
        Table.beside(PloverCodes.class, "leaves.tsv").map(codes::leaf);
        return codes;
    }

    private String leaf(Row row) {
        EventType type = row.one("type", EventType.class);
        String leaf = row.required("leaf");
        check(row, type, row.required("mode"), leaf);
        leaves.put(type + " " + row.required("cameo") + " " + row.text("mode"), leaf);
        return leaf;
    }

    /** The code that a mode tells where the code of a trigger is general, else that code. */
    String leaf(EventType type, String cameo, @Nullable String mode) {
        return leaves.getOrDefault(type + " " + cameo + " " + mode, cameo);
    }

    private String score(Row row) {
        double score = row.value("score", Double::parseDouble);
        scores.computeIfAbsent(row.one("type", EventType.class), key -> new HashMap<>())
                .put(row.text("mode"), score);
        return row.text("mode");
    }

    private String code(Row row) {
        String cameo = row.required("cameo");
        EventType type = row.one("type", EventType.class);
        if (!scores.getOrDefault(type, Map.of()).containsKey(row.text("mode"))) {
            throw new IllegalArgumentException("mode " + row.text("mode") + " is none of " + type);
        }
        types.computeIfAbsent(cameo, key -> new HashSet<>()).add(type);
        roots.putIfAbsent(type, cameo);
        contexts.put(cameo, row.list("contexts"));
        return cameo;
    }

    /** Whether the mode is one of the type. */
    boolean knows(EventType type, String mode) {
        return scores.getOrDefault(type, Map.of()).containsKey(mode);
    }

    /** The general code of a type: the first of the table that stands for it. */
    String root(EventType type) {
        return Objects.requireNonNull(roots.get(type), type.name());
    }

    /** Fails unless the mode is one of the type. */
    void check(EventType type, String mode) {
        if (!scores.getOrDefault(type, Map.of()).containsKey(mode)) {
            throw new IllegalArgumentException("mode " + mode + " is none of " + type);
        }
    }

    /** Fails, at the cell, unless the mode is one of the type and the code stands for the type. */
    void check(Row row, EventType type, @Nullable String mode, String cameo) {
        row.each(
                () -> {
                    if (mode != null && !scores.getOrDefault(type, Map.of()).containsKey(mode)) {
                        throw row.wrong("mode", "mode " + mode + " is none of " + type);
                    }
                },
                () -> {
                    if (!types.getOrDefault(cameo, Set.of()).contains(type)) {
                        String wrong = cameo.isEmpty() ? "cameo is empty" : "code " + cameo + " is none of " + type;
                        throw row.wrong("cameo", wrong);
                    }
                });
    }

    /** The conflict and cooperation score of a type and mode, -10 to 10. */
    public double score(EventType type, @Nullable String mode) {
        Map<String, Double> of = scores.getOrDefault(type, Map.of());
        Double score = mode == null ? of.get("") : of.getOrDefault(mode, of.get(""));
        return score == null ? 0 : score;
    }

    /** The contexts that a CAMEO code implies, in the table's order. */
    public List<String> contexts(String cameo) {
        return contexts.getOrDefault(cameo, List.of());
    }
}
