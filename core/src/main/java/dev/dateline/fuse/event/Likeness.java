// SPDX-License-Identifier: Apache-2.0
package dev.dateline.fuse.event;

/** How two namings stand to each other, from the worst to the best. */
enum Likeness {
    /** They name different things. */
    OTHER,
    /** Nothing says whether they name one thing. */
    OPEN,
    /** What they say fits one thing, and would fit others. */
    ALIKE,
    /** They name the same thing. */
    SAME;

    boolean isAtLeast(Likeness least) {
        return compareTo(least) >= 0;
    }
}
