// SPDX-License-Identifier: Apache-2.0
package dev.dateline.bench;

import dev.dateline.ingest.Defaults;
import dev.dateline.ingest.Ingest;
import dev.dateline.ingest.Limits;
import dev.dateline.ingest.Scope;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * The command that damages pages and reads them: each cut at 50 points, with bits flipped, and declared to be in charsets that it is
 * not in. Whatever comes of them, nothing may be thrown, and none may take long. The damage is the same in every run.
 */
public final class Damage {
    private static final int CUTS = 50;
    private static final int FLIPS = 5;
    private static final int EVERY_SO_MANY = 100;
    private static final double SHARE_FLIPPED = 0.001;
    private static final long LONGEST_NANOS = 10_000_000_000L;
    private static final List<String> CHARSETS =
            List.of("utf-16", "iso-8859-1", "shift_jis", "gb18030", "windows-1251", "no-such-charset");

    private final Ingest ingest = new Ingest(new Defaults(null, null, Scope.EVERYTHING), Limits.STANDARD);
    private int read;
    private int faults;

    private Damage() {}

    /** Takes the number of pages of which one is damaged, 1 is all; and which one of them, so that a run may be made in parts. */
    public static void main(String[] words) throws IOException {
        int every = words.length == 0 ? 1 : Integer.parseInt(words[0]);
        int which = words.length < 2 ? 0 : Integer.parseInt(words[1]);
        SharedData data = SharedData.find()
                .orElseThrow(() ->
                        new IllegalStateException("no folder 'shared' with the benchmark data beside the checkout"));
        Damage damage = new Damage();
        int number = 0;
        for (Path file : pages(data.bench("articles"))) {
            if (number++ % every == which) {
                damage.page(file.getFileName().toString(), ArticleMeasure.unpacked(file));
            }
            if (number % EVERY_SO_MANY == 0) {
                System.err.println("looked at " + number + " pages, read " + damage.read + ", faults " + damage.faults);
            }
        }
        System.err.println("read " + damage.read + " damaged pages, faults " + damage.faults);
        if (damage.faults > 0) {
            throw new IllegalStateException("faults: " + damage.faults);
        }
    }

    private static List<Path> pages(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".html.gz"))
                    .sorted()
                    .toList();
        }
    }

    private void page(String name, byte[] html) {
        Random random = new Random(name.hashCode());
        for (int i = 0; i < CUTS; i++) {
            int end = random.nextInt(html.length + 1);
            read(name + " cut at " + end, Arrays.copyOf(html, end));
        }
        for (int i = 0; i < FLIPS; i++) {
            byte[] flipped = html.clone();
            for (int bit = 0; bit < Math.max(1, html.length * SHARE_FLIPPED); bit++) {
                flipped[random.nextInt(html.length)] ^= (byte) (1 << random.nextInt(8));
            }
            read(name + " with bits flipped (" + i + ")", flipped);
        }
        for (String charset : CHARSETS) {
            byte[] declared = ("<meta charset=" + charset + ">").getBytes(StandardCharsets.US_ASCII);
            byte[] wrong = Arrays.copyOf(declared, declared.length + html.length);
            System.arraycopy(html, 0, wrong, declared.length, html.length);
            read(name + " declared " + charset, wrong);
        }
    }

    private void read(String what, byte[] html) {
        long begun = cpuNanos();
        try {
            ingest.page(what, html, "");
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError fault) {
            faults++;
            System.err.println(what + ": " + fault);
        }
        read++;
        long took = cpuNanos() - begun;
        if (took > LONGEST_NANOS) {
            faults++;
            System.err.println(what + ": took " + took / 1_000_000 + " ms");
        }
    }

    /** Time of this thread alone, whatever else the machine does. */
    private static long cpuNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
