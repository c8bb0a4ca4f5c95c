// SPDX-License-Identifier: Apache-2.0
package dev.dateline.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes a store as JSON lines: what it is, its runs, people's corrections and saved searches, and each reading with its record as it came, byte for byte. The rows that
 * things are found by are not written, for they follow from the records.
 */
final class StoreExport {
    /** The name of the form. */
    static final String FORM = "dateline-store/1";

    static final List<String> RUN = List.of(
            "number", "kind", "begun", "ended", "program", "options", "added", "updated", "unchanged", "failed");
    static final List<String> READING = List.of("number", "article", "run", "version", "record_hash", "source");

    /** Tables whose rows are written as they are. */
    enum Table {
        SAVED_SEARCH("name, search, saved"),
        TOLD("search, item");

        private final String columns;

        Table(String columns) {
            this.columns = columns;
        }

        String table() {
            return name().toLowerCase(Locale.ROOT);
        }

        List<String> columns() {
            return List.of(columns.split(", "));
        }
    }

    private static final JsonMapper JSON = new JsonMapper();

    private final Database database;

    StoreExport(Database database) {
        this.database = database;
    }

    void write(Appendable out) {
        database.read(() -> {
            ObjectNode head = JSON.createObjectNode().put("form", FORM).put("schema", Migrations.versionOf(database));
            line(out, head.toString());
            database.each(
                    "SELECT " + String.join(", ", RUN) + " FROM run ORDER BY number",
                    row -> line(out, wrapped("run", object(row, RUN)).toString()));
            String columns = String.join(", ", Corrections.COLUMNS);
            database.each(
                    "SELECT " + columns + " FROM correction ORDER BY number",
                    row -> line(
                            out,
                            wrapped("correction", object(row, Corrections.COLUMNS))
                                    .toString()));
            for (Table table : Table.values()) {
                database.each(
                        "SELECT " + String.join(", ", table.columns()) + " FROM " + table.table() + " ORDER BY 1, 2",
                        row -> line(
                                out,
                                wrapped(table.table(), object(row, table.columns()))
                                        .toString()));
            }
            database.each(
                    "SELECT r." + String.join(", r.", READING) + ", r.record FROM reading r ORDER BY r.number",
                    row -> line(out, reading(object(row, READING), row.getString("record"))));
            return true;
        });
    }

    private static ObjectNode wrapped(String name, ObjectNode object) {
        ObjectNode wrapped = JSON.createObjectNode();
        wrapped.set(name, object);
        return wrapped;
    }

    private static ObjectNode object(ResultSet row, List<String> columns) throws SQLException {
        ObjectNode object = JSON.createObjectNode();
        for (String column : columns) {
            put(object, column, row.getObject(column));
        }
        return object;
    }

    private static void put(ObjectNode object, String name, @Nullable Object value) {
        if (value instanceof Number number) {
            object.put(name, number.longValue());
        } else if (value == null) {
            object.putNull(name);
        } else {
            object.put(name, value.toString());
        }
    }

    /** The record stands last and as it is, so that it can be cut out again as it is. */
    private static String reading(ObjectNode reading, String record) {
        String head = wrapped("reading", reading).toString();
        return head.substring(0, head.length() - 1) + StoreImport.RECORD + record + "}";
    }

    private static void line(Appendable out, String line) {
        try {
            out.append(line).append('\n');
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
