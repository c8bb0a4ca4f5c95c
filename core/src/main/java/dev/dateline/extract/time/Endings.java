// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.time;

import dev.dateline.record.Interval;
import dev.dateline.record.TimeType;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** Places a length of time by the day on which the text says that it ended: "the year ended March 31", "the nine months ending 30 June". */
final class Endings {
    private static final Set<String> ENDED = Set.of("ended", "ending", "ends");

    /** More units than this are no length that an account is given of. */
    private static final int LONGEST = 100;

    private Endings() {}

    /** Whether a match is a length that the next one ends. */
    static boolean ended(Match match, Match next, Sight sight) {
        int gap = next.from() - match.to();
        boolean said = ENDED.contains(sight.word(match.to()))
                && (gap == 1 || (gap == 2 && sight.word(match.to() + 1).equals("on")));
        boolean day = next.rule().meaning() == Meaning.DAY && next.slots().has("day");
        return said && day && months(match).isPresent();
    }

    /** The reading of a match that ended on the day. */
    static Reading read(Match match, Reading reading, LocalDate end) {
        Optional<Integer> months = months(match);
        if (months.isEmpty()) {
            return reading;
        }
        Interval interval = new Interval(end.plusDays(1).minusMonths(months.get()), end);
        if (match.rule().meaning() != Meaning.SAME) {
            return reading.with(interval);
        }
        if (match.slots().unit() == Unit.YEAR) {
            return Reading.loose(TimeType.DURATION, Unit.YEAR.duration(1)).with(interval);
        }
        LocalDate middle = interval.begin().plusDays(45);
        return Reading.date(Period.around(Precision.QUARTER, middle)).with(interval);
    }

    /** How many months it has, where it is told in months, quarters or years. */
    private static Optional<Integer> months(Match match) {
        Slots slots = match.slots();
        Unit unit = slots.unit();
        return switch (match.rule().meaning()) {
            case QUARTER -> Optional.of(3);
            case HALF -> Optional.of(6);
            case SAME ->
                slots.has("frame") && unit == Unit.YEAR
                        ? Optional.of(12)
                        : slots.has("frame") && unit == Unit.QUARTER ? Optional.of(3) : Optional.empty();
            case DURATION -> {
                Amount amount = Amount.of(slots.text("amount", "X"));
                int each = unit == Unit.MONTH ? 1 : unit == Unit.QUARTER ? 3 : unit == Unit.YEAR ? 12 : 0;
                boolean counted = each > 0
                        && amount.whole() <= LONGEST
                        && !amount.some()
                        && !amount.half()
                        && amount.exact()
                        && !slots.has("half");
                yield counted ? Optional.of((int) (each * amount.whole())) : Optional.empty();
            }
            default -> Optional.empty();
        };
    }
}
