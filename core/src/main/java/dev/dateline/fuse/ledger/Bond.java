// SPDX-License-Identifier: Apache-2.0
package dev.dateline.fuse.ledger;

import dev.dateline.fuse.event.Parties;

/** How sure it is that those of one side of two commitments are the same, the surest last. */
enum Bond {
    /** They are others. */
    NONE,
    /** One is not told, or nothing says whether they are the same. */
    OPEN,
    /** What is said of both fits. */
    ALIKE,
    /** Both are told by the same noun. */
    LIKE,
    /** They bear one name. */
    SAME;

    static Bond of(Parties one, Parties other) {
        if (one.isEmpty() || other.isEmpty()) {
            return OPEN;
        }
        if (one.isSame(other)) {
            return SAME;
        }
        if (one.isOfAKind(other)) {
            return LIKE;
        }
        boolean alike = one.isAlike(other) || one.isDescribedBy(other);
        return alike ? (one.isNamed() && other.isNamed() ? LIKE : ALIKE) : one.isOther(other) ? NONE : OPEN;
    }

    boolean isAtLeast(Bond least) {
        return compareTo(least) >= 0;
    }
}
