// SPDX-License-Identifier: Apache-2.0
package dev.dateline.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The rows of a user's file, laid over those of a table; faults are added to a list, and what has faults is left out. */
final class OwnRows {
    private static final String REMOVES = "-";

    private final String path;
    private final Table table;
    private final List<String> id;
    private final boolean removable;
    private final List<Fault> faults;

    /**
     * @param id the columns that identify a row, each by its first value
     * @param removable whether rows of the table can be taken away
     */
    OwnRows(String path, Table table, List<String> id, boolean removable, List<Fault> faults) {
        this.path = path;
        this.table = table;
        this.id = id;
        this.removable = removable;
        this.faults = faults;
    }

    /** Rows with new ids first, then those of the table, replaced or left out as the file says. */
    List<Row> over(String text) {
        Map<String, Row> own = new LinkedHashMap<>();
        Set<String> removed = new HashSet<>();
        Map<String, Row> under = new LinkedHashMap<>();
        table.rows().forEach(row -> under.put(key(row), row));
        for (Row row : rows(text)) {
            String key = key(row);
            boolean removes = key.startsWith(REMOVES);
            String bare = removes ? key.substring(REMOVES.length()) : key;
            if (bare.isBlank()) {
                fault(row, id.get(0) + " is empty");
            } else if (own.containsKey(bare) || removed.contains(bare)) {
                fault(row, bare + " stands above already");
            } else if (removes && !under.containsKey(bare)) {
                fault(row, "there is no " + bare + " to take away");
            } else if (removes && !removable) {
                fault(row, bare + " cannot be taken away, for rules ask for it; replace it");
            } else if (removes) {
                removed.add(bare);
            } else {
                own.put(bare, row);
            }
        }
        List<Row> rows = new ArrayList<>(own.values());
        rows.removeIf(row -> under.containsKey(key(row)));
        under.keySet().removeAll(removed);
        under.forEach((key, row) -> rows.add(own.getOrDefault(key, row)));
        return rows;
    }

    /** The rows of the file alone, those among them that take away what no table holds. */
    List<Row> alone(String text) {
        Set<String> ids = new HashSet<>();
        List<Row> rows = new ArrayList<>();
        for (Row row : rows(text)) {
            String key = key(row);
            String bare = key.startsWith(REMOVES) ? key.substring(REMOVES.length()) : key;
            if (bare.isBlank()) {
                fault(row, id.get(0) + " is empty");
            } else if (ids.add(bare)) {
                rows.add(row);
            } else {
                fault(row, bare + " stands above already");
            }
        }
        return rows;
    }

    private void fault(Row row, String message) {
        faults.add(row.fault(id.get(0), message));
    }

    private String key(Row row) {
        return id.stream()
                .map(column -> row.list(column).stream().findFirst().orElse(""))
                .collect(Collectors.joining(" "))
                .strip();
    }

    private List<Row> rows(String text) {
        List<String> lines = text.lines().toList();
        int at = 0;
        while (at < lines.size() && (lines.get(at).isBlank() || lines.get(at).startsWith("#"))) {
            at++;
        }
        if (at == lines.size()) {
            faults.add(new Fault(path, 1, 1, "has no header; the columns are " + String.join(", ", table.columns())));
            return List.of();
        }
        Optional<Heading> heading = heading(cells(lines.get(at)), at + 1);
        if (heading.isEmpty()) {
            return List.of();
        }
        List<Row> rows = new ArrayList<>();
        for (int i = at + 1; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                row(heading.get(), lines.get(i), i + 1).ifPresent(rows::add);
            }
        }
        return rows;
    }

    private static List<String> cells(String line) {
        return Arrays.asList(line.split("\t", -1));
    }

    /** A row; one that takes another away needs no more than its id. */
    private Optional<Row> row(Heading heading, String line, int number) {
        List<String> cells = new ArrayList<>(cells(line));
        int missing = heading.columns().size() - cells.size();
        if (missing > 0 && line.startsWith(REMOVES)) {
            cells.addAll(Collections.nCopies(missing, ""));
        } else if (missing != 0) {
            faults.add(Table.width(path, number, cells, heading.columns()));
            return Optional.empty();
        }
        return Optional.of(new Row(heading, List.copyOf(cells), number));
    }

    /** The heading; empty, with faults, where the columns are not those of the table. */
    private Optional<Heading> heading(List<String> cells, int line) {
        List<String> columns = cells.stream().map(String::strip).toList();
        int before = faults.size();
        for (int i = 0; i < columns.size(); i++) {
            String column = columns.get(i);
            if (!table.columns().contains(column)) {
                String known = String.join(", ", table.columns());
                faults.add(new Fault(path, line, i + 1, "no column is called \"" + column + "\"; they are " + known));
            } else if (columns.indexOf(column) < i) {
                faults.add(new Fault(path, line, i + 1, "the column " + column + " stands twice"));
            }
        }
        for (String column : id) {
            if (!columns.contains(column)) {
                faults.add(new Fault(path, line, 1, "the column " + column + ", which tells rows apart, is missing"));
            }
        }
        return faults.size() > before
                ? Optional.empty()
                : Optional.of(new Heading(path, columns, table.columns(), true));
    }
}
