// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.time;

import dev.dateline.table.Row;
import dev.dateline.table.Tables;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;

/** The feasts of {@code feasts.tsv} and the day of each in a year. Immutable. */
final class Feasts {
    private final Map<String, IntFunction<LocalDate>> days = new TreeMap<>();
    private final List<String> patterns = new ArrayList<>();

    Feasts(Tables tables) {
        tables.beside(Feasts.class, "feasts.tsv", "id").map(this::feast);
    }

    private String feast(Row row) {
        String id = row.required("id");
        days.put(id, row.value("day", Feasts::day));
        for (String name : row.list("names")) {
            patterns.add(name + " =feast:" + id);
        }
        return id;
    }

    /** The names of all feasts as a part of rules, the longer first. */
    String pattern() {
        List<String> longest = new ArrayList<>(patterns);
        longest.sort((a, b) -> Integer.compare(b.length(), a.length()));
        return "( " + String.join(" | ", longest) + " )";
    }

    LocalDate of(String id, int year) {
        IntFunction<LocalDate> day = days.get(id);
        if (day == null) {
            throw new IllegalArgumentException("no feast " + id);
        }
        return day.apply(year);
    }

    /** Reads "12-25", "easter-2" or "11 THURSDAY 4" (the fourth, -1 for the last). */
    private static IntFunction<LocalDate> day(String written) {
        if (written.startsWith("easter")) {
            int days = Integer.parseInt(written.substring("easter".length()));
            return year -> easter(year).plusDays(days);
        }
        String[] words = written.split(" ", -1);
        if (words.length == 3) {
            Month month = Month.of(Integer.parseInt(words[0]));
            DayOfWeek weekday = DayOfWeek.valueOf(words[1]);
            int count = Integer.parseInt(words[2]);
            return year -> LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(count, weekday));
        }
        LocalDate leap = LocalDate.parse("2000-" + written);
        return leap::withYear;
    }

    /** The western Easter Sunday (Meeus, Jones and Butcher). */
    private static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int rest = year % 100;
        int moon = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - moon - rest % 4) % 7;
        int correction = (golden + 11 * moon + 22 * weekday) / 451;
        int sum = moon + weekday - 7 * correction + 114;
        return LocalDate.of(year, sum / 31, sum % 31 + 1);
    }
}
