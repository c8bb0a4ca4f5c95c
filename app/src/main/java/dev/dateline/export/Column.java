// SPDX-License-Identifier: Apache-2.0
package dev.dateline.export;

import org.jspecify.annotations.Nullable;

/**
 * A column of a table: its name, what it means, and how a row gives its cell.
 *
 * @param value gives a String for text, an Integer or Long for integers, a Double or BigDecimal for numbers, a LocalDate for days
 */
record Column<R>(String name, CellKind kind, String meaning, Value<R> value) {
    /** What a row gives for a column, null where it is unknown. */
    interface Value<R> {
        @Nullable
        Object of(R row);
    }

    static <R> Column<R> text(String name, String meaning, Value<R> value) {
        return new Column<>(name, CellKind.TEXT, meaning, value);
    }

    static <R> Column<R> integer(String name, String meaning, Value<R> value) {
        return new Column<>(name, CellKind.INTEGER, meaning, value);
    }

    static <R> Column<R> number(String name, String meaning, Value<R> value) {
        return new Column<>(name, CellKind.NUMBER, meaning, value);
    }

    static <R> Column<R> day(String name, String meaning, Value<R> value) {
        return new Column<>(name, CellKind.DAY, meaning, value);
    }

    /** A column of another's shape for which records hold nothing. */
    static <R> Column<R> empty(String name, String why) {
        return new Column<>(name, CellKind.TEXT, "always empty: " + why, row -> null);
    }
}
