// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.time;

/** Whether the clause round a time tells of what was or of what will be. */
enum Tense {
    PAST,
    FUTURE,
    /** Ahead of something told in the past, so perhaps over by now: "promised to leave by May". */
    PLANNED,
    UNKNOWN
}
