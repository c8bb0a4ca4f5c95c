// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.time;

import dev.dateline.record.TimeType;

/** Reads lengths of time and what comes again and again. They lie nowhere in the calendar, so they have no interval. */
final class LengthReadings {
    private LengthReadings() {}

    static Reading duration(Slots slots) {
        Unit unit = slots.unit();
        Amount amount = Amount.of(slots.text("amount", "X"));
        return Reading.loose(TimeType.DURATION, (slots.has("half") ? amount.andHalf() : amount).duration(unit));
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
