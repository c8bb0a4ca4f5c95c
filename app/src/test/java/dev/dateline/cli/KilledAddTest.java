// SPDX-License-Identifier: Apache-2.0
package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.record.RecordFormat;
import dev.dateline.store.Access;
import dev.dateline.store.Answer;
import dev.dateline.store.Store;
import dev.dateline.store.StoreException;
import dev.dateline.store.Told;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills {@code dateline add} again and again at random moments. {@code -Dkills=200 -Dkilled.records=2000} makes it the long test
 * of the benchmarks page, which {@code -Dkilled.log=FILE} writes a line to for each kill, so that its count is known wherever it is ended.
 */
class KilledAddTest {
    private static final int KILLS = Integer.getInteger("kills", 12);
    private static final int RECORDS = Integer.getInteger("killed.records", 400);
    private static final int LONGEST_MILLISECONDS = 400;
    private static final long SEED = 8;
    private static final @Nullable String LOG = System.getProperty("killed.log");

    @TempDir
    private Path folder;

    @Test
    void losesNothingAndLeavesNothingHalfDone() throws Exception {
        Path records = folder.resolve("records.jsonl");
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < RECORDS; i++) {
            lines.add(i % 3 == 0 ? Told.visit("y" + i, "2024-05-06") : Told.clash("x" + i, "2024-05-04"));
        }
        Files.write(records, lines);
        Path store = folder.resolve("store.db");
        Random random = new Random(SEED);
        int amid = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            int before = sound(store, lines);
            if (before == RECORDS) {
                Files.delete(store);
                before = 0;
            }
            kill(random, store, before, "add", "--store", store.toString(), records.toString());
            int after = sound(store, lines);
            amid += after > 0 && after < RECORDS ? 1 : 0;
            log("kill %d of %d: %d articles before, %d after, all whole%n".formatted(kill + 1, KILLS, before, after));
        }
        assertThat(amid).as("kills that came amid the records").isGreaterThanOrEqualTo(KILLS / 4);
        assertThat(Program.run("add", "--store", store.toString(), records.toString())
                        .exit())
                .isZero();
        assertThat(sound(store, lines)).isEqualTo(RECORDS);
    }

    private static void log(String line) throws IOException {
        if (LOG != null) {
            Files.writeString(Path.of(LOG), line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        }
    }

    /** Lets the program get to work, and kills it at some moment of it. */
    private static void kill(Random random, Path store, int before, String... arguments)
            throws IOException, InterruptedException {
        Process process = Program.start(arguments);
        while (articles(store) == before && !process.waitFor(10, TimeUnit.MILLISECONDS)) {
            // It is starting.
        }
        process.waitFor(random.nextInt(LONGEST_MILLISECONDS), TimeUnit.MILLISECONDS);
        process.destroyForcibly().waitFor();
    }

    private static int articles(Path file) {
        try (Store store = Store.open(file.toString(), Access.READ, InstantSource.system())) {
            int[] count = new int[1];
            store.sql("SELECT COUNT(*) FROM article", new Answer() {
                @Override
                public void columns(List<String> names) {}

                @Override
                public void row(List<@Nullable Object> values) {
                    count[0] = Integer.parseInt(String.valueOf(values.get(0)));
                }
            });
            return count[0];
        } catch (StoreException notThereYet) {
            return 0;
        }
    }

    /** The number of articles in the store, which have to be the first of all, each whole. */
    private static int sound(Path file, List<String> lines) {
        if (!Files.exists(file)) {
            return 0;
        }
        try (Store store = Store.open(file.toString(), Access.CREATE, InstantSource.system())) {
            assertThat(store.check()).isEmpty();
            List<String> kept = new ArrayList<>();
            store.records(record -> kept.add(RecordFormat.line(record)));
            assertThat(kept).isEqualTo(lines.subList(0, kept.size()));
            return kept.size();
        }
    }
}
