// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** A unit of time, with the letter that TIMEX3 durations write for it. */
enum Unit {
    SECOND("S", true, ChronoUnit.SECONDS, 1),
    MINUTE("M", true, ChronoUnit.MINUTES, 1),
    HOUR("H", true, ChronoUnit.HOURS, 1),
    DAY("D", false, ChronoUnit.DAYS, 1),
    WEEKEND("W", false, ChronoUnit.WEEKS, 1),
    WEEK("W", false, ChronoUnit.WEEKS, 1),
    FORTNIGHT("W", false, ChronoUnit.WEEKS, 2),
    MONTH("M", false, ChronoUnit.MONTHS, 1),
    QUARTER("Q", false, ChronoUnit.MONTHS, 3),
    YEAR("Y", false, ChronoUnit.YEARS, 1),
    DECADE("Y", false, ChronoUnit.YEARS, 10),
    CENTURY("Y", false, ChronoUnit.YEARS, 100);

    private final String letter;
    private final boolean clock;
    private final ChronoUnit base;
    private final int count;

    Unit(String letter, boolean clock, ChronoUnit base, int count) {
        this.letter = letter;
        this.clock = clock;
        this.base = base;
        this.count = count;
    }

    /** Whether it is shorter than a day. */
    boolean clock() {
        return clock;
    }

    /** The day that lies so many units away; for units of the clock the same day. */
    LocalDate add(LocalDate day, long amount) {
        return clock ? day : day.plus(amount * count, base);
    }

    /** The TIMEX3 duration of a whole number of units. */
    String duration(long amount) {
        return (clock ? "PT" : "P") + amount * (this == QUARTER ? 1 : count) + letter;
    }

    /** The TIMEX3 duration of an unknown number of units. */
    String some() {
        String written = this == DECADE ? "DE" : this == CENTURY ? "CE" : letter;
        return (clock ? "PTX" : "PX") + written;
    }

    /** The TIMEX3 duration of so many and a half. */
    String andHalf(long amount) {
        return switch (this) {
            case YEAR -> amount == 0 ? "P6M" : "P" + amount + "Y6M";
            case HOUR -> amount == 0 ? "PT30M" : "PT" + amount + "H30M";
            case MINUTE -> amount == 0 ? "PT30S" : "PT" + amount + "M30S";
            case DECADE, CENTURY -> YEAR.duration(amount * count + count / 2);
            default -> (clock ? "PT" : "P") + amount + ".5" + letter;
        };
    }
}
