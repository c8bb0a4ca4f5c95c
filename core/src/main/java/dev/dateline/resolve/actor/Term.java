// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve.actor;

import dev.dateline.table.Row;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A time in which somebody held an office: a line of {@code offices.tsv}.
 *
 * @param names the usual one first
 * @param country ISO 3166 alpha-3
 * @param role "head of state", "foreign minister"
 * @param begin ISO date, month or year, empty where unknown
 * @param end ISO date, month or year, empty where unknown or not yet
 * @param first when a list first has it, empty where unknown
 * @param last when a list last has it, empty where unknown
 */
record Term(
        String id,
        List<String> names,
        String country,
        String role,
        String office,
        String begin,
        String end,
        String first,
        String last,
        @Nullable String wikidata,
        String source) {
    Term {
        names = List.copyOf(names);
    }

    static Term of(Row row) {
        return new Term(
                row.required("id"),
                row.list("names"),
                row.required("country"),
                row.required("role"),
                row.text("office"),
                row.text("begin"),
                row.text("end"),
                row.text("first"),
                row.text("last"),
                row.optional("wikidata").orElse(null),
                row.text("source"));
    }

    /** How it lies to a day; where the list does not tell its begin or end, only the days between two of the list are certain. */
    Tenure on(LocalDate day) {
        if (!first.isEmpty() && !last.isEmpty() && Tenure.of(first, last, day) == Tenure.HELD) {
            return Tenure.HELD;
        }
        String since = begin.isEmpty() ? first : begin;
        if (!begin.isEmpty() || !end.isEmpty()) {
            Tenure told = Tenure.of(begin, end, day);
            if (told != Tenure.UNKNOWN && told != Tenure.HELD) {
                return told;
            }
        }
        String until = end.isEmpty() ? last : end;
        return !since.isEmpty() && !until.isEmpty() && Tenure.of(since, until, day) == Tenure.HELD
                ? Tenure.HELD
                : Tenure.UNKNOWN;
    }
}
