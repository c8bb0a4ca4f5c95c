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
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Measures how a store grows: fills it with {@link InventedRecords} as {@code dateline add} does up to the first size and by {@link StoreBlocks}
 * from there on, and says at each size what adding an article, finding an actor's events of a month and a timeline of them cost, in CPU time of the
 * thread. Writes {@code docs/reference/store-scale.md}.
 */
public final class StoreScale {
    private static final long SEED = 8;
    private static final int QUESTIONS = 40;
    private static final int DAYS = 20;
    private static final int LOOKING_BACK_DAYS = 31;
    private static final int TOGETHER = 64;
    /** How many articles are added at each size before those that are measured: the first ones of a day have nothing of it to be compared with. */
    private static final int BEFORE = 6 * TOGETHER;

    private static final int MEASURED = 24 * TOGETHER;
    private static final double MILLION = 1e6;

    private final Path file;
    private final InventedRecords records;
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

    private StoreScale(Path file, InventedRecords records) {
        this.file = file;
        this.records = records;
    }

    /**
     * Runs the measurement.
     *
     * @param words the checkout, a file of records to make others of, the store to be made, and sizes in order, such as 10000 30000 100000
     */
    public static void main(String[] words) throws IOException, SQLException {
        List<String> templates = Files.readAllLines(Path.of(words[1]));
        List<Integer> sizes = List.of(words).subList(3, words.length).stream()
                .map(Integer::valueOf)
                .toList();
        StoreScale scale = new StoreScale(Path.of(words[2]), new InventedRecords(templates, SEED));
        List<StoreScalePage.Row> rows = new ArrayList<>();
        scale.grow(sizes.get(0));
        int days = sizes.get(0) / InventedRecords.A_DAY + 1;
        try (StoreBlocks blocks = scale.blocks(days)) {
            int done = 1;
            for (int size : sizes) {
                for (; done < size / sizes.get(0); done++) {
                    blocks.add();
                }
                scale.records.goOn(InventedRecords.FIRST_DAY.plusDays((long) done * days));
                blocks.pause();
                rows.add(scale.measured(size));
                blocks.goOn();
                // Also where it is ended before the last size: filling takes long.
                StoreScalePage.write(Path.of(words[0]), templates.size(), rows);
            }
        }
    }

    private StoreBlocks blocks(int days) throws IOException, SQLException {
        return new StoreBlocks(file, days);
    }

    private Store open() {
        return Store.open(file.toString(), Access.CREATE, InstantSource.system());
    }

    private void grow(int size) {
        try (Store store = open()) {
            add(store, size);
        }
    }

    private StoreScalePage.Row measured(int size) throws IOException {
        try (Store store = open()) {
            add(store, BEFORE);
            double adding = add(store, MEASURED);
            StoreScalePage.Times find = ask((actor, first, last) -> find(store, actor, first, last));
            StoreScalePage.Times timeline = ask((actor, first, last) -> timeline(store, actor, first, last));
            return new StoreScalePage.Row(size, Files.size(file), adding, find, timeline);
        }
    }

    /** The milliseconds that an article cost. */
    private double add(Store store, int count) {
        Adding adding = store.adding("invented", "", false);
        long cpu = 0;
        try {
            for (int left = count; left > 0; left -= TOGETHER) {
                List<String> made = new ArrayList<>();
                for (int i = 0; i < Math.min(left, TOGETHER); i++) {
                    made.add(records.next());
                }
                cpu += cpu(() -> {
                    List<Adding.Ready> ready = made.stream()
                            .map(json -> Adding.Ready.of(json, "invented"))
                            .toList();
                    if (!adding.add(ready).stream().allMatch(Added.ADDED::equals)) {
                        throw new IllegalStateException("a record was not added");
                    }
                });
            }
        } finally {
            cpu += cpu(adding::close);
        }
        return cpu / MILLION / count;
    }

    private long cpu(Runnable work) {
        long start = threads.getCurrentThreadCpuTime();
        work.run();
        return threads.getCurrentThreadCpuTime() - start;
    }

    /** Asks something of an actor and a month. */
    private interface Asking {
        void ask(String actor, LocalDate first, LocalDate last);
    }

    private static void find(Store store, String actor, LocalDate first, LocalDate last) {
        store.find(search(Search.Kind.EVENTS, Search.Part.EITHER, actor, first, last), new Unheard());
    }

    private static void timeline(Store store, String actor, LocalDate first, LocalDate last) {
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
