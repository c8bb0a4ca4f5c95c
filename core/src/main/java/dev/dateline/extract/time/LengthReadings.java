// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.time;

import dev.dateline.record.Interval;
import dev.dateline.record.TimeType;
import java.time.LocalDate;
import java.util.Optional;

/** Reads lengths of time and what comes again and again. They lie nowhere in the calendar, and have no interval, but for those that end with the day of publication. */
final class LengthReadings {
    /** The last hour of a day, counted from nought. */
    private static final int LAST_HOUR = 23;

    private LengthReadings() {}

    /** So many units. */
    static Reading duration(Slots slots) {
        return Reading.loose(TimeType.DURATION, amount(slots).duration(slots.unit()));
    }

    /** So many units, which end with the day of publication where they are past: "the last three days". */
    static Reading duration(Slots slots, Setting setting) {
        Reading length = duration(slots);
        return setting.published()
                .filter(day -> slots.has("back"))
                .flatMap(day -> upTo(day, slots.unit(), amount(slots)))
                .map(length::with)
                .orElse(length);
    }

    private static Amount amount(Slots slots) {
        Amount amount = Amount.of(slots.text("amount", "X"));
        return slots.has("half") ? amount.andHalf() : amount;
    }

    /** The days of "the past two weeks", which end with the day; of none for what is not counted, or is longer than a year. */
    private static Optional<Interval> upTo(LocalDate day, Unit unit, Amount amount) {
        LocalDate begin = unit == Unit.HOUR
                ? day.minusDays((amount.whole() + LAST_HOUR) / (LAST_HOUR + 1))
                : unit.add(day, -amount.whole());
        boolean near = amount.exact() && !amount.some() && !amount.half() && !begin.isBefore(day.minusYears(1));
        return near ? Optional.of(new Interval(begin, day)) : Optional.empty();
    }

    /** "Two to three weeks" is at least two. */
    static Reading range(Slots slots) {
        return Reading.loose(
                TimeType.DURATION, Amount.of(slots.text("low", "X")).duration(slots.unit()));
    }

    /** A day that nothing anchors. */
    static Reading unknownDay() {
        return Reading.loose(TimeType.DATE, "XXXX-XX-XX");
    }

    static Reading set(Slots slots) {
        if (slots.has("weekday")) {
            String part = slots.has("part") ? "T" + slots.text("part") : "";
            return Reading.loose(TimeType.SET, "XXXX-WXX-" + slots.text("weekday") + part);
        }
        String often = slots.text("often", "");
        if (often.equals("NIGHT")) {
            return Reading.loose(TimeType.SET, "XXXX-XX-XXTNI");
        }
        Unit unit = often.isEmpty() ? slots.unit() : Unit.valueOf(often);
        return Reading.loose(TimeType.SET, Amount.of(slots.text("every", "1")).duration(unit));
    }
}
