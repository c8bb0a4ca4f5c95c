// SPDX-License-Identifier: Apache-2.0
package dev.dateline.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/**
 * How many articles the inputs hold, counted beside the reading of them and for the bar only: the lines of JSONL files, and
 * one for every other file and address. Unknown where standard input or an archive is among them.
 */
final class InputCount {
    private final CompletableFuture<OptionalLong> count;

    private InputCount(CompletableFuture<OptionalLong> count) {
        this.count = count;
    }

    static InputCount unknown() {
        return new InputCount(CompletableFuture.completedFuture(OptionalLong.empty()));
    }

    static InputCount of(List<String> inputs) {
        return inputs.contains("-") ? unknown() : new InputCount(CompletableFuture.supplyAsync(() -> count(inputs)));
    }

    /** Empty until all is counted, or where it cannot be. */
    OptionalLong soFar() {
        return count.getNow(OptionalLong.empty());
    }

    private static OptionalLong count(List<String> inputs) {
        try {
            long sum = 0;
            for (String input : inputs) {
                sum += input.matches("(?i)https?://.*") ? 1 : files(Path.of(input));
            }
            return OptionalLong.of(sum);
        } catch (IOException | RuntimeException uncounted) {
            return OptionalLong.empty();
        }
    }

    private static long files(Path input) throws IOException {
        if (!Files.isDirectory(input)) {
            return articles(input);
        }
        long sum = 0;
        try (Stream<Path> children = Files.list(input)) {
            for (Path child : (Iterable<Path>) children::iterator) {
                sum += child.getFileName().toString().startsWith(".") ? 0 : files(child);
            }
        }
        return sum;
    }

    private static long articles(Path file) throws IOException {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        if (name.matches(".*\\.(?:warc|wacz|zip|gz|zst)")) {
            throw new IOException("an archive has to be read to be counted");
        }
        if (!name.endsWith(".jsonl") && !name.endsWith(".ndjson")) {
            return 1;
        }
        long lines = 0;
        byte last = '\n';
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = Files.newInputStream(file)) {
            for (int n = in.read(buffer); n > 0; n = in.read(buffer)) {
                for (int i = 0; i < n; i++) {
                    lines += buffer[i] == '\n' ? 1 : 0;
                }
                last = buffer[n - 1];
            }
        }
        return last == '\n' ? lines : lines + 1;
    }
}
