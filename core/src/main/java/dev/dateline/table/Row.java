// SPDX-License-Identifier: Apache-2.0
package dev.dateline.table;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** A row of a table; cells are asked for by the name of their column. Immutable. */
public final class Row {
    private final List<String> columns;
    private final List<String> cells;
    private final int line;

    Row(List<String> columns, List<String> cells, int line) {
        this.columns = columns;
        this.cells = cells;
        this.line = line;
    }

    /** The number of the line in its file, from 1. */
    public int line() {
        return line;
    }

    private int at(String column) {
        int at = columns.indexOf(column);
        if (at < 0) {
            throw new CellException(1, "the table has no column " + column);
        }
        return at;
    }

    /** The text of a cell, empty where it is. */
    public String text(String column) {
        return cells.get(at(column)).strip();
    }

    /** The text of a cell that must not be empty. */
    public String required(String column) {
        String text = text(column);
        if (text.isEmpty()) {
            throw new CellException(at(column) + 1, column + " is empty");
        }
        return text;
    }

    public Optional<String> optional(String column) {
        String text = text(column);
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    /** The values of a cell that {@code |} separates; empty for an empty cell. */
    public List<String> list(String column) {
        String text = text(column);
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split("\\|", -1))
                        .map(String::strip)
                        .filter(value -> !value.isEmpty())
                        .toList();
    }

    /** The value of a cell, made by a function that throws {@link IllegalArgumentException} for a bad one. */
    public <T> T value(String column, Function<String, T> make) {
        try {
            return make.apply(required(column));
        } catch (CellException e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw new CellException(at(column) + 1, column + " " + text(column) + ": " + e.getMessage());
        }
    }

    /** The enum constant that a cell names, in any case. */
    public <E extends Enum<E>> E one(String column, Class<E> kind) {
        String text = required(column);
        for (E constant : kind.getEnumConstants()) {
            if (constant.name().equals(text.toUpperCase(Locale.ROOT))) {
                return constant;
            }
        }
        throw new CellException(at(column) + 1, column + " " + text + " is no " + kind.getSimpleName());
    }
}
