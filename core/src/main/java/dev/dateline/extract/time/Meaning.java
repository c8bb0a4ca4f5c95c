// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.time;

/** What an expression says, apart from its words: each is read by one method of the room's readers of values. */
enum Meaning {
    /** No time, though it looks like one. */
    NONE,
    /** A day, perhaps with a part of it or a time of the clock. */
    DAY,
    /** The weekday before or after the last day told of. */
    STEPDAY,
    FEAST,
    MONTH,
    YEAR,
    /** A fiscal year, whose ends the text does not say. */
    FISCAL,
    DECADE,
    CENTURY,
    QUARTER,
    HALF,
    SEASON,
    /** A stretch counted from the day of publication: "last week". */
    PERIOD,
    /** A stretch told of before: "that year". */
    SAME,
    /** The stretch before or after one told of: "the following week". */
    STEP,
    YEAREND,
    /** The same stretch a year before one told of: "the year-ago quarter". */
    YEARAGO,
    AGO,
    EARLIER,
    LATER,
    /** Counted from an event: "two days after". */
    AFTER,
    DURATION,
    RANGE,
    /** A duration that runs up to now or on from now: "the last three months". */
    SPAN,
    SET,
    PRESENT,
    CURRENT,
    PAST,
    FUTURE,
    /** A time that nothing fixes: "days later". */
    REFERENCE
}
