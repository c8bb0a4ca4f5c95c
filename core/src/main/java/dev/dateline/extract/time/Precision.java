// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.time;

/** How long the stretch of the calendar is that a time names, the shorter first. */
enum Precision {
    DAY,
    WEEKEND,
    WEEK,
    MONTH,
    SEASON,
    QUARTER,
    HALF,
    YEAR,
    DECADE,
    CENTURY;

    /** The stretch that an amount of the unit is counted in. */
    static Precision of(Unit unit) {
        return switch (unit) {
            case SECOND, MINUTE, HOUR, DAY -> DAY;
            case WEEKEND -> WEEKEND;
            case WEEK, FORTNIGHT -> WEEK;
            case MONTH -> MONTH;
            case QUARTER -> QUARTER;
            case YEAR -> YEAR;
            case DECADE -> DECADE;
            case CENTURY -> CENTURY;
        };
    }
}
