// SPDX-License-Identifier: Apache-2.0
package dev.dateline.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A row of a table; cells are asked for by the name of their column. Immutable. */
public final class Row {
    private final Heading heading;
    private final List<String> cells;
    private final int line;

    Row(Heading heading, List<String> cells, int line) {
        this.heading = heading;
        this.cells = cells;
        this.line = line;
    }

    /** The number of the line in its file, from 1. */
    public int line() {
        return line;
    }

    /** Whether the row stands in a user's folder. */
    public boolean isOwn() {
        return heading.own();
    }

    /** A fault of a cell. */
    public Fault fault(String column, String message) {
        return new Fault(heading.file(), line, heading.number(column), message);
    }

    /** What to throw, where a row is made into a value, for a cell that is wrong. */
    public IllegalArgumentException wrong(String column, String message) {
        return new CellException(heading.number(column), message);
    }

    /**
     * Looks at several cells, so that all that are wrong are told together.
     *
     * @param looks each throws {@link IllegalArgumentException} for a wrong cell
     */
    public void each(Runnable... looks) {
        List<Fault> faults = new ArrayList<>();
        for (Runnable look : looks) {
            try {
                look.run();
            } catch (IllegalArgumentException wrong) {
                faults.addAll(faults(wrong));
            }
        }
        if (!faults.isEmpty()) {
            throw new TableException(faults);
        }
    }

    /** What an exception that the making of a value threw says about this row. */
    List<Fault> faults(IllegalArgumentException wrong) {
        if (wrong instanceof TableException several) {
            return several.faults();
        }
        int column = wrong instanceof CellException cell ? cell.column() : 1;
        return List.of(new Fault(heading.file(), line, column, String.valueOf(wrong.getMessage())));
    }

    /** The text of a cell, empty where it is; a table of a user's own may leave out columns. */
    public String text(String column) {
        int at = heading.at(column);
        if (at >= 0) {
            return cells.get(at).strip();
        }
        if (heading.mayLeaveOut(column)) {
            return "";
        }
        throw wrong(column, "the table has no column " + column);
    }

    /** The text of a cell that must not be empty. */
    public String required(String column) {
        String text = text(column);
        if (text.isEmpty()) {
            throw wrong(column, column + " is empty");
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
        String text = required(column);
        try {
            return make.apply(text);
        } catch (CellException e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw wrong(column, column + " " + text + ": " + e.getMessage());
        }
    }

    /** The text of a cell that must be one of some. */
    public String oneOf(String column, List<String> allowed) {
        String text = required(column);
        if (!allowed.contains(text)) {
            throw wrong(column, column + " " + text + " is none of " + String.join(", ", allowed));
        }
        return text;
    }

    /** The enum constant that a cell names, in any case. */
    public <E extends Enum<E>> E one(String column, Class<E> kind) {
        return constant(column, required(column), kind);
    }

    /** The enum constants that a cell names, in any case, {@code |} between them. */
    public <E extends Enum<E>> List<E> several(String column, Class<E> kind) {
        return list(column).stream().map(text -> constant(column, text, kind)).toList();
    }

    private <E extends Enum<E>> E constant(String column, String text, Class<E> kind) {
        for (E constant : kind.getEnumConstants()) {
            if (constant.name().equals(text.toUpperCase(Locale.ROOT))) {
                return constant;
            }
        }
        String all = Arrays.stream(kind.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
        throw wrong(column, column + " " + text + " is none of " + all);
    }
}
