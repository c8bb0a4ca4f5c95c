// SPDX-License-Identifier: Apache-2.0
package dev.dateline.store;

import java.util.List;

/**
 * A large table whose new rows would each be written to a page of their own, for what they are sorted by is spread evenly. So they come into a
 * small table of the same form, and from there a stretch of it, the next each time, moves to the large one, where it finds its rows close together.
 * What it asks for has to be looked for in both. Within a transaction of the caller.
 */
final class YoungRows {
    private final Database database;
    private final String large;
    private final String columns;
    private final String edge;
    private final boolean young;

    /** How far the moving has come, in what the rows are sorted by first, and how many rows the small table had. */
    private record Turn(long first, long second, long young) {}

    /**
     * A large table, with a small one called {@code …_young} where the database has such.
     *
     * @param columns all columns, in the order in which rows are sorted
     * @param edge the first two of them, whole numbers: what has these alike moves together
     */
    YoungRows(Database database, String large, String columns, String edge) {
        this.database = database;
        this.large = large;
        this.columns = columns;
        this.edge = edge;
        this.young = database.dialect().hasYoungRows();
    }

    /** The tables in which its rows are, the large one first. */
    List<String> tables() {
        return young ? List.of(large, small()) : List.of(large);
    }

    private String small() {
        return large + "_young";
    }

    /** Where new rows are put: a table and its columns. */
    String into() {
        return (young ? small() : large) + " (" + columns + ")";
    }

    /**
     * Moves rows to the large table so that hardly more than so many are left in the small one.
     *
     * @param added how many rows have come since the last time
     */
    void move(long added, long left) {
        if (young) {
            Turn turn = turn();
            Turn more = new Turn(turn.first, turn.second, turn.young + added);
            write(more.young > left ? moved(more, more.young - left) : more);
        }
    }

    private Turn turn() {
        return database.one(
                        "SELECT first, second, young FROM young_turn WHERE name = ?",
                        row -> new Turn(row.getLong(1), row.getLong(2), row.getLong(3)),
                        large)
                .orElse(new Turn(Long.MIN_VALUE, Long.MIN_VALUE, 0));
    }

    private void write(Turn turn) {
        database.update(
                "INSERT INTO young_turn (name, first, second, young) VALUES (?, ?, ?, ?) ON CONFLICT (name) DO UPDATE"
                        + " SET first = excluded.first, second = excluded.second, young = excluded.young",
                large,
                turn.first,
                turn.second,
                turn.young);
    }

    /** Moves so many rows at least, in their order, from where the last time ended on and from the begin where the end is reached. */
    private Turn moved(Turn turn, long count) {
        Turn end = database.one(
                        "SELECT " + edge + " FROM " + small() + " WHERE (" + edge + ") > (?, ?) ORDER BY " + columns
                                + " LIMIT 1 OFFSET ?",
                        row -> new Turn(row.getLong(1), row.getLong(2), 0),
                        turn.first,
                        turn.second,
                        count - 1)
                .orElse(new Turn(Long.MAX_VALUE, Long.MAX_VALUE, 0));
        String stretch = " FROM " + small() + " WHERE (" + edge + ") > (?, ?) AND (" + edge + ") <= (?, ?)";
        Object[] values = {turn.first, turn.second, end.first, end.second};
        database.update(
                "INSERT INTO " + large + " (" + columns + ") SELECT " + columns + stretch + " ORDER BY " + columns
                        + " ON CONFLICT DO NOTHING",
                values);
        int moved = database.update("DELETE" + stretch, values);
        if (end.first < Long.MAX_VALUE) {
            return new Turn(end.first, end.second, turn.young - moved);
        }
        // What was taken away meanwhile was not counted.
        long left = database.number("SELECT COUNT(*) FROM " + small());
        Turn next = new Turn(Long.MIN_VALUE, Long.MIN_VALUE, left);
        return moved < count && left > 0 ? moved(next, Math.min(count - moved, left)) : next;
    }

    /** Takes all away. */
    void clear() {
        tables().forEach(table -> database.run("DELETE FROM " + table));
        if (young) {
            database.update("DELETE FROM young_turn WHERE name = ?", large);
        }
    }
}
