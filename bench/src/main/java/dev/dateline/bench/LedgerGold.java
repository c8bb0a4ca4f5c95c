// SPDX-License-Identifier: Apache-2.0
package dev.dateline.bench;

import dev.dateline.fuse.ledger.Outcome;
import dev.dateline.record.Span;
import dev.dateline.table.Row;
import dev.dateline.table.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Commitments of real stories with their wordings and what came of them, annotated by hand; offsets are code points.
 *
 * @param outcomes what a reader of all articles of the story may call it
 */
record LedgerGold(String id, String story, Set<Outcome> outcomes, List<Place> wordings) {
    /** Where a commitment is worded. */
    record Place(String article, Span span) {}

    static List<LedgerGold> load() {
        SortedMap<String, List<Place>> wordings = new TreeMap<>();
        for (Row row : Table.beside(LedgerGold.class, "ledger/spans.tsv").rows()) {
            if (row.oneOf("kind", List.of("wording", "outcome")).equals("wording")) {
                Span span = new Span(row.value("begin", Integer::parseInt), row.value("end", Integer::parseInt));
                wordings.computeIfAbsent(row.required("entry"), unseen -> new ArrayList<>())
                        .add(new Place(row.required("article"), span));
            }
        }
        return Table.beside(LedgerGold.class, "ledger/entries.tsv").rows().stream()
                .map(row -> new LedgerGold(
                        row.required("id"),
                        row.required("story"),
                        outcomes(row.required("status")),
                        wordings.getOrDefault(row.required("id"), List.of())))
                .toList();
    }

    private static Set<Outcome> outcomes(String status) {
        return Arrays.stream(status.split("\\|"))
                .map(each -> Outcome.valueOf(each.toUpperCase(Locale.ROOT)))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Outcome.class)));
    }

    /** Whether articles tell what became of it. */
    boolean isRated() {
        return !outcomes.contains(Outcome.UNRATED);
    }
}
