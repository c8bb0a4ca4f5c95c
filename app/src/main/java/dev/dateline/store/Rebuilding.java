// SPDX-License-Identifier: Apache-2.0
package dev.dateline.store;

import java.util.List;

/** Makes all that follows from the records anew, as a store needs it whose rows are those of an older program or have come to harm. */
final class Rebuilding {
    private final Database database;
    private final Articles articles;

    /** An article with what its rows come from. */
    private record Kept(long number, Articles.Origin origin, long reading) {}

    Rebuilding(Database database, Articles articles) {
        this.database = database;
        this.articles = articles;
    }

    /** All of it or nothing. Within a transaction of the caller. */
    void all(Progress progress) {
        articles.joins().clear();
        Corrections corrections = new Corrections(database);
        List<Long> numbers = database.list("SELECT number FROM article ORDER BY number", row -> row.getLong(1));
        long done = 0;
        for (long number : numbers) {
            progress.at(done++, numbers.size());
            Kept kept = kept(number);
            String json = database.one(
                            "SELECT record FROM reading WHERE number = ?", row -> row.getString(1), kept.reading())
                    .orElseThrow();
            articles.clear(number);
            articles.put(number, corrections.correct(json), kept.origin());
        }
        articles.joins().settle();
    }

    private Kept kept(long article) {
        return database.one(
                        "SELECT text_hash, record_hash, source, run, reading FROM article WHERE number = ?",
                        row -> new Kept(
                                article,
                                new Articles.Origin(
                                        row.getString(1),
                                        row.getString(2),
                                        row.getString(3),
                                        row.getLong(4),
                                        row.getLong(5)),
                                row.getLong(5)),
                        article)
                .orElseThrow();
    }
}
