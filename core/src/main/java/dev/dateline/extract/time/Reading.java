// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.time;

import dev.dateline.record.Interval;
import dev.dateline.record.TimeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a time expression means.
 *
 * @param period the stretch of the calendar it names, which later expressions can lean on; null for a duration, a set, or
 *     where nothing anchors it
 */
record Reading(
        TimeType type,
        @Nullable String value,
        @Nullable Interval interval,
        @Nullable Period period,
        List<LocalDate> alternatives) {
    private static final int LAST_YEAR = 9999;

    /** Years that four figures cannot write, those before our era among them, have a value but no days. */
    static Reading date(Period period) {
        int year = period.begin().getYear();
        if (year < 1 || year > LAST_YEAR) {
            String value = year < 1 ? String.format(Locale.ROOT, "BC%04d", 1 - year) : "FUTURE_REF";
            return loose(TimeType.DATE, value);
        }
        return new Reading(TimeType.DATE, period.value(), period.interval(), period, List.of());
    }

    /** A value that nothing anchors. */
    static Reading loose(TimeType type, @Nullable String value) {
        return new Reading(type, value, null, null, List.of());
    }

    Reading with(@Nullable Interval narrower) {
        return new Reading(type, value, narrower, period, alternatives);
    }

    Reading with(TimeType other, @Nullable String written) {
        return new Reading(other, written, interval, period, alternatives);
    }

    Reading or(List<LocalDate> others) {
        return new Reading(type, value, interval, period, others);
    }
}
