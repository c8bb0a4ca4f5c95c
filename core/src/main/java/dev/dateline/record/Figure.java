// SPDX-License-Identifier: Apache-2.0
package dev.dateline.record;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A quantity that the text tells.
 *
 * @param value in plain units ("3 million" is 3000000, "60 percent" is 60 with the unit percent); null for a range and
 *     for "hundreds of"
 * @param low the least of a range, {@code high} its most; null where none is told
 * @param unit what is counted or measured in, such as "people", "percent" or "USD"
 * @param of the words that name what is counted
 * @param statement the id of the innermost statement that tells it, null in the outlet's own voice
 */
public record Figure(
        String id,
        Span span,
        @Nullable BigDecimal value,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        Comparator comparator,
        @Nullable String unit,
        @Nullable Span of,
        @Nullable String statement) {
    public Figure {
        value = plain(value);
        low = plain(low);
        high = plain(high);
        if (low != null && high != null && low.compareTo(high) > 0) {
            throw new IllegalArgumentException("figure " + id + ": low " + low + " is more than high " + high);
        }
    }

    /** The number without an exponent and without zeros behind the point, so that equal numbers are equal. */
    private static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
        if (number == null) {
            return null;
        }
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
