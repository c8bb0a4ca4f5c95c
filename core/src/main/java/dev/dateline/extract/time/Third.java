// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.time;

/** The part of a stretch that "early", "mid" or "late" means. */
enum Third {
    EARLY,
    MIDDLE,
    LATE
}
