// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.time;

/** A season of the north, as TIMEX3 writes it. */
enum Season {
    SP(3),
    SU(6),
    FA(9),
    WI(12);

    private final int month;

    Season(int month) {
        this.month = month;
    }

    /** The number of its first month. */
    int month() {
        return month;
    }

    /** The season that begins in the month. */
    static Season from(int month) {
        for (Season season : values()) {
            if (season.month == month) {
                return season;
            }
        }
        throw new IllegalArgumentException("no season begins in month " + month);
    }
}
