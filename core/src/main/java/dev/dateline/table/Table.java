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
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A TSV table: UTF-8, lines that begin with {@code #} before the header tell columns, source, licence and date; the first
 * other line names the columns; cells are separated by tabs and are not quoted; {@code |} separates several values in a cell.
 * Immutable.
 */
public final class Table {
    private final List<String> columns;
    private final List<Row> rows;
    private final Consumer<List<Fault>> faulty;

    private Table(List<String> columns, List<Row> rows, Consumer<List<Fault>> faulty) {
        this.columns = columns;
        this.rows = rows;
        this.faulty = faulty;
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
        List<Fault> faults = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        List<String> columns = List.of();
        @Nullable Heading heading = null;
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        int number = 0;
        for (@Nullable String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (line.isEmpty() || (heading == null && line.startsWith("#"))) {
                continue;
            }
            List<String> cells = Arrays.asList(line.split("\t", -1));
            if (heading == null) {
                columns = List.copyOf(cells);
                heading = new Heading(name, columns, columns, false);
            } else if (cells.size() != columns.size()) {
                faults.add(width(name, number, cells, columns));
            } else {
                rows.add(new Row(heading, cells, number));
            }
        }
        if (!faults.isEmpty()) {
            throw new TableException(faults);
        }
        return new Table(columns, List.copyOf(rows), Table::raise);
    }

    static Table empty(List<String> columns) {
        return new Table(List.copyOf(columns), List.of(), Table::raise);
    }

    static Fault width(String name, int line, List<String> cells, List<String> columns) {
        return new Fault(name, line, cells.size(), cells.size() + " cells where the header has " + columns.size());
    }

    private static void raise(List<Fault> faults) {
        throw new TableException(faults);
    }

    /** The same table with other rows, whose faults go to somebody who waits for those of other tables too. */
    Table with(List<Row> others, Consumer<List<Fault>> taker) {
        return new Table(columns, List.copyOf(others), taker);
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
     * Makes a value of every row. A row whose making throws an {@link IllegalArgumentException} is a fault; where the table
     * has rows of a user's own, {@link Tables#check} throws it.
     *
     * @throws TableException with every fault, if there is one
     */
    public <T> List<T> map(Function<Row, T> make) {
        List<T> made = new ArrayList<>(rows.size());
        List<Fault> faults = new ArrayList<>();
        for (Row row : rows) {
            try {
                made.add(make.apply(row));
            } catch (IllegalArgumentException wrong) {
                faults.addAll(row.faults(wrong));
            }
        }
        if (!faults.isEmpty()) {
            faulty.accept(faults);
        }
        return List.copyOf(made);
    }
}
