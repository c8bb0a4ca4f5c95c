// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.time;

import dev.dateline.record.TimeType;
import java.time.LocalDate;
import java.util.Optional;

/** Reads what matches mean, each kind by the reader of its family. */
final class Readings {
    private final Feasts feasts;

    Readings(Feasts feasts) {
        this.feasts = feasts;
    }

    Reading of(Match match, Setting setting) {
        Slots slots = match.slots();
        return switch (match.rule().meaning()) {
            case NONE ->
                throw new IllegalArgumentException("rule " + match.rule().id() + " means no time");
            case DAY -> DayReadings.day(slots, setting);
            case STEPDAY -> DayReadings.step(slots, setting);
            case FEAST -> feast(slots, setting);
            case MONTH -> PeriodReadings.month(slots, setting);
            case YEAR -> PeriodReadings.year(slots, setting, slots.number("year"));
            case FISCAL -> Reading.loose(TimeType.DATE, slots.text("year"));
            case DECADE -> PeriodReadings.decade(slots, setting);
            case CENTURY -> PeriodReadings.century(slots, setting);
            case QUARTER -> PeriodReadings.quarter(slots, setting, Precision.QUARTER);
            case HALF -> PeriodReadings.quarter(slots, setting, Precision.HALF);
            case SEASON -> PeriodReadings.season(slots, setting);
            case PERIOD -> PeriodReadings.shifted(slots, setting);
            case SAME -> PeriodReadings.same(slots, setting);
            case STEP -> PeriodReadings.step(slots, setting);
            case YEAREND -> PeriodReadings.end(slots, setting);
            case YEARAGO -> PeriodReadings.yearAgo(setting);
            case AGO -> OffsetReadings.ago(slots, setting);
            case EARLIER -> OffsetReadings.fromTold(slots, setting, -1);
            case LATER -> OffsetReadings.fromTold(slots, setting, 1);
            case AFTER -> OffsetReadings.fromTold(slots, setting, slots.number("direction"));
            case DURATION, SPAN -> LengthReadings.duration(slots, setting);
            case RANGE -> LengthReadings.range(slots);
            case SET -> LengthReadings.set(slots);
            case PRESENT -> present(setting);
            case CURRENT -> Reading.loose(TimeType.DATE, "PRESENT_REF");
            case PAST -> Reading.loose(TimeType.DATE, "PAST_REF");
            case FUTURE -> Reading.loose(TimeType.DATE, "FUTURE_REF");
            case REFERENCE -> Reading.loose(TimeType.DATE, slots.number("direction") < 0 ? "PAST_REF" : "FUTURE_REF");
        };
    }

    /** Now is the day of publication. */
    private static Reading present(Setting setting) {
        Reading now = Reading.loose(TimeType.DATE, "PRESENT_REF");
        return setting.published()
                .map(day -> now.with(Period.day(day).interval()))
                .orElse(now);
    }

    private Reading feast(Slots slots, Setting setting) {
        String feast = slots.text("feast", "");
        Optional<Integer> year = slots.has("year")
                ? Optional.of(slots.number("year"))
                : setting.yearTold()
                        .or(() -> setting.published().map(day -> feastYear(feast, slots, day, setting.tense())));
        return year.map(found -> Reading.date(Period.day(feasts.of(feast, found))))
                .orElse(Reading.loose(TimeType.DATE, "XXXX-XX-XX"));
    }

    private int feastYear(String feast, Slots slots, LocalDate published, Tense tense) {
        LocalDate day = feasts.of(feast, published.getYear());
        Tense told = !slots.has("yearshift") ? tense : slots.number("yearshift") < 0 ? Tense.PAST : Tense.FUTURE;
        return slots.text("yearshift", "").equals("0")
                ? published.getYear()
                : Dates.yearOf(day.getMonthValue(), day.getDayOfMonth(), published, told);
    }
}
