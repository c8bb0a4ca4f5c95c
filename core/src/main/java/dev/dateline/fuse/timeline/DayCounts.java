// SPDX-License-Identifier: Apache-2.0
package dev.dateline.fuse.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How much articles make of each day: how many speak of it, how often their first sentences do and sentences that look back at it
 * from more than three days later, and how many articles were published on it. Each count goes in by its logarithm, so that a single day of loud
 * coverage does not hide the others.
 */
final class DayCounts {
    private static final int LEAD = 5;
    private static final int LOOKING_BACK_DAYS = 3;
    /** Found on three topics of Timeline17 (docs/internals/fusion.md). */
    private static final double SPEAKING = 1;

    private static final double OTHER = 0.5;

    private static final class Count {
        private int speaking;
        private int leading;
        private int lookingBack;
        private int published;

        private double weight() {
            return SPEAKING * Math.log1p(speaking)
                    + OTHER * (Math.log1p(leading) + Math.log1p(lookingBack) + Math.log1p(published));
        }
    }

    private final TreeMap<LocalDate, Count> counts = new TreeMap<>();

    /** Counts the sentences of one article. */
    void add(List<Told> sentences) {
        SortedSet<LocalDate> named = new TreeSet<>();
        for (Told told : sentences) {
            for (LocalDate day : told.days()) {
                Count count = of(day);
                count.leading += told.number() < LEAD ? 1 : 0;
                count.lookingBack += isLookingBack(told, day) ? 1 : 0;
                count.speaking += named.add(day) ? 1 : 0;
            }
        }
        sentences.stream()
                .findFirst()
                .flatMap(told -> Candidates.published(told.record()))
                .ifPresent(day -> of(day).published++);
    }

    private static boolean isLookingBack(Told told, LocalDate day) {
        return Candidates.published(told.record())
                .filter(published -> day.plusDays(LOOKING_BACK_DAYS).isBefore(published))
                .isPresent();
    }

    private Count of(LocalDate day) {
        return counts.computeIfAbsent(day, unseen -> new Count());
    }

    double weight(LocalDate day) {
        return of(day).weight();
    }

    /** The days of most weight, in order of time. */
    SortedSet<LocalDate> best(Extent extent) {
        List<LocalDate> days = new ArrayList<>(counts.keySet());
        days.removeIf(day -> !extent.holds(day));
        days.sort(Comparator.comparingDouble((LocalDate day) -> -weight(day)).thenComparing(Comparator.naturalOrder()));
        return new TreeSet<>(days.subList(0, Math.min(extent.days(), days.size())));
    }
}
