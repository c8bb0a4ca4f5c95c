// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.record.Interval;
import dev.dateline.record.Span;
import dev.dateline.record.TimeExpression;
import dev.dateline.record.TimeType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class TimeRangeTest {
    private static final Interval BOTH = new Interval(LocalDate.of(2007, 1, 1), LocalDate.of(2011, 12, 31));

    private static List<TimeExpression> years(String text) {
        List<TimeExpression> times = new ArrayList<>();
        Pattern.compile("\\d{4}").matcher(text).results().forEach(year -> {
            int value = Integer.parseInt(year.group());
            times.add(new TimeExpression(
                    "t" + times.size(),
                    new Span(year.start(), year.end()),
                    TimeType.DATE,
                    year.group(),
                    new Interval(LocalDate.of(value, 1, 1), LocalDate.of(value, 12, 31)),
                    List.of()));
        });
        return times;
    }

    @Test
    void joinsWhatStandsBetweenAndFromTo() {
        for (String text : List.of("It left between 2007 and 2011.", "It stayed from 2007 until 2011.")) {
            assertThat(TimeRange.at(0, years(text), text)).isEqualTo(BOTH);
            assertThat(TimeRange.at(1, years(text), text)).isEqualTo(BOTH);
        }
    }

    @Test
    void keepsTimesApartThatAreNoRange() {
        for (String text : List.of("It left in 2007 and 2011.", "From 2007 and 2011 came.", "Between 2011 and 2007.")) {
            List<TimeExpression> times = years(text);
            assertThat(TimeRange.at(0, times, text)).isEqualTo(times.get(0).interval());
        }
    }
}
