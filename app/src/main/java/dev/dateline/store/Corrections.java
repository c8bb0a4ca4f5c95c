// SPDX-License-Identifier: Apache-2.0
package dev.dateline.store;

import dev.dateline.record.ArticleRecord;
import dev.dateline.record.RecordFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The corrections of a store. */
final class Corrections {
    static final List<String> COLUMNS = List.of(
            "number",
            "article",
            "first_character",
            "last_character",
            "words",
            "field",
            "value",
            "author",
            "reason",
            "made");
    private static final String SELECT = "SELECT " + String.join(", ", COLUMNS) + " FROM correction";

    private final Database database;

    Corrections(Database database) {
        this.database = database;
    }

    /** Those of an article, in the order in which they were made. */
    List<Correction> of(String article) {
        return database.list(
                SELECT + " WHERE article = ? ORDER BY number", Corrections::read, ItemRows.storable(article));
    }

    /** Merges and splits of happenings, in the order in which they were made. */
    List<Correction> ofHappenings() {
        return database.list(SELECT + " WHERE field IN ('merge', 'split') ORDER BY number", Corrections::read);
    }

    List<Correction> all() {
        return database.list(SELECT + " ORDER BY number", Corrections::read);
    }

    private static Correction read(java.sql.ResultSet row) throws java.sql.SQLException {
        return new Correction(
                row.getLong(1),
                row.getString(2),
                new Correction.Anchor(row.getInt(3), row.getInt(4), row.getString(5)),
                Correction.Field.valueOf(row.getString(6).toUpperCase(java.util.Locale.ROOT)),
                row.getString(7),
                row.getString(8),
                row.getString(9),
                row.getString(10));
    }

    /** A record as people put it right. */
    ArticleRecord correct(String json) {
        return correct(RecordFormat.read(json));
    }

    ArticleRecord correct(ArticleRecord record) {
        return Corrector.apply(record, of(record.id())).record();
    }

    long next() {
        return database.number("SELECT COALESCE(MAX(number), 0) + 1 FROM correction");
    }

    void keep(Correction correction) {
        database.update(
                "INSERT INTO correction (" + String.join(", ", COLUMNS) + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                correction.number(),
                ItemRows.storable(correction.article()),
                (long) correction.anchor().first(),
                (long) correction.anchor().last(),
                ItemRows.storable(correction.anchor().words()),
                correction.field().code(),
                storable(correction.value()),
                ItemRows.storable(correction.author()),
                ItemRows.storable(correction.reason()),
                correction.made());
    }

    private static @Nullable String storable(@Nullable String text) {
        return text == null ? null : ItemRows.storable(text);
    }

    /** Takes away those of an article, and those of others that quote it. */
    void forget(String article) {
        database.update("DELETE FROM correction WHERE article = ?", ItemRows.storable(article));
        for (Correction each : ofHappenings()) {
            if (Mention.elsewhere(each.value())
                    .filter(other -> article.equals(other.article()))
                    .isPresent()) {
                drop(each.number());
            }
        }
    }

    /** Takes one back; false where none has the number. */
    boolean drop(long number) {
        return database.update("DELETE FROM correction WHERE number = ?", number) > 0;
    }
}
