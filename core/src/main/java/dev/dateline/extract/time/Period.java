// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.time;

import dev.dateline.record.Interval;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/**
 * A day, week, month or longer stretch of the calendar, known by its first day. Weeks run from Monday to Sunday, seasons
 * are those of the north (spring from March), a winter has the year of its December.
 */
record Period(Precision precision, LocalDate begin) {
    /** The stretch of that length in which the day lies; a weekend is that of the day's week. */
    static Period around(Precision precision, LocalDate day) {
        LocalDate first = day.withDayOfMonth(1);
        int month = day.getMonthValue();
        return new Period(
                precision,
                switch (precision) {
                    case DAY -> day;
                    case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                    case WEEKEND ->
                        day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                                .plusDays(5);
                    case MONTH -> first;
                    case SEASON -> first.minusMonths(month % 3);
                    case QUARTER -> first.minusMonths((month - 1) % 3);
                    case HALF -> first.minusMonths((month - 1) % 6);
                    case YEAR -> day.withDayOfYear(1);
                    case DECADE -> LocalDate.of(Math.floorDiv(day.getYear(), 10) * 10, 1, 1);
                    case CENTURY -> LocalDate.of(Math.floorDiv(day.getYear() - 1, 100) * 100 + 1, 1, 1);
                });
    }

    static Period day(LocalDate day) {
        return new Period(Precision.DAY, day);
    }

    static Period year(int year) {
        return new Period(Precision.YEAR, LocalDate.of(year, 1, 1));
    }

    static Period month(int year, int month) {
        return new Period(Precision.MONTH, LocalDate.of(year, month, 1));
    }

    /** The last day. */
    LocalDate end() {
        return shift(1).begin().minusDays(precision == Precision.WEEKEND ? 6 : 1);
    }

    Interval interval() {
        return new Interval(begin, end());
    }

    /** The stretch of the same length so many of them later. */
    Period shift(long amount) {
        return new Period(
                precision,
                switch (precision) {
                    case DAY -> begin.plusDays(amount);
                    case WEEK, WEEKEND -> begin.plusWeeks(amount);
                    case MONTH -> begin.plusMonths(amount);
                    case SEASON, QUARTER -> begin.plusMonths(3 * amount);
                    case HALF -> begin.plusMonths(6 * amount);
                    case YEAR -> begin.plusYears(amount);
                    case DECADE -> begin.plusYears(10 * amount);
                    case CENTURY -> begin.plusYears(100 * amount);
                });
    }

    /** The first, middle or last third: of a year four months, of a month ten days. */
    Interval third(Third third) {
        LocalDate one = cut(1);
        LocalDate two = cut(2);
        return switch (third) {
            case EARLY -> new Interval(begin, one.minusDays(1));
            case MIDDLE -> new Interval(one, two.minusDays(1));
            case LATE -> new Interval(two, end());
        };
    }

    private LocalDate cut(int thirds) {
        return switch (precision) {
            case DAY, WEEKEND -> begin;
            case WEEK -> begin.plusDays(thirds == 1 ? 2 : 4);
            case MONTH -> begin.plusDays(10L * thirds);
            case SEASON, QUARTER -> begin.plusMonths(thirds);
            case HALF -> begin.plusMonths(2L * thirds);
            case YEAR -> begin.plusMonths(4L * thirds);
            case DECADE -> begin.plusYears(thirds == 1 ? 3 : 7);
            case CENTURY -> begin.plusYears(thirds == 1 ? 33 : 66);
        };
    }

    /** Whether it can be cut in thirds. */
    boolean divides() {
        return precision != Precision.DAY && precision != Precision.WEEKEND;
    }

    /** The TIMEX3 value. */
    String value() {
        int year = begin.getYear();
        int month = begin.getMonthValue();
        return switch (precision) {
            case DAY -> begin.toString();
            case WEEK -> week();
            case WEEKEND -> week() + "-WE";
            case MONTH -> pattern("%04d-%02d", year, month);
            case SEASON -> pattern("%04d-", year) + Season.from(month);
            case QUARTER -> pattern("%04d-Q%d", year, (month + 2) / 3);
            case HALF -> pattern("%04d-H%d", year, month < 7 ? 1 : 2);
            case YEAR -> pattern("%04d", year);
            case DECADE -> pattern("%03d", Math.floorDiv(year, 10));
            case CENTURY -> pattern("%02d", Math.floorDiv(year, 100));
        };
    }

    private String week() {
        return pattern(
                "%04d-W%02d", begin.get(IsoFields.WEEK_BASED_YEAR), begin.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    private static String pattern(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }
}
