// SPDX-License-Identifier: Apache-2.0
package dev.dateline.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A TSV table: UTF-8, lines that begin with {@code #} before the header tell columns, source, licence and date; the first
 * other line names the columns; cells are separated by tabs and are not quoted; {@code |} separates several values in a cell.
 * Immutable.
 */
public final class Table {
    private final String name;
    private final List<String> columns;
    private final List<Row> rows;

    private Table(String name, List<String> columns, List<Row> rows) {
        this.name = name;
        this.columns = columns;
        this.rows = rows;
    }

    /**
     * Reads a table that lies beside a class.
     *
     * @throws TableException if the table is malformed
     * @throws IllegalArgumentException if there is no such resource
     */
    public static Table beside(Class<?> room, String resource) {
        try (InputStream in = room.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalArgumentException("no table " + resource + " beside " + room.getName());
            }
            return read(resource, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a table from a stream; the name stands in errors.
     *
     * @throws TableException if the table is malformed, with every fault
     */
    public static Table read(String name, InputStream in) throws IOException {
        List<String> columns = List.of();
        List<Row> rows = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        int number = 0;
        for (@Nullable String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (line.isEmpty() || (columns.isEmpty() && line.startsWith("#"))) {
                continue;
            }
            List<String> cells = Arrays.asList(line.split("\t", -1));
            if (columns.isEmpty()) {
                columns = List.copyOf(cells);
            } else if (cells.size() != columns.size()) {
                faults.add(new Fault(
                        name, number, cells.size(), cells.size() + " cells where the header has " + columns.size()));
            } else {
                rows.add(new Row(columns, cells, number));
            }
        }
        if (!faults.isEmpty()) {
            throw new TableException(faults);
        }
        return new Table(name, columns, List.copyOf(rows));
    }

    public List<String> columns() {
        return columns;
    }

    public List<Row> rows() {
        return rows;
    }

    public Stream<Row> stream() {
        return rows.stream();
    }

    /**
     * Makes a value of every row. A row whose making throws an {@link IllegalArgumentException} is a fault.
     *
     * @throws TableException with every fault, if there is one
     */
    public <T> List<T> map(Function<Row, T> make) {
        List<T> made = new ArrayList<>(rows.size());
        List<Fault> faults = new ArrayList<>();
        for (Row row : rows) {
            try {
                made.add(make.apply(row));
            } catch (CellException e) {
                faults.add(new Fault(name, row.line(), e.column(), String.valueOf(e.getMessage())));
            } catch (IllegalArgumentException e) {
                faults.add(new Fault(name, row.line(), 1, String.valueOf(e.getMessage())));
            }
        }
        if (!faults.isEmpty()) {
            throw new TableException(faults);
        }
        return List.copyOf(made);
    }
}
