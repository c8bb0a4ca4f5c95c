// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest;

import dev.dateline.record.Published;
import dev.dateline.table.Row;
import dev.dateline.table.Table;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The choice between the days that a page names: by weights of what speaks for each, learnt from pages whose day is known. Immutable and thread-safe. */
final class DateChoice {
    private static final int OFTEN = 3;
    private static final int A_YEAR = 365;
    private static final int NOON = 12;
    private static final int HALF = 30;
    private static final Pattern HOUR = Pattern.compile("(?<![\\d.:])\\d{1,2}[:.h]([0-5]\\d)(?![\\d.]\\d)");

    /** Year and month in an address. */
    private static final Pattern MONTH = Pattern.compile("/((?:19|20)\\d\\d)([/-])(0?[1-9]|1[0-2])(?=\\2)");

    private final Map<String, Double> weights = new HashMap<>();

    DateChoice() {
        for (Row row : Table.beside(DateChoice.class, "dates.tsv").rows()) {
            weights.put(row.text("mark"), row.value("weight", Double::parseDouble));
        }
    }

    /** All that speaks for and against each day, sorted, so that every run sums the same weights in the same order. */
    static Map<LocalDate, Set<String>> marks(List<DateClue> clues, List<String> addresses) {
        Map<LocalDate, Set<String>> marks = new TreeMap<>();
        Map<LocalDate, Integer> shown = new HashMap<>();
        for (DateClue clue : clues) {
            marks.computeIfAbsent(clue.day(), day -> new TreeSet<>()).addAll(clue.marks());
            if (clue.source().equals("page")) {
                shown.merge(clue.day(), 1, Integer::sum);
            }
        }
        TreeMap<LocalDate, Set<String>> trusted = new TreeMap<>(marks);
        trusted.values().removeIf(of -> of.stream().allMatch(DateChoice::isFaint));
        if (trusted.size() > 1) {
            trusted.firstEntry().getValue().add("earliest");
            trusted.lastEntry().getValue().add("latest");
        } else if (trusted.size() == 1) {
            trusted.firstEntry().getValue().add("alone");
        }
        shown.forEach((day, times) -> {
            if (times >= OFTEN) {
                marks.computeIfAbsent(day, none -> new TreeSet<>()).add("often");
            }
        });
        for (Map.Entry<LocalDate, Set<String>> each : marks.entrySet()) {
            if (!each.getValue().stream().allMatch(mark -> mark.equals("others") || mark.startsWith("prose:"))) {
                each.getValue().add("named");
            }
            local(each.getKey(), each.getValue(), clues);
            inAddress(each.getKey(), each.getValue(), addresses);
            if (trusted.size() > 1 && ChronoUnit.DAYS.between(each.getKey(), trusted.lastKey()) > 2 * A_YEAR) {
                each.getValue().add("long.before");
            }
        }
        return marks;
    }

    private static boolean isFaint(DateClue clue) {
        return clue.marks().stream().allMatch(DateChoice::isFaint);
    }

    private static boolean isFaint(String mark) {
        return mark.equals("others")
                || mark.startsWith("card:")
                || mark.startsWith("side:")
                || mark.startsWith("prose:");
    }

    /** Whether a page tells machines the time of no place, and a day is that of the same time in some place. */
    private static void local(LocalDate day, Set<String> marks, List<DateClue> clues) {
        for (DateClue told : clues) {
            if (!told.source().equals("page") && told.universal() && !told.day().equals(day)) {
                OffsetDateTime time = told.zoned().orElseThrow();
                boolean before = time.getHour() < NOON && day.equals(told.day().minusDays(1));
                if (before || (time.getHour() > NOON && day.equals(told.day().plusDays(1)))) {
                    marks.add(before ? "local.before" : "local.behind");
                    if (clues.stream().anyMatch(clue -> clue.day().equals(day) && saysMinutes(clue, time))) {
                        marks.add("local.minutes");
                    }
                }
            }
        }
    }

    /** Whether a clue names the minute of a time; places differ by hours and half hours. */
    private static boolean saysMinutes(DateClue clue, OffsetDateTime time) {
        Matcher hour = HOUR.matcher(clue.text());
        return hour.find() && Integer.parseInt(hour.group(1)) % HALF == time.getMinute() % HALF;
    }

    private static void inAddress(LocalDate day, Set<String> marks, List<String> addresses) {
        String month = String.format(Locale.ROOT, "%04d/%02d/", day.getYear(), day.getMonthValue());
        String year = "/" + day.getYear() + "/";
        for (String address : addresses) {
            if (address.contains(month)) {
                marks.add("address.month");
            } else if (address.contains(year)) {
                marks.add("address.year");
            }
            Matcher other = MONTH.matcher(address);
            if (other.find()
                    && !(Integer.parseInt(other.group(1)) == day.getYear()
                            && Integer.parseInt(other.group(3)) == day.getMonthValue())) {
                marks.add("address.other");
            }
        }
    }

    /** The clue to the day that speaks most for itself, the fullest of that day; none where nothing speaks for any. */
    Optional<DateClue> of(List<DateClue> clues, List<String> addresses) {
        return marks(clues, addresses).entrySet().stream()
                .filter(each -> score(each.getValue()) > 0)
                .max(Comparator.comparingDouble(each -> score(each.getValue())))
                .map(Map.Entry::getKey)
                .flatMap(day -> fullest(
                        clues.stream().filter(clue -> clue.day().equals(day)).toList()));
    }

    /** The clue that tells most of one day; that says so where all tell of a change. */
    private static Optional<DateClue> fullest(List<DateClue> clues) {
        Optional<DateClue> fullest = clues.stream().max(Comparator.comparingInt(DateChoice::fullness));
        boolean changed = clues.stream().filter(clue -> !isFaint(clue)).allMatch(DateChoice::tellsOfChange);
        return changed && fullest.filter(DateChoice::tellsOfChange).isPresent()
                ? fullest.map(clue ->
                        new DateClue(clue.day(), clue.text(), clue.source() + ", day of the last change", clue.marks()))
                : fullest;
    }

    private static boolean tellsOfChange(DateClue clue) {
        return clue.marks().stream().anyMatch(mark -> mark.endsWith("changed") || mark.endsWith("dateModified"));
    }

    /** The hour with its zone before the day alone, and what machines are told of its appearance before the rest. */
    private static int fullness(DateClue clue) {
        return (clue.zoned().isPresent() ? 4 : Published.parse(clue.text()).isPresent() ? 2 : 0)
                + (DateClues.appeared(clue) ? 8 : 0)
                + (isFaint(clue) ? 0 : 1);
    }

    private double score(Set<String> marks) {
        return marks.stream()
                .mapToDouble(mark -> weights.getOrDefault(mark, 0.0))
                .sum();
    }
}
