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
    /** The year of a time told shortly before that a date without year belongs to, where that is not the year of publication. */
    Optional<Integer> yearTold() {
        int reach = historical || published.isEmpty() ? Integer.MAX_VALUE : 1;
        Optional<Integer> year =
                told.last(Precision.YEAR, reach).map(period -> period.begin().getYear());
        boolean own = published.isPresent()
                && year.isPresent()
                && (year.get() >= published.get().getYear() - 1 && !historical);
        return own || tense == Tense.FUTURE ? Optional.empty() : year;
    }
}
