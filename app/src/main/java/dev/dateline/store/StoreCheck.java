// SPDX-License-Identifier: Apache-2.0
package dev.dateline.store;

import dev.dateline.dataset.Sha256;
import dev.dateline.record.ArticleRecord;
import dev.dateline.record.InvalidRecordException;
import dev.dateline.record.RecordFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Compares what a store finds by with the records that it comes from, row by row. */
final class StoreCheck {
    private final Database database;
    private final List<String> faults = new ArrayList<>();

    /** An article and its reading. */
    private record Kept(long number, String id, String recordHash, String textHash) {}

    StoreCheck(Database database) {
        this.database = database;
    }

    List<String> faults() {
        faults.addAll(database.dialect().check(database));
        if (!faults.isEmpty()) {
            return faults;
        }
        return database.read(() -> {
            database.each(
                    "SELECT a.number, a.id, a.record_hash, a.text_hash, r.record FROM article a"
                            + " LEFT JOIN reading r ON r.number = a.reading ORDER BY a.number",
                    row -> article(
                            new Kept(row.getLong(1), row.getString(2), row.getString(3), row.getString(4)),
                            row.getString(5)));
            strays();
            apart();
            return faults;
        });
    }

    private void article(Kept kept, @Nullable String json) {
        if (json == null) {
            faults.add("article " + kept.id() + " has no record");
            return;
        }
        try {
            ArticleRecord record = RecordFormat.read(json);
            expect(kept, "its record has changed", kept.recordHash().equals(Sha256.hex(json)));
            expect(kept, "its text has changed", kept.textHash().equals(Sha256.hex(record.text())));
            List<Correction> corrections = new Corrections(database).of(kept.id());
            rows(
                    kept,
                    new ItemRows(
                            kept.number(), Corrector.apply(record, corrections).record()));
        } catch (InvalidRecordException broken) {
            faults.add("article " + kept.id() + ": its record is broken: " + broken.getMessage());
        }
    }

    private void expect(Kept kept, String fault, boolean holds) {
        if (!holds) {
            faults.add("article " + kept.id() + ": " + fault);
        }
    }

    private void rows(Kept kept, ItemRows items) {
        long first = ItemRows.first(kept.number());
        long last = ItemRows.last(kept.number());
        for (Rows table : Rows.values()) {
            Set<List<@Nullable Object>> wanted = items.rows().stream()
                    .filter(row -> row.table() == table)
                    .map(ItemRows.Row::values)
                    .collect(Collectors.toSet());
            Set<List<@Nullable Object>> there = new HashSet<>(database.list(
                    table.select(), row -> values(row, table.columns().size()), first, last));
            expect(kept, "table " + table.table() + " is not what its record says", there.equals(wanted));
        }
        Set<ItemRows.Posting> there = new HashSet<>(database.list(
                "SELECT t.kind, t.term, p.day, p.item, p.role FROM posting p JOIN term t ON t.number = p.term"
                        + " WHERE p.item BETWEEN ? AND ?",
                row -> new ItemRows.Posting(
                        new Term(
                                Term.Kind.valueOf(row.getString(1).toUpperCase(java.util.Locale.ROOT)),
                                row.getString(2)),
                        row.getString(3),
                        row.getLong(4),
                        row.getString(5)),
                first,
                last));
        expect(kept, "what it is found by is not what its record says", there.equals(new HashSet<>(items.postings())));
        long words = database.number("SELECT COUNT(*) FROM (" + indexed("item_words") + ") AS it", first, last);
        expect(
                kept,
                "its words are not indexed as its record says",
                words == items.words().size());
        long text = database.number(
                "SELECT COUNT(*) FROM (" + indexed("article_words") + ") AS it", kept.number(), kept.number());
        expect(kept, "its text is not indexed", text == 1);
    }

    private String indexed(String index) {
        return database.dialect().numbers(index);
    }

    private static List<@Nullable Object> values(java.sql.ResultSet row, int width) throws java.sql.SQLException {
        @Nullable Object[] values = new @Nullable Object[width];
        for (int i = 0; i < width; i++) {
            Object value = row.getObject(i + 1);
            values[i] = value instanceof Integer whole ? Long.valueOf(whole) : value;
        }
        return Collections.unmodifiableList(Arrays.asList(values));
    }

    /** Rows of no article. */
    private void strays() {
        for (Rows table : Rows.values()) {
            String key = table == Rows.EVENT_ACTOR ? "event >> 20" : "article";
            stray(
                    table.table(),
                    "SELECT COUNT(*) FROM " + table.table() + " WHERE " + key + " NOT IN (SELECT number FROM article)");
        }
        stray("memory_item", "SELECT COUNT(*) FROM memory_item WHERE article NOT IN (SELECT id FROM article)");
        stray("reading", "SELECT COUNT(*) FROM reading WHERE article NOT IN (SELECT number FROM article)");
        stray("posting", "SELECT COUNT(*) FROM posting WHERE item >> 20 NOT IN (SELECT number FROM article)");
        stray("term", "SELECT COUNT(*) FROM term WHERE number NOT IN (SELECT term FROM posting)");
    }

    /** Articles that were not compared with others. */
    private void apart() {
        long apart = database.number("SELECT COUNT(*) FROM article WHERE id NOT IN"
                + " (SELECT id FROM memory_item WHERE shelf = 'copies')");
        if (apart > 0) {
            faults.add(apart + (apart == 1 ? " article is" : " articles are") + " not joined to the others");
        }
    }

    private void stray(String table, String count) {
        long strays = database.number(count);
        if (strays > 0) {
            faults.add("table " + table + " has " + strays + (strays == 1 ? " row" : " rows") + " of no article");
        }
    }
}
