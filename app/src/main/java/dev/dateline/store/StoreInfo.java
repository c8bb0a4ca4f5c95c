// SPDX-License-Identifier: Apache-2.0
package dev.dateline.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a store holds.
 *
 * @param schema the version of its schema
 * @param counts rows by table
 * @param runs the runs, the first first
 */
public record StoreInfo(String place, int schema, Map<String, Long> counts, List<RunInfo> runs) {
    private static final List<String> TABLES =
            List.of("article", "reading", "actor", "place", "time", "statement", "event", "commitment", "figure");

    public StoreInfo {
        counts = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(counts));
        runs = List.copyOf(runs);
    }

    /**
     * What came of a run.
     *
     * @param ended null where it was cut short, or is at work still
     */
    public record RunInfo(
            long number,
            String kind,
            String begun,
            @Nullable String ended,
            String program,
            String options,
            long added,
            long updated,
            long unchanged,
            long failed) {}

    static StoreInfo of(Database database) {
        return database.read(() -> {
            Map<String, Long> counts = new LinkedHashMap<>();
            for (String table : TABLES) {
                counts.put(table, database.number("SELECT COUNT(*) FROM " + table));
            }
            List<RunInfo> runs = database.list(
                    "SELECT number, kind, begun, ended, program, options, added, updated, unchanged, failed FROM run"
                            + " ORDER BY number",
                    row -> new RunInfo(
                            row.getLong(1),
                            row.getString(2),
                            row.getString(3),
                            row.getString(4),
                            row.getString(5),
                            row.getString(6),
                            row.getLong(7),
                            row.getLong(8),
                            row.getLong(9),
                            row.getLong(10)));
            return new StoreInfo(database.dialect().label(), Migrations.versionOf(database), counts, runs);
        });
    }
}
