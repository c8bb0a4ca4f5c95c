// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;

/** Checks and picks dates of the calendar. */
final class Dates {
    /** A bare date that lies almost a year off is taken to be the one close by: news gives the year of the other. */
    private static final int FAR = 300;

    private static final int NEAR = 65;
    /** What was planned for a month that is over for longer, by months, is rather planned for the next of that name. */
    private static final int OVER = 2;

    private Dates() {}

    /** Whether month and day of the slots can exist, in the year if there is one. */
    static boolean possible(Slots slots) {
        int month = slots.number("month", 1);
        int day = slots.number("day", 1);
        int year = slots.number("year", 2000);
        return 1 <= month
                && month <= 12
                && 1 <= day
                && day <= YearMonth.of(year, month).lengthOfMonth()
                && slots.number("minute") < 60;
    }

    /** The date in the year, the last of February where it has no 29th. */
    static LocalDate of(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return YearMonth.of(year, month).atEndOfMonth();
        }
    }

    /** The year that a day without one means, told on the day of publication. */
    static int yearOf(int month, int day, LocalDate published, Tense tense) {
        LocalDate same = of(published.getYear(), month, day);
        LocalDate before = same.isAfter(published) ? of(published.getYear() - 1, month, day) : same;
        LocalDate behind = same.isBefore(published) ? of(published.getYear() + 1, month, day) : same;
        long since = published.toEpochDay() - before.toEpochDay();
        long until = behind.toEpochDay() - published.toEpochDay();
        boolean past = switch (tense) {
            case PAST -> !(since > FAR && until < NEAR);
            case FUTURE -> until > FAR && since < NEAR;
            case PLANNED, UNKNOWN -> since <= until;
        };
        return past ? before.getYear() : behind.getYear();
    }

    /** The year that a month without one means, told on the day of publication. */
    static int yearOf(int month, LocalDate published, Tense tense) {
        int ahead = month - published.getMonthValue();
        int year = published.getYear();
        return switch (tense) {
            case PAST -> ahead <= 0 ? year : year - 1;
            case FUTURE -> ahead >= 0 ? year : year + 1;
            case PLANNED -> ahead > 12 - OVER ? year - 1 : ahead < -OVER ? year + 1 : year;
            case UNKNOWN -> ahead > 6 ? year - 1 : ahead < -6 ? year + 1 : year;
        };
    }
}
