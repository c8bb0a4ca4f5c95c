// SPDX-License-Identifier: Apache-2.0
package dev.dateline.table;

import java.util.Comparator;

/** What is wrong with a table, and where: line and cell from 1, line 0 where it is the file or folder itself. */
public record Fault(String table, int line, int column, String message) {
    /** By file, line and column. */
    static final Comparator<Fault> ORDER =
            Comparator.comparing(Fault::table).thenComparingInt(Fault::line).thenComparingInt(Fault::column);

    /** A fault of a whole file or folder. */
    public static Fault of(String table, String message) {
        return new Fault(table, 0, 0, message);
    }

    @Override
    public String toString() {
        return line == 0 ? table + ": " + message : table + ":" + line + ":" + column + ": " + message;
    }
}
