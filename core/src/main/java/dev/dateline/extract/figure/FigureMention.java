// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.figure;

import dev.dateline.record.Comparator;
import dev.dateline.record.Span;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A quantity found in a text; {@link dev.dateline.record.Figure} says what its fields mean.
 *
 * @param head the index of the token of the number on which the phrase hangs
 */
public record FigureMention(
        int head,
        Span span,
        @Nullable BigDecimal value,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        Comparator comparator,
        @Nullable String unit,
        @Nullable Span of) {}
