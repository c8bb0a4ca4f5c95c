// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.figure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number that the pieces {@code [from, to)} write.
 *
 * @param value null where the number is not told: "hundreds"
 * @param kind what kind of number it is
 * @param last the index of the piece in which the number proper ends, on whose token the phrase hangs
 */
record Quantity(int from, int to, @Nullable BigDecimal value, Kind kind, int last) {
    enum Kind {
        DIGITS,
        WORDS,
        /** A part of a whole, in percent: "half", "two thirds", "one in five". */
        SHARE,
        VAGUE
    }

    Quantity value(BigDecimal other) {
        return new Quantity(from, to, other, kind, last);
    }
}
