// SPDX-License-Identifier: Apache-2.0
package dev.dateline.fuse.timeline;

import dev.dateline.fuse.event.Source;
import dev.dateline.fuse.word.Rarity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Makes timelines of records: the days of which articles make most, each with the sentences that say best what happened.
 * Thread-safe; the order of the records does not matter. A record without a day of publication counts by the days it names.
 */
public final class Timelines {
    /** So many sentences of an article say what its story is. */
    private static final int BEGINNING = 10;

    private Timelines() {}

    /** The days in order of time; a day about which no sentence of fit length speaks is left out. */
    public static List<TimelineDay> of(List<Source> sources, Focus focus, Extent extent) {
        DayCounts counts = new DayCounts();
        List<Told> all = new ArrayList<>();
        for (Source source : sorted(sources)) {
            List<Told> sentences = Told.of(source.record(), source.copyGroup(), focus);
            counts.add(sentences);
            all.addAll(sentences);
        }
        Centrality centrality = new Centrality(
                Rarity.of(all.stream().map(Told::words).toList()),
                all.stream().filter(told -> told.number() < BEGINNING).toList());
        SortedMap<LocalDate, List<Told>> candidates = Candidates.of(counts.best(extent), all);
        SortedMap<LocalDate, SortedMap<String, String>> speaking = speaking(candidates, all);
        List<TimelineDay> days = new ArrayList<>();
        Set<Told> assumed = Collections.newSetFromMap(new IdentityHashMap<>());
        candidates.forEach((day, here) -> {
            // A sentence that names no day stands for one day only.
            List<Told> free =
                    here.stream().filter(told -> !assumed.contains(told)).toList();
            List<Told> picked = centrality.best(free, extent.sentences());
            picked.stream().filter(told -> told.days().isEmpty()).forEach(assumed::add);
            List<TimelineSentence> best =
                    picked.stream().map(told -> sentence(told, day)).toList();
            SortedMap<String, String> articles = Objects.requireNonNull(speaking.get(day));
            if (!best.isEmpty()) {
                int independent = new TreeSet<>(articles.values()).size();
                days.add(new TimelineDay(
                        day, counts.weight(day), best, new ArrayList<>(articles.keySet()), independent));
            }
        });
        return days;
    }

    private static List<Source> sorted(List<Source> sources) {
        return sources.stream()
                .sorted(Comparator.comparing(source -> source.record().id()))
                .toList();
    }

    /** Of each day the articles that name it or were published on it, with their groups of copies. */
    private static SortedMap<LocalDate, SortedMap<String, String>> speaking(
            SortedMap<LocalDate, List<Told>> days, List<Told> sentences) {
        SortedMap<LocalDate, SortedMap<String, String>> articles = new TreeMap<>();
        days.keySet().forEach(day -> articles.put(day, new TreeMap<>()));
        for (Told told : sentences) {
            TreeSet<LocalDate> about = new TreeSet<>(told.days());
            Candidates.published(told.record()).ifPresent(about::add);
            for (LocalDate day : about) {
                SortedMap<String, String> here = articles.get(day);
                if (here != null) {
                    here.put(told.record().id(), told.copyGroup());
                }
            }
        }
        return articles;
    }

    private static TimelineSentence sentence(Told told, LocalDate day) {
        return new TimelineSentence(
                told.record().id(),
                told.span(),
                told.span().of(told.record().text()).strip(),
                told.days().contains(day));
    }
}
