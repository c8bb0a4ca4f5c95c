// SPDX-License-Identifier: Apache-2.0
package dev.dateline.record;

import java.time.LocalDate;

/** A stretch of days, both ends inclusive. */
public record Interval(LocalDate begin, LocalDate end) {
    public Interval {
        if (end.isBefore(begin)) {
            throw new IllegalArgumentException("interval " + begin + " to " + end + " ends before it begins");
        }
    }

    public static Interval day(LocalDate day) {
        return new Interval(day, day);
    }
}
