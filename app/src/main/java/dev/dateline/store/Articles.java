// SPDX-License-Identifier: Apache-2.0
package dev.dateline.store;

import dev.dateline.record.ArticleRecord;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Articles as rows: what stands in the tables for one, put there and taken away. Within a transaction of the caller, and by one instance for a
 * database, for what was asked for last is remembered.
 */
final class Articles {
    private final Database database;
    private final Joins joins;
    private final Terms terms;

    /** Where an article's record comes from. */
    record Origin(String textHash, String recordHash, String source, long run, long reading) {}

    /** A reading: a record as it came. */
    record Kept(long number, long article, long run, String version, String hash, String source, String json) {}

    Articles(Database database) {
        this(database, new Joins(database));
    }

    /** @param joins of the same database */
    Articles(Database database, Joins joins) {
        this.database = database;
        this.joins = joins;
        this.terms = new Terms(database);
    }

    /** What joins them to each other. */
    Joins joins() {
        return joins;
    }

    /** A number that no article has. */
    long next() {
        return database.number("SELECT COALESCE(MAX(number), 0) + 1 FROM article");
    }

    /** A number that no reading has. */
    long nextReading() {
        return database.number("SELECT COALESCE(MAX(number), 0) + 1 FROM reading");
    }

    /** Keeps a record whole. */
    void keep(Kept kept) {
        database.update(
                "INSERT INTO reading (number, article, run, version, record_hash, source, record)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                kept.number(),
                kept.article(),
                kept.run(),
                ItemRows.storable(kept.version()),
                kept.hash(),
                ItemRows.storable(kept.source()),
                kept.json());
    }

    /** Writes the rows of an article that has none. */
    void put(long number, ArticleRecord record, Origin origin) {
        database.update(
                "INSERT INTO article (number, id, url, outlet, title, byline, published, day, language, characters,"
                        + " text_hash, record_hash, version, source, run, reading)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                number,
                ItemRows.storable(record.id()),
                storable(record.url()),
                storable(record.outlet()),
                storable(record.title()),
                storable(record.byline()),
                record.published() == null ? null : record.published().text(),
                record.published() == null ? null : record.published().day().toString(),
                storable(record.language()),
                (long) record.text().codePointCount(0, record.text().length()),
                origin.textHash(),
                origin.recordHash(),
                ItemRows.storable(record.version()),
                ItemRows.storable(origin.source()),
                origin.run(),
                origin.reading());
        ItemRows items = new ItemRows(number, record);
        Map<Rows, List<List<@Nullable Object>>> rows = new EnumMap<>(Rows.class);
        for (ItemRows.Row row : items.rows()) {
            rows.computeIfAbsent(row.table(), none -> new ArrayList<>()).add(row.values());
        }
        rows.forEach((table, values) -> database.insertLater(table.into(), values));
        terms.post(items.postings());
        index(number, record, items.words());
        joins.add(record);
    }

    private static @Nullable String storable(@Nullable String text) {
        return text == null ? null : ItemRows.storable(text);
    }

    private void index(long number, ArticleRecord record, Map<Long, String> words) {
        String title = record.title() == null ? "" : record.title() + "\n";
        database.indexLater("article_words", number, indexed(title + record.text()));
        words.forEach((item, text) -> database.indexLater("item_words", item, indexed(text)));
    }

    /** Words as both databases take them for words. */
    private static String indexed(String text) {
        return String.join(" ", Words.of(text));
    }

    /** Takes away all rows of an article but those of its readings and what joins it to others. */
    void clear(long number) {
        database.flush();
        long first = ItemRows.first(number);
        long last = ItemRows.last(number);
        List<Long> had = terms.of(first, last);
        for (Rows table : Rows.values()) {
            database.update(table.delete(), first, last);
        }
        database.update("DELETE FROM posting WHERE item BETWEEN ? AND ?", first, last);
        terms.forget(had);
        database.dialect().unindex(database, "item_words", first, last);
        database.dialect().unindex(database, "article_words", number, number);
        database.update("DELETE FROM article WHERE number = ?", number);
    }

    /** Takes an article away as if it had never been there. */
    void remove(long number) {
        for (String id : database.list("SELECT id FROM article WHERE number = ?", row -> row.getString(1), number)) {
            new Corrections(database).forget(id);
            joins.remove(id);
        }
        clear(number);
        database.update("DELETE FROM reading WHERE article = ?", number);
    }
}
