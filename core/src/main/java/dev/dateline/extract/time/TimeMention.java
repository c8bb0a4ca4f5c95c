// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.time;

import dev.dateline.record.Interval;
import dev.dateline.record.Span;
import dev.dateline.record.TimeType;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A time expression found in a text, with its TIMEX3 value and the days it means where something anchors it. */
public record TimeMention(
        Span span,
        TimeType type,
        @Nullable String value,
        @Nullable Interval interval,
        List<LocalDate> alternatives) {
    public TimeMention {
        alternatives = List.copyOf(alternatives);
    }
}
