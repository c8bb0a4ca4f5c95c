// SPDX-License-Identifier: Apache-2.0
package dev.dateline.store;

import dev.dateline.dataset.Sha256;
import dev.dateline.record.ArticleRecord;
import dev.dateline.record.InvalidRecordException;
import dev.dateline.record.RecordFormat;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Fills an empty store with what {@link StoreExport} wrote, all of it or nothing. */
final class StoreImport {
    /** What stands before a record. */
    static final String RECORD = ",\"record\":";

    private static final JsonMapper JSON = new JsonMapper();

    private final Database database;
    private final Articles articles;
    private int line;

    StoreImport(Database database, Articles articles) {
        this.database = database;
        this.articles = articles;
    }

    void read(Iterator<String> lines) {
        database.write(() -> {
            if (database.number("SELECT COUNT(*) FROM article") > 0) {
                throw new StoreException(
                        "store " + database.dialect().label() + " is not empty: import fills a new one");
            }
            database.update("DELETE FROM run");
            database.update("DELETE FROM correction");
            for (StoreExport.Table table : StoreExport.Table.values()) {
                database.update("DELETE FROM " + table.table());
            }
            while (lines.hasNext()) {
                line++;
                take(lines.next());
            }
            if (line == 0) {
                throw fault("there is nothing to import", null);
            }
            articles.joins().settle();
            return true;
        });
    }

    private void take(String text) {
        // A record holds no such words outside a string, and in one the quotation marks would be escaped.
        boolean reading = text.startsWith("{\"reading\":") && text.endsWith("}");
        int cut = reading ? text.indexOf(RECORD) : -1;
        JsonNode node = parse(cut < 0 ? text : text.substring(0, cut) + "}");
        if (line == 1) {
            head(node);
        } else if (node.path("run").isObject()) {
            run(node.path("run"));
        } else if (node.path("correction").isObject()) {
            correction(node.path("correction"));
        } else if (Stream.of(StoreExport.Table.values()).anyMatch(table -> row(table, node))) {
            return;
        } else if (cut > 0) {
            reading(node.path("reading"), text.substring(cut + RECORD.length(), text.length() - 1));
        } else {
            throw fault("neither a run nor a correction nor a search nor a reading", null);
        }
    }

    private JsonNode parse(String text) {
        try {
            return JSON.readTree(text);
        } catch (JacksonException broken) {
            throw fault("not a JSON object: " + broken.getOriginalMessage(), broken);
        }
    }

    private StoreException fault(String what, @Nullable Throwable cause) {
        return new StoreException("line " + line + ": " + what + "; nothing was imported", cause);
    }

    private void head(JsonNode head) {
        String form = head.path("form").asString("");
        if (!form.equals(StoreExport.FORM)) {
            throw fault("no export of a store, or one of another form (" + form + ")", null);
        }
        int schema = head.path("schema").asInt(0);
        if (schema > Migrations.ALL.version()) {
            throw fault("an export of a newer Dateline (schema " + schema + ")", null);
        }
    }

    private void run(JsonNode run) {
        database.update(
                "INSERT INTO run (" + String.join(", ", StoreExport.RUN) + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                values(run, StoreExport.RUN));
    }

    private void correction(JsonNode correction) {
        database.update(
                "INSERT INTO correction (" + String.join(", ", Corrections.COLUMNS)
                        + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                values(correction, Corrections.COLUMNS));
    }

    /** False where the line is none of the table. */
    private boolean row(StoreExport.Table table, JsonNode node) {
        JsonNode row = node.path(table.table());
        if (!row.isObject()) {
            return false;
        }
        List<String> columns = table.columns();
        database.update(
                "INSERT INTO " + table.table() + " (" + String.join(", ", columns) + ") VALUES ("
                        + SearchQuery.marks(columns.size()) + ")",
                values(row, columns));
        return true;
    }

    private static @Nullable Object[] values(JsonNode node, List<String> names) {
        return names.stream().map(name -> value(node.path(name))).toArray();
    }

    private static @Nullable Object value(JsonNode value) {
        if (value.isNumber()) {
            return value.longValue();
        }
        return value.isString() ? value.stringValue() : null;
    }

    private void reading(JsonNode reading, String json) {
        ArticleRecord record;
        try {
            record = RecordFormat.read(json);
        } catch (InvalidRecordException broken) {
            throw fault("no record: " + broken.getMessage(), broken);
        }
        if (!reading.path("record_hash").asString("").equals(Sha256.hex(json))) {
            throw fault("the record is not the one that was exported", null);
        }
        long article = reading.path("article").asLong(0);
        long number = reading.path("number").asLong(0);
        long run = reading.path("run").asLong(0);
        String source = reading.path("source").asString("");
        articles.keep(new Articles.Kept(number, article, run, record.version(), Sha256.hex(json), source, json));
        if (database.number("SELECT COUNT(*) FROM article WHERE number = ?", article) > 0) {
            articles.clear(article);
        }
        articles.put(
                article,
                new Corrections(database).correct(record),
                new Articles.Origin(Sha256.hex(record.text()), Sha256.hex(json), source, run, number));
    }
}
