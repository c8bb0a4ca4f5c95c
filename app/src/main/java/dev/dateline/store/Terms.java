// SPDX-License-Identifier: Apache-2.0
package dev.dateline.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Terms and what has them. Within a transaction of the caller. */
final class Terms {
    private static final int RECENT = 20_000;
    /** Stands for the number of a term that is not there. */
    private static final long NONE = 0;

    private final Database database;
    /** Articles have most of their terms many times, and those of others. */
    private final Recent<Term, Long> numbers = new Recent<>(RECENT);

    private long age;

    Terms(Database database) {
        this.database = database;
    }

    void post(List<ItemRows.Posting> postings) {
        if (age != database.age()) {
            numbers.clear();
            age = database.age();
        }
        Map<Term, Long> own = new LinkedHashMap<>();
        postings.forEach(posting -> own.computeIfAbsent(posting.term(), this::number));
        List<Term> unknown = own.entrySet().stream()
                .filter(entry -> entry.getValue() == NONE)
                .map(Map.Entry::getKey)
                .toList();
        add(unknown, own);
        numbers.putAll(own);
        database.insertLater(
                "posting (term, day, item, role)",
                postings.stream()
                        .map(posting -> List.<Object>of(
                                Objects.requireNonNull(own.get(posting.term())),
                                posting.day(),
                                posting.item(),
                                posting.role()))
                        .toList());
    }

    private long number(Term term) {
        Long known = numbers.get(term);
        return known != null
                ? known
                : database.number(
                        "SELECT number FROM term WHERE kind = ? AND term = ?",
                        term.kind().code(),
                        term.term());
    }

    private void add(List<Term> terms, Map<Term, Long> numbers) {
        if (terms.isEmpty()) {
            return;
        }
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
        numbers.clear();
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
