// SPDX-License-Identifier: Apache-2.0
package dev.dateline.bench;

import dev.dateline.fuse.word.Stem;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How near a timeline is to one made by journalists.
 *
 * <p>{@code dateF1}: F1 of the days. {@code alignedF1}: alignment-based ROUGE-1 F, many to one (S. Martschat and K. Markert, "Improving ROUGE
 * for timeline summarization", EACL 2017, "align+ m:1"), over Porter stems, stop words kept. For recall each reference day is aligned to
 * the system day of least cost 1 - t * ROUGE-1 F(system text, reference text), where t = 1 / (1 + days between them); recall is the sum over the
 * reference days of t times the stems in common with the day it is aligned to (each stem as often as it stands in both), over all stems of the
 * reference. Precision is the same with the two exchanged.
 *
 * @param dateF1 0 to 1
 * @param alignedF1 0 to 1
 */
record TimelineScore(double dateF1, double alignedF1) {
    private static final Pattern WORD = Pattern.compile("[a-z0-9]+");

    /** Of two timelines: for each day its sentences. */
    static TimelineScore of(Map<LocalDate, List<String>> system, Map<LocalDate, List<String>> reference) {
        double common =
                (double) system.keySet().stream().filter(reference::containsKey).count();
        SortedMap<LocalDate, Map<String, Integer>> ours = bags(system);
        SortedMap<LocalDate, Map<String, Integer>> theirs = bags(reference);
        return new TimelineScore(
                f1(share(common, system.size()), share(common, reference.size())),
                f1(aligned(ours, theirs), aligned(theirs, ours)));
    }

    private static SortedMap<LocalDate, Map<String, Integer>> bags(Map<LocalDate, List<String>> timeline) {
        SortedMap<LocalDate, Map<String, Integer>> bags = new TreeMap<>();
        timeline.forEach((day, sentences) -> {
            Map<String, Integer> bag = new TreeMap<>();
            Matcher words = WORD.matcher(String.join(" ", sentences).toLowerCase(Locale.ROOT));
            while (words.find()) {
                bag.merge(Stem.of(words.group()), 1, Integer::sum);
            }
            bags.put(day, bag);
        });
        return bags;
    }

    private static double aligned(
            SortedMap<LocalDate, Map<String, Integer>> some, SortedMap<LocalDate, Map<String, Integer>> others) {
        double found = 0;
        double all = 0;
        for (Map.Entry<LocalDate, Map<String, Integer>> one : some.entrySet()) {
            all += size(one.getValue());
            double least = Double.POSITIVE_INFINITY;
            double best = 0;
            for (Map.Entry<LocalDate, Map<String, Integer>> other : others.entrySet()) {
                double near = 1.0 / (1 + Math.abs(ChronoUnit.DAYS.between(one.getKey(), other.getKey())));
                double common = common(one.getValue(), other.getValue());
                double rouge = f1(share(common, size(one.getValue())), share(common, size(other.getValue())));
                if (1 - near * rouge < least) {
                    least = 1 - near * rouge;
                    best = near * common;
                }
            }
            found += best;
        }
        return share(found, all);
    }

    private static double common(Map<String, Integer> one, Map<String, Integer> other) {
        return one.entrySet().stream()
                .mapToInt(each -> Math.min(each.getValue(), other.getOrDefault(each.getKey(), 0)))
                .sum();
    }

    private static double size(Map<String, Integer> bag) {
        return bag.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static double share(double part, double whole) {
        return whole == 0 ? 0 : part / whole;
    }

    private static double f1(double one, double other) {
        return one + other == 0 ? 0 : 2 * one * other / (one + other);
    }
}
