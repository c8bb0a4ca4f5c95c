// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.time;

import dev.dateline.record.Interval;
import dev.dateline.record.TimeType;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads days, parts of days and times of the clock. "Next Friday" is the Friday of the week after that of publication, and the
 * first one after publication is the other reading; "last Friday" is the last one before publication, and that of the week
 * before is the other reading.
 */
final class DayReadings {
    private static final String ANY_DAY = "XXXX-XX-XX";

    private DayReadings() {}

    static Reading day(Slots slots, Setting setting) {
        Reading day = plain(slots, setting);
        if (slots.has("overnight")) {
            return overnight(day);
        }
        if (slots.has("hour") || slots.has("hhmm")) {
            return day.with(TimeType.TIME, day.value() + "T" + clock(slots));
        }
        return slots.has("part") ? day.with(TimeType.TIME, day.value() + "T" + slots.text("part")) : day;
    }

    private static Reading overnight(Reading day) {
        Period period = day.period();
        Reading night = day.with(TimeType.TIME, day.value() + "TNI");
        return period == null
                ? night
                : night.with(new Interval(period.begin(), period.begin().plusDays(1)));
    }

    private static String clock(Slots slots) {
        if (slots.has("hhmm")) {
            String digits = slots.text("hhmm", "0000");
            return digits.substring(0, 2) + ":" + digits.substring(2);
        }
        int hour = slots.number("hour");
        String half = slots.text("ampm", "");
        int day = half.equals("PM") && hour < 12 ? hour + 12 : half.equals("AM") && hour == 12 ? 0 : hour;
        return String.format(Locale.ROOT, "%02d:%02d", day, slots.number("minute"));
    }

    private static Reading plain(Slots slots, Setting setting) {
        if (slots.has("month")) {
            return calendar(slots, setting);
        }
        if (slots.has("weekday")) {
            return weekday(slots, setting);
        }
        if (slots.has("offset")) {
            return setting.published()
                    .map(day -> Reading.date(Period.day(day.plusDays(slots.number("offset")))))
                    .orElse(Reading.loose(TimeType.DATE, ANY_DAY));
        }
        return setting.told().last(Precision.DAY).map(Reading::date).orElse(Reading.loose(TimeType.DATE, ANY_DAY));
    }

    private static Reading calendar(Slots slots, Setting setting) {
        int month = slots.number("month");
        int day = slots.number("day");
        if (slots.has("year")) {
            return slashed(slots, Dates.of(slots.number("year"), month, day));
        }
        Optional<Integer> year = byWeekday(slots, setting)
                .or(() -> shifted(slots, setting))
                .or(setting::yearTold)
                .or(() -> setting.published().map(published -> Dates.yearOf(month, day, published, setting.tense())));
        return year.filter(found -> YearMonth.of(found, month).isValidDay(day))
                .map(found -> Reading.date(Period.day(LocalDate.of(found, month, day))))
                .orElse(Reading.loose(TimeType.DATE, String.format(Locale.ROOT, "XXXX-%02d-%02d", month, day)));
    }

    /** "Last Oct. 23" is the one before publication, "this" and "next" the one behind. */
    private static Optional<Integer> shifted(Slots slots, Setting setting) {
        Tense tense = slots.number("yearshift") < 0 ? Tense.PAST : Tense.FUTURE;
        return setting.published()
                .filter(day -> slots.has("yearshift"))
                .map(day -> Dates.yearOf(slots.number("month"), slots.number("day"), day, tense));
    }

    /** A date between slashes has its month first; where it could be the day the other reading is kept. */
    private static Reading slashed(Slots slots, LocalDate date) {
        boolean open =
                slots.has("slashed") && slots.number("day") <= 12 && slots.number("day") != slots.number("month");
        Reading reading = Reading.date(Period.day(date));
        return open
                ? reading.or(List.of(LocalDate.of(date.getYear(), date.getDayOfMonth(), date.getMonthValue())))
                : reading;
    }

    /** The year near publication in which the date falls on the weekday that stands with it. */
    private static Optional<Integer> byWeekday(Slots slots, Setting setting) {
        if (!slots.has("weekday") || setting.published().isEmpty()) {
            return Optional.empty();
        }
        int year = setting.published().get().getYear();
        for (int candidate : new int[] {year, year - 1, year + 1}) {
            LocalDate date = Dates.of(candidate, slots.number("month"), slots.number("day"));
            if (date.getDayOfWeek().getValue() == slots.number("weekday")) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    private static Reading weekday(Slots slots, Setting setting) {
        DayOfWeek weekday = DayOfWeek.of(slots.number("weekday"));
        if (setting.published().isEmpty()) {
            return Reading.loose(TimeType.DATE, "XXXX-WXX-" + weekday.getValue());
        }
        LocalDate published = setting.published().get();
        LocalDate inWeek = Period.around(Precision.WEEK, published).begin().plusDays(weekday.getValue() - 1L);
        if (slots.has("weekshift")) {
            return Reading.date(Period.day(inWeek.plusWeeks(slots.number("weekshift"))));
        }
        if (!slots.has("shift")) {
            return Reading.date(Period.day(
                    setting.ahead()
                            ? published.with(TemporalAdjusters.nextOrSame(weekday))
                            : published.with(TemporalAdjusters.previousOrSame(weekday))));
        }
        return switch (slots.number("shift")) {
            case 1 -> either(inWeek.plusWeeks(1), published.with(TemporalAdjusters.next(weekday)));
            case -1 -> either(published.with(TemporalAdjusters.previous(weekday)), inWeek.minusWeeks(1));
            default -> Reading.date(Period.day(inWeek));
        };
    }

    private static Reading either(LocalDate chosen, LocalDate other) {
        Reading reading = Reading.date(Period.day(chosen));
        return chosen.equals(other) ? reading : reading.or(List.of(other));
    }

    /** "The following Friday", counted from the day told of before. */
    static Reading step(Slots slots, Setting setting) {
        DayOfWeek weekday = DayOfWeek.of(slots.number("weekday"));
        return setting.told()
                .last(Precision.DAY)
                .map(Period::begin)
                .map(day -> day.with(
                        slots.number("step") > 0
                                ? TemporalAdjusters.next(weekday)
                                : TemporalAdjusters.previous(weekday)))
                .map(day -> Reading.date(Period.day(day)))
                .orElse(Reading.loose(TimeType.DATE, "XXXX-WXX-" + weekday.getValue()));
    }
}
