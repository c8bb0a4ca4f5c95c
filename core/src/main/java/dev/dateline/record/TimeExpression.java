// SPDX-License-Identifier: Apache-2.0
package dev.dateline.record;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A time expression of an article.
 *
 * @param value TIMEX3 value, null where none can be given
 * @param interval the days meant, null where nothing anchors the expression
 * @param alternatives the days that the stated rule did not choose ("next Friday")
 */
public record TimeExpression(
        String id,
        Span span,
        TimeType type,
        @Nullable String value,
        @Nullable Interval interval,
        List<LocalDate> alternatives) {
    public TimeExpression {
        alternatives = List.copyOf(alternatives);
    }
}
