// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve;

import dev.dateline.record.Interval;
import dev.dateline.record.TimeExpression;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Ranges told by two time expressions: "between 2007 and 2011", "from March to May". */
final class TimeRange {
    private static final Pattern BEFORE = Pattern.compile("(?i)\\b(between|from)\\s+$");
    private static final Pattern AND = Pattern.compile("(?i)\\s+and\\s+");
    private static final Pattern TO = Pattern.compile("(?i)\\s+(to|until|till|through)\\s+");

    private TimeRange() {}

    /** The days of the time at a place in the list: of the whole range, where it begins or ends one; null without any. */
    static @Nullable Interval at(int index, List<TimeExpression> times, String text) {
        Interval own = times.get(index).interval();
        for (int first = Math.max(0, index - 1); first <= index && first + 1 < times.size(); first++) {
            Interval begin = times.get(first).interval();
            Interval end = times.get(first + 1).interval();
            if (begin != null && end != null && !end.end().isBefore(begin.begin()) && isRange(first, times, text)) {
                return new Interval(begin.begin(), end.end());
            }
        }
        return own;
    }

    private static boolean isRange(int first, List<TimeExpression> times, String text) {
        int begin = times.get(first).span().begin();
        var before = BEFORE.matcher(text.substring(Math.max(0, begin - 12), begin));
        int gap = times.get(first + 1).span().begin() - times.get(first).span().end();
        if (gap <= 0 || gap > 12 || !before.find()) {
            return false;
        }
        String between = text.substring(
                times.get(first).span().end(), times.get(first + 1).span().begin());
        boolean isBetween = before.group(1).equalsIgnoreCase("between");
        return (isBetween ? AND : TO).matcher(between).matches();
    }
}
