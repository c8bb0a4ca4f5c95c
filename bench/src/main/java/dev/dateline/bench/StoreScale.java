// SPDX-License-Identifier: Apache-2.0
package dev.dateline.bench;

import dev.dateline.fuse.event.Source;
import dev.dateline.fuse.timeline.Extent;
import dev.dateline.fuse.timeline.Focus;
import dev.dateline.fuse.timeline.Timelines;
import dev.dateline.record.Interval;
import dev.dateline.store.Access;
import dev.dateline.store.Added;
import dev.dateline.store.Adding;
import dev.dateline.store.Answer;
import dev.dateline.store.Search;
import dev.dateline.store.Store;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Measures how a store grows: fills it with {@link InventedRecords} as {@code dateline add} does, and says at each size what adding an article, finding
 * an actor's events of a month and a timeline of them cost, in CPU time of the thread. Writes {@code docs/reference/store-scale.md}.
 */
public final class StoreScale {
    private static final long SEED = 8;
    private static final int QUESTIONS = 40;
    private static final int DAYS = 20;
    private static final int LOOKING_BACK_DAYS = 31;
    private static final int TOGETHER = 64;
    private static final double MILLION = 1e6;

    private final Store store;
    private final InventedRecords records;
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

    private StoreScale(Store store, InventedRecords records) {
        this.store = store;
        this.records = records;
    }

    /**
     * Runs the measurement.
     *
     * @param words the checkout, a file of records to make others of, the store to be made, and sizes in order, such as 1000 10000 100000
     */
    public static void main(String[] words) throws IOException {
        List<String> templates = Files.readAllLines(Path.of(words[1]));
        Path file = Path.of(words[2]);
        List<StoreScalePage.Row> rows = new ArrayList<>();
        try (Store store = Store.open(file.toString(), Access.CREATE, InstantSource.system())) {
            StoreScale scale = new StoreScale(store, new InventedRecords(templates, SEED));
            int done = 0;
            for (String word : List.of(words).subList(3, words.length)) {
                int size = Integer.parseInt(word);
                double cost = scale.grow(done, size);
                rows.add(new StoreScalePage.Row(
                        size, Files.size(file), cost, scale.ask(scale::find), scale.ask(scale::timeline)));
                // Also where it is ended before the last size: filling takes long.
                StoreScalePage.write(Path.of(words[0]), templates.size(), rows);
                done = size;
            }
        }
    }

    /** The milliseconds that an article cost. */
    private double grow(int from, int to) {
        long cpu = 0;
        try (Adding adding = store.adding("invented", "", false)) {
            for (int i = from; i < to; i += TOGETHER) {
                List<String> made = new ArrayList<>();
                for (int j = i; j < Math.min(to, i + TOGETHER); j++) {
                    made.add(records.next());
                }
                long start = threads.getCurrentThreadCpuTime();
                List<Adding.Ready> ready = made.stream()
                        .map(json -> Adding.Ready.of(json, "invented"))
                        .toList();
                if (!adding.add(ready).stream().allMatch(Added.ADDED::equals)) {
                    throw new IllegalStateException("a record was not added");
                }
                cpu += threads.getCurrentThreadCpuTime() - start;
            }
        }
        return cpu / MILLION / (to - from);
    }

    /** Asks something of an actor and a month. */
    private interface Asking {
        void ask(String actor, LocalDate first, LocalDate last);
    }

    private void find(String actor, LocalDate first, LocalDate last) {
        store.find(search(Search.Kind.EVENTS, Search.Part.EITHER, actor, first, last), new Unheard());
    }

    private void timeline(String actor, LocalDate first, LocalDate last) {
        List<Source> sources = store.sources(
                search(Search.Kind.ARTICLES, Search.Part.ANY, actor, first, last.plusDays(LOOKING_BACK_DAYS)));
        Timelines.of(sources, new Focus.OfActor(actor), new Extent(new Interval(first, last), DAYS, 1));
    }

    private static Search search(Search.Kind kind, Search.Part part, String actor, LocalDate first, LocalDate last) {
        return new Search(
                kind,
                List.of(new Search.Named(part, actor), new Search.Since(first), new Search.Until(last)),
                Search.Sort.OLDEST);
    }

    /** Of actors of all ranks, each in a month. */
    private StoreScalePage.Times ask(Asking asking) {
        Random random = new Random(SEED);
        List<Double> cpu = new ArrayList<>();
        int months = (int) ChronoUnit.MONTHS.between(InventedRecords.FIRST_DAY, records.today()) + 1;
        for (int i = 0; i < QUESTIONS; i++) {
            LocalDate first = InventedRecords.FIRST_DAY.plusMonths(random.nextInt(months));
            String actor = records.name(random);
            long start = threads.getCurrentThreadCpuTime();
            asking.ask(actor, first, first.plusMonths(1).minusDays(1));
            cpu.add((threads.getCurrentThreadCpuTime() - start) / MILLION);
        }
        cpu.sort(null);
        return new StoreScalePage.Times(cpu.get(QUESTIONS / 2), cpu.get(QUESTIONS - 1));
    }

    /** Takes an answer and does nothing with it. */
    private static final class Unheard implements Answer {
        @Override
        public void columns(List<String> names) {}

        @Override
        public void row(List<@Nullable Object> values) {}
    }
}
