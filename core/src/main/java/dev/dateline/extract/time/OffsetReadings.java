// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.time;

import dev.dateline.record.TimeType;
import java.time.LocalDate;
import java.util.Optional;

/** Reads times counted in units from the day of publication or from a time told of: "two days ago", "a year later". */
final class OffsetReadings {
    private OffsetReadings() {}

    static Reading ago(Slots slots, Setting setting) {
        int direction = slots.number("direction", -1);
        String vague = direction < 0 ? "PAST_REF" : "FUTURE_REF";
        Amount amount = Amount.of(slots.text("amount", "X"));
        if (amount.some() || !slots.has("amount")) {
            return Reading.loose(TimeType.DATE, vague);
        }
        if (direction < 0 && slots.unit() == Unit.YEAR && amount.whole() == 1) {
            Optional<Period> quarter = setting.told().last(Precision.QUARTER, 1).filter(OffsetReadings::isQuarter);
            if (quarter.isPresent()) {
                return Reading.date(quarter.get().shift(-4));
            }
        }
        return setting.published()
                .map(day -> from(day, slots.unit(), amount, direction))
                .orElse(Reading.loose(TimeType.DATE, vague));
    }

    private static boolean isQuarter(Period period) {
        return period.precision() == Precision.QUARTER;
    }

    private static Reading from(LocalDate day, Unit unit, Amount amount, int direction) {
        LocalDate there = unit.add(day, direction * amount.whole());
        Precision precision = unit.compareTo(Unit.YEAR) > 0 ? Precision.YEAR : Precision.of(unit);
        if (amount.half()) {
            there = there.plusMonths(unit == Unit.YEAR ? 6L * direction : 0);
            precision = unit == Unit.YEAR ? Precision.MONTH : precision;
        }
        Reading reading = Reading.date(Period.around(precision, there));
        return amount.exact() ? reading : reading.with(null);
    }

    /** Counts from the last time told of. */
    static Reading fromTold(Slots slots, Setting setting, int direction) {
        Amount amount = Amount.of(slots.text("amount", "X"));
        Unit unit = slots.unit();
        Precision precision = Precision.of(unit);
        Reading loose = Reading.loose(
                TimeType.DATE, amount.some() ? (direction < 0 ? "PAST_REF" : "FUTURE_REF") : "XXXX-XX-XX");
        if (amount.some()) {
            return loose;
        }
        Optional<Period> told = setting.told().last(precision == Precision.YEAR ? Precision.YEAR : precision);
        if (told.isPresent() && isQuarter(told.get()) && unit == Unit.YEAR) {
            return Reading.date(told.get().shift(4L * direction * amount.whole()));
        }
        return told.map(period -> from(period.begin(), unit, amount, direction))
                .or(() -> setting.published()
                        .filter(day -> unit == Unit.YEAR && direction < 0)
                        .map(day -> from(day, unit, amount, direction)))
                .orElse(loose);
    }

    /** Counts from a stretch that an event is known to fill; hours from a day stay in it, days and weeks give a day. */
    static Optional<Reading> fromEvent(Slots slots, Period event, int direction) {
        Amount amount = Amount.of(slots.text("amount", "X"));
        Unit unit = slots.unit();
        if (amount.some() || amount.half()) {
            return unit.clock() ? Optional.of(Reading.date(event)) : Optional.empty();
        }
        LocalDate there = unit.add(event.begin(), direction * amount.whole());
        boolean day = unit.compareTo(Unit.MONTH) < 0;
        Reading reading = Reading.date(day ? Period.day(there) : Period.around(Precision.of(unit), there));
        return Optional.of(amount.exact() ? reading : reading.with(null));
    }
}
