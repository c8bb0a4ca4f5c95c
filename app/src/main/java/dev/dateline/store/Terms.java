// SPDX-License-Identifier: Apache-2.0
package dev.dateline.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Terms and what has them. Within a transaction of the caller. */
final class Terms {
    private final Database database;
    /** Of one article, which has most of its terms many times. */
    private final Map<Term, Long> numbers = new HashMap<>();

    Terms(Database database) {
        this.database = database;
    }

    void post(List<ItemRows.Posting> postings) {
        List<Term> unknown = postings.stream()
                .map(ItemRows.Posting::term)
                .distinct()
                .filter(term -> !isKnown(term))
                .toList();
        if (!unknown.isEmpty()) {
            add(unknown);
        }
        database.insertLater(
                "posting (term, day, item, role)",
                postings.stream()
                        .map(posting -> List.<Object>of(
                                Objects.requireNonNull(numbers.get(posting.term())),
                                posting.day(),
                                posting.item(),
                                posting.role()))
                        .toList());
    }

    private boolean isKnown(Term term) {
        Optional<Long> known = database.one(
                "SELECT number FROM term WHERE kind = ? AND term = ?",
                row -> row.getLong(1),
                term.kind().code(),
                term.term());
        known.ifPresent(number -> numbers.put(term, number));
        return known.isPresent();
    }

    private void add(List<Term> terms) {
        long number = database.number("SELECT COALESCE(MAX(number), 0) + 1 FROM term");
        List<List<Object>> rows = new ArrayList<>();
        List<List<Object>> words = new ArrayList<>();
        for (Term term : terms) {
            long next = number++;
            numbers.put(term, next);
            rows.add(List.of(next, term.kind().code(), term.term()));
            if (term.kind() == Term.Kind.NAME) {
                new LinkedHashSet<>(Words.of(term.term())).forEach(word -> words.add(List.of(word, next)));
            }
        }
        database.insert("term (number, kind, term)", rows, "");
        database.insertLater("term_word (word, term)", words);
    }

    /** The terms of items. */
    List<Long> of(long firstItem, long lastItem) {
        database.flush();
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
