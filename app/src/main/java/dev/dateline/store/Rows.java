// SPDX-License-Identifier: Apache-2.0
package dev.dateline.store;

import java.util.List;

/** The tables of items, each with its columns in the order of {@link ItemRows}; the first tells of which item a row is. */
enum Rows {
    ACTOR("number, article, id, name, kind, country, sector, role, wikidata"),
    PLACE("number, article, id, name, kind, country, latitude, longitude, geonames"),
    TIME("number, article, id, words, type, value, first_day, last_day"),
    STATEMENT("number, article, id, day, mode, act, speaker, speaker_country, source, addressee, parent, content"),
    EVENT("number, article, id, day, first_day, last_day, type, mode, cameo, quad, score, status, confidence, actors,"
            + " recipients, place, country, latitude, longitude, statement, speaker, deaths, injured, words, evidence"),
    EVENT_ACTOR("event, role, position, actor, name, country, sector"),
    COMMITMENT("number, article, id, day, act, committed, recipients, action, condition, deadline_first,"
            + " deadline_last, issued_first, issued_last, instrument, statement, event"),
    FIGURE("number, article, id, words, value, low, high, comparator, unit, counted, statement");

    private final String columns;

    Rows(String columns) {
        this.columns = columns;
    }

    List<String> columns() {
        return List.of(columns.split(", "));
    }

    String table() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** The table and its columns, to put rows in. */
    String into() {
        return table() + " (" + columns + ")";
    }

    /** Takes the rows of the items of two numbers and all between. */
    String delete() {
        return "DELETE FROM " + table() + " WHERE " + columns().get(0) + " BETWEEN ? AND ?";
    }

    /** Those rows, in order. */
    String select() {
        return "SELECT " + columns + " FROM " + table() + " WHERE " + columns().get(0)
                + " BETWEEN ? AND ? ORDER BY 1, 2, 3";
    }
}
