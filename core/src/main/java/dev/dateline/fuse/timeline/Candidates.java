// SPDX-License-Identifier: Apache-2.0
package dev.dateline.fuse.timeline;

import dev.dateline.record.ArticleRecord;
import dev.dateline.record.Published;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The sentences that may tell what happened on a day: those that name it, and the first of articles of that day and the next that name none. */
final class Candidates {
    private static final int LEAD = 5;
    /** Shorter ones tell too little, longer ones too much. */
    private static final int SHORTEST = 8;

    private static final int LONGEST = 40;

    private Candidates() {}

    static Optional<LocalDate> published(ArticleRecord record) {
        return Optional.ofNullable(record.published()).map(Published::day);
    }

    /** Of each day in order; a sentence that stands in several articles word by word counts once, in the first of them. */
    static SortedMap<LocalDate, List<Told>> of(Collection<LocalDate> days, List<Told> sentences) {
        SortedMap<LocalDate, Map<String, Told>> found = new TreeMap<>();
        days.forEach(day -> found.put(day, new TreeMap<>()));
        for (Told told : sentences) {
            if (told.length() >= SHORTEST && told.length() <= LONGEST) {
                for (LocalDate day : told.days().isEmpty() ? assumed(told) : told.days()) {
                    Optional.ofNullable(found.get(day))
                            .ifPresent(here -> here.putIfAbsent(String.join(" ", told.words()), told));
                }
            }
        }
        SortedMap<LocalDate, List<Told>> candidates = new TreeMap<>();
        found.forEach((day, here) -> candidates.put(day, new ArrayList<>(here.values())));
        return candidates;
    }

    private static List<LocalDate> assumed(Told told) {
        return told.number() >= LEAD
                ? List.of()
                : published(told.record())
                        .map(day -> List.of(day, day.minusDays(1)))
                        .orElse(List.of());
    }
}
