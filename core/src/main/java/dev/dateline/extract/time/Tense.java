// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.time;

/** Whether the clause round a time tells of what was or of what will be. */
enum Tense {
    PAST,
    FUTURE,
    UNKNOWN
}
