// SPDX-License-Identifier: Apache-2.0
package dev.dateline.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Terms and what has them. Within a transaction of the caller. */
final class Terms {
    private final Database database;
    /** Of one article, which has most of its terms many times. */
    private final Map<Term, Long> numbers = new HashMap<>();

    Terms(Database database) {
        this.database = database;
    }

    /** What postings have in common that are put in together. */
    private record Part(String day, long item, String role) {}

    void post(List<ItemRows.Posting> postings) {
        Map<Part, List<Long>> parts = new LinkedHashMap<>();
        for (ItemRows.Posting posting : postings) {
            parts.computeIfAbsent(new Part(posting.day(), posting.item(), posting.role()), none -> new ArrayList<>())
                    .add(numbers.computeIfAbsent(posting.term(), this::number));
        }
        parts.forEach((part, terms) -> {
            Clause rows = database.dialect()
                    .rows(terms.stream().mapToLong(Long::longValue).toArray());
            database.update(
                    "INSERT INTO posting (term, day, item, role)"
                            + " SELECT k.value, CAST(? AS TEXT), CAST(? AS BIGINT), CAST(? AS TEXT) FROM (" + rows.sql()
                            + ") AS k",
                    part.day(),
                    part.item(),
                    part.role(),
                    rows.values().get(0));
        });
    }

    private long number(Term term) {
        Optional<Long> known = database.one(
                "SELECT number FROM term WHERE kind = ? AND term = ?",
                row -> row.getLong(1),
                term.kind().code(),
                term.term());
        return known.orElseGet(() -> add(term));
    }

    private long add(Term term) {
        long number = database.number("SELECT COALESCE(MAX(number), 0) + 1 FROM term");
        database.update(
                "INSERT INTO term (number, kind, term) VALUES (?, ?, ?)",
                number,
                term.kind().code(),
                term.term());
        if (term.kind() == Term.Kind.NAME) {
            for (String word : new HashSet<>(Words.of(term.term()))) {
                database.update("INSERT INTO term_word (word, term) VALUES (?, ?)", word, number);
            }
        }
        return number;
    }

    /** The terms of items. */
    List<Long> of(long firstItem, long lastItem) {
        return database.list(
                "SELECT DISTINCT term FROM posting WHERE item BETWEEN ? AND ? ORDER BY term",
                row -> row.getLong(1),
                firstItem,
                lastItem);
    }

    /** Takes away those terms that no item has any more: they may be names of people. */
    void forget(List<Long> terms) {
        for (Long term : terms) {
            if (database.number("SELECT COUNT(*) FROM (SELECT 1 FROM posting WHERE term = ? LIMIT 1) AS used", term)
                    == 0) {
                List<String> words =
                        database.list("SELECT term FROM term WHERE number = ?", row -> row.getString(1), term);
                for (String word : new HashSet<>(Words.of(String.join(" ", words)))) {
                    database.update("DELETE FROM term_word WHERE word = ? AND term = ?", word, term);
                }
                database.update("DELETE FROM term WHERE number = ?", term);
            }
        }
    }
}
