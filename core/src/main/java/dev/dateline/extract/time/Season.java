// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.time;

/** A season of the north, in the order of the calendar from March, as TIMEX3 writes it. */
enum Season {
    SP,
    SU,
    FA,
    WI;

    /** The number of its first month. */
    int month() {
        return 3 * (ordinal() + 1);
    }
}
