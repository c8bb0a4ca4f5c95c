// SPDX-License-Identifier: Apache-2.0
package dev.dateline.fuse;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** A window of days, first and last inclusive. */
public record Days(LocalDate first, LocalDate last) {
    /** Every day that an article can have. */
    public static final Days ALL = new Days(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31));

    public Days {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("last day " + last + " is before first " + first);
        }
    }

    /** The days from so many before a day to so many after it. */
    public static Days around(LocalDate day, int reach) {
        return new Days(day.minusDays(reach), day.plusDays(reach));
    }

    /** The day in the middle, the earlier of two. */
    public LocalDate middle() {
        return first.plusDays(ChronoUnit.DAYS.between(first, last) / 2);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
