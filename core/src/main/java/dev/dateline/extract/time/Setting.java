// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What an expression stands in.
 *
 * @param historical whether the document tells of years long past, so that a bare "in May" is of the year told of
 */
record Setting(Optional<LocalDate> published, Tense tense, Told told, boolean historical) {
    /** The year of a time told shortly before that a date without year belongs to, where publication does not give it. */
    Optional<Integer> yearTold() {
        if (tense == Tense.FUTURE) {
            return Optional.empty();
        }
        if (historical || published.isEmpty()) {
            return told.last(Precision.YEAR, Integer.MAX_VALUE).map(Setting::year);
        }
        return told.last(Precision.YEAR, 0)
                .or(() -> told.last(Precision.MONTH, 1))
                .map(Setting::year)
                .filter(year -> year < published.get().getYear() - 1);
    }

    /** Whether the clause tells of what was ahead when it was told. */
    boolean ahead() {
        return tense == Tense.FUTURE || tense == Tense.PLANNED;
    }

    private static int year(Period period) {
        return period.begin().getYear();
    }
}
