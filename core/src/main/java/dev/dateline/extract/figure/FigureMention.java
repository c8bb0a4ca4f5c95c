// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.figure;

import dev.dateline.record.Comparator;
import dev.dateline.record.Span;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A quantity found in a text; {@link dev.dateline.record.Figure} says what its fields mean.
 *
 * @param head the index of the token of the number on which the phrase hangs
 * @param counts whether it tells how many or how much the nearest of its heads is about
 * @param heads the indices of the tokens that it hangs on, the nearest first: the deed that is done to so many, what that hangs on
 * @param casualty what has become of the people whom it counts, null where that is not told
 */
public record FigureMention(
        int head,
        Span span,
        @Nullable BigDecimal value,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        Comparator comparator,
        @Nullable String unit,
        @Nullable Span of,
        boolean counts,
        List<Integer> heads,
        @Nullable Casualty casualty) {
    public FigureMention {
        heads = List.copyOf(heads);
    }
}
