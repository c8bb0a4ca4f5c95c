// SPDX-License-Identifier: Apache-2.0
package dev.dateline.bench;

import dev.dateline.table.Row;
import dev.dateline.table.Table;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;

/**
 * A figure of the accuracy gate.
 *
 * @param id set and measure, as {@link Measurement} names them
 * @param least whether the figure is to be at least the floor; else it is to be at most that
 * @param floor what the gate asks for: the figure once measured, less one point
 * @param bar what the project asked for, empty without one
 */
record Floor(String id, boolean least, double floor, OptionalDouble bar, String what) {
    static List<Floor> load() {
        return Table.beside(Floor.class, "floors.tsv").map(Floor::of);
    }

    /** The floors of a file, as they stand there now. */
    static List<Floor> load(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return Table.read(file.toString(), in).map(Floor::of);
        }
    }

    private static Floor of(Row row) {
        return new Floor(
                row.required("id"),
                row.value("sense", Floor::isLeast),
                row.value("floor", Double::parseDouble),
                row.optional("bar")
                        .map(Double::parseDouble)
                        .map(OptionalDouble::of)
                        .orElse(OptionalDouble.empty()),
                row.required("what"));
    }

    private static boolean isLeast(String sense) {
        return switch (sense) {
            case "least" -> true;
            case "most" -> false;
            default -> throw new IllegalArgumentException("is neither least nor most");
        };
    }

    boolean holds(double figure) {
        return least ? figure >= floor : figure <= floor;
    }
}
