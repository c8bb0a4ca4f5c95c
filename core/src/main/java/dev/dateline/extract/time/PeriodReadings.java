// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.time;

import dev.dateline.record.Interval;
import dev.dateline.record.TimeType;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads months, seasons, quarters, years and longer stretches of the calendar. */
final class PeriodReadings {
    private PeriodReadings() {}

    static Reading month(Slots slots, Setting setting) {
        int month = slots.number("month");
        String loose = String.format(Locale.ROOT, "XXXX-%02d", month);
        return part(
                slots,
                setting,
                year(slots, setting).or(() -> bareYear(slots, setting)).map(year -> Period.month(year, month)),
                loose);
    }

    private static Optional<Integer> bareYear(Slots slots, Setting setting) {
        int month = slots.number("month");
        if (slots.has("shift")) {
            Tense tense = slots.number("shift") < 0 ? Tense.PAST : Tense.FUTURE;
            return setting.published().map(day -> shifted(slots.number("shift"), month, day, tense));
        }
        return setting.yearTold().or(() -> setting.published().map(day -> Dates.yearOf(month, day, setting.tense())));
    }

    /** "Last May" is never the current month, "this May" is of this year. */
    private static int shifted(int shift, int month, LocalDate day, Tense tense) {
        if (shift == 0) {
            return day.getYear();
        }
        return month == day.getMonthValue() ? day.getYear() + shift : Dates.yearOf(month, day, tense);
    }

    /** The year that the words give: in figures, counted from publication, or as the one told of. */
    private static Optional<Integer> year(Slots slots, Setting setting) {
        if (slots.has("year")) {
            return Optional.of(slots.number("year"));
        }
        if (slots.has("yearshift")) {
            return setting.published().map(day -> day.getYear() + slots.number("yearshift"));
        }
        return slots.has("yearsame")
                ? setting.told()
                        .last(Precision.YEAR)
                        .map(period -> period.begin().getYear())
                : Optional.empty();
    }

    static Reading year(Slots slots, Setting setting, int year) {
        if (slots.text("era", "AD").equals("BC")) {
            return Reading.loose(TimeType.DATE, String.format(Locale.ROOT, "BC%04d", year));
        }
        return part(slots, setting, Optional.of(Period.year(year)), "XXXX");
    }

    static Reading decade(Slots slots, Setting setting) {
        int written = slots.number("decade");
        int year = written > 99 ? written : written < 20 ? 2000 + written : 1900 + written;
        return part(slots, setting, Optional.of(Period.around(Precision.DECADE, LocalDate.of(year, 1, 1))), "");
    }

    static Reading century(Slots slots, Setting setting) {
        if (slots.text("era", "AD").equals("BC")) {
            return Reading.loose(TimeType.DATE, String.format(Locale.ROOT, "BC%02d", slots.number("nth") - 1));
        }
        LocalDate first = LocalDate.of(100 * (slots.number("nth") - 1) + 1, 1, 1);
        return part(slots, setting, Optional.of(Period.around(Precision.CENTURY, first)), "");
    }

    static Reading quarter(Slots slots, Setting setting, Precision precision) {
        int nth = slots.number("nth");
        int months = precision == Precision.QUARTER ? 3 : 6;
        int month = months * (nth - 1) + 1;
        Optional<Integer> year = year(slots, setting)
                .or(() -> setting.published().map(day -> started(month, months, day, setting.tense())));
        String loose = "XXXX-" + (precision == Precision.QUARTER ? "Q" : "H") + nth;
        return part(slots, setting, year.map(found -> new Period(precision, LocalDate.of(found, month, 1))), loose);
    }

    /** The year of so many months from the first: before publication in the past, else those that lie nearest. */
    private static int started(int first, int months, LocalDate day, Tense tense) {
        return switch (tense) {
            case PAST -> Dates.yearOf(first, day, tense);
            case FUTURE -> Dates.yearOf(first + months - 1, 28, day, tense);
            case PLANNED, UNKNOWN -> Dates.yearOf(first + months / 2, 15, day, Tense.UNKNOWN);
        };
    }

    static Reading season(Slots slots, Setting setting) {
        Season season = Season.valueOf(slots.text("season", "SP"));
        Optional<Integer> year = slots.has("year") ? year(slots, setting) : seasonYear(slots, setting, season);
        return part(
                slots,
                setting,
                year.map(found -> new Period(Precision.SEASON, LocalDate.of(found, season.month(), 1))),
                "XXXX-" + season);
    }

    /** The year in which the season begins that lies last before, in, or next after the season of publication. */
    private static Optional<Integer> seasonYear(Slots slots, Setting setting, Season season) {
        Optional<Integer> told = slots.has("yearshift") ? Optional.empty() : setting.yearTold();
        return told.or(() -> setting.published().map(day -> {
            int shift = slots.number("yearshift", setting.ahead() ? 1 : -1);
            Period now = Period.around(Precision.SEASON, day);
            boolean running = now.begin().getMonthValue() == season.month();
            if (running && (shift == 0 || !slots.has("yearshift"))) {
                return now.begin().getYear();
            }
            if (shift == 0) {
                return day.getYear();
            }
            Period at = now.shift(shift);
            while (at.begin().getMonthValue() != season.month()) {
                at = at.shift(shift);
            }
            return at.begin().getYear();
        }));
    }

    /** "Last week", "this year", counted from the day of publication; "the next year" of what came about from the time told. */
    static Reading shifted(Slots slots, Setting setting) {
        Precision precision = Precision.of(slots.unit());
        if (slots.has("the") && slots.number("shift") > 0 && setting.tense() == Tense.PAST) {
            return step(slots, setting, precision, 1);
        }
        return part(
                slots,
                setting,
                setting.published().map(day -> Period.around(precision, day).shift(slots.number("shift"))),
                loose(precision));
    }

    /** "That year", "the same day"; "the year" is that of publication where none is told of. */
    static Reading same(Slots slots, Setting setting) {
        Precision precision = Precision.of(slots.unit());
        if (precision == Precision.QUARTER) {
            return part(slots, setting, setting.told().quarter(LocalDate.MAX), "XXXX-QX");
        }
        if (slots.has("frame") && precision == Precision.WEEKEND) {
            return part(slots, setting, setting.published().map(day -> weekend(day, setting.ahead())), "XXXX-WXX-WE");
        }
        boolean within = precision == Precision.DAY || precision == Precision.MONTH;
        Optional<Period> told = setting.told().last(precision).map(found -> Period.around(precision, found.begin()));
        if (slots.has("frame") && within) {
            return part(
                    slots,
                    setting,
                    told.or(() -> setting.published().map(day -> Period.around(precision, day))),
                    loose(precision));
        }
        Optional<Period> period = slots.has("frame")
                ? setting.yearTold()
                        .filter(year -> precision == Precision.YEAR)
                        .map(Period::year)
                        .or(() -> setting.published().map(day -> Period.around(precision, day)))
                : told;
        return part(slots, setting, period, loose(precision));
    }

    private static Period weekend(LocalDate day, boolean ahead) {
        Period now = Period.around(Precision.WEEKEND, day);
        return ahead || !day.isBefore(now.begin()) ? now : now.shift(-1);
    }

    static Reading step(Slots slots, Setting setting) {
        return step(slots, setting, Precision.of(slots.unit()), slots.number("step"));
    }

    private static Reading step(Slots slots, Setting setting, Precision precision, int step) {
        return part(
                slots,
                setting,
                setting.told()
                        .last(precision)
                        .map(told -> Period.around(precision, told.begin()).shift(step)),
                loose(precision));
    }

    static Reading yearAgo(Setting setting) {
        return setting.told()
                .quarter(setting.published().orElse(LocalDate.MAX))
                .map(quarter -> Reading.date(quarter.shift(-4)))
                .orElse(Reading.loose(TimeType.DATE, "XXXX-QX"));
    }

    /** The last day of a year, the end of another stretch. */
    static Reading end(Slots slots, Setting setting) {
        Precision precision = Precision.of(slots.unit());
        Optional<Period> period = setting.told()
                .last(precision, setting.historical() ? 3 : 0)
                .map(Period::begin)
                .or(setting::published)
                .map(day -> Period.around(precision, day));
        return precision == Precision.YEAR
                ? period.map(year -> Reading.date(Period.day(year.end()))).orElse(Reading.loose(TimeType.DATE, "XXXX"))
                : part(slots, setting, period, loose(precision));
    }

    private static String loose(Precision precision) {
        return switch (precision) {
            case DAY -> "XXXX-XX-XX";
            case WEEK -> "XXXX-WXX";
            case WEEKEND -> "XXXX-WXX-WE";
            case MONTH -> "XXXX-XX";
            case SEASON, QUARTER, HALF, YEAR -> "XXXX";
            case DECADE -> "XXX";
            case CENTURY -> "XX";
        };
    }

    /** The stretch, or the part of it that "early", "the end of" or "later" leaves. */
    static Reading part(Slots slots, Setting setting, Optional<Period> found, String loose) {
        if (found.isEmpty()) {
            return Reading.loose(TimeType.DATE, loose);
        }
        Period period = found.get();
        Reading reading = Reading.date(period);
        if (slots.has("week")) {
            return reading.with(
                    slots.number("week") > 0
                            ? new Interval(period.begin(), period.begin().plusDays(6))
                            : new Interval(period.end().minusDays(6), period.end()));
        }
        String third = slots.text("third", slots.text("edge", slots.text("sooner", "")));
        if (!period.divides() || third.isEmpty()) {
            return reading;
        }
        return switch (third) {
            case "EARLIER" ->
                reading.with(between(period.begin(), setting.published().orElse(period.end()), period));
            case "LATER" -> reading.with(between(setting.published().orElse(period.begin()), period.end(), period));
            default -> reading.with(period.third(Third.valueOf(third)));
        };
    }

    /** The days from one to the other inside the stretch, all of it where there are none. */
    private static @Nullable Interval between(LocalDate from, LocalDate to, Period period) {
        LocalDate begin = from.isBefore(period.begin()) ? period.begin() : from;
        LocalDate end = to.isAfter(period.end()) ? period.end() : to;
        return end.isBefore(begin) ? period.interval() : new Interval(begin, end);
    }
}
