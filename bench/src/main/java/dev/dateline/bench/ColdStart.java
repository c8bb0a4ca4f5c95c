// SPDX-License-Identifier: Apache-2.0
package dev.dateline.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Measures the whole program: CPU seconds from a cold start to the end of one article's record, and the most memory it
 * holds, as the kernel counts them for {@code ./dateline read} (Linux only).
 */
final class ColdStart {
    private static final String MEASURE = """
            import resource, subprocess, sys
            subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL, check=True)
            used = resource.getrusage(resource.RUSAGE_CHILDREN)
            print(used.ru_utime + used.ru_stime, used.ru_maxrss / 1024)
            """;

    private final Path checkout;

    ColdStart(Path checkout) {
        this.checkout = checkout;
    }

    Map<String, Double> measure() {
        Path article = checkout.resolve("samples/market-attack.txt");
        double[] one = run(List.of(article));
        double[] many = run(List.of(checkout.resolve("samples")));
        Map<String, Double> figures = new TreeMap<>();
        figures.put("cold.cpu_seconds", one[0]);
        figures.put("cold.resident_mb", one[1]);
        figures.put("folder.resident_mb", many[1]);
        return figures;
    }

    /** CPU seconds and megabytes of the best of three runs. */
    private double[] run(List<Path> inputs) {
        double[] best = {Double.MAX_VALUE, Double.MAX_VALUE};
        for (int i = 0; i < 3; i++) {
            double[] once = once(inputs);
            best[0] = Math.min(best[0], once[0]);
            best[1] = Math.min(best[1], once[1]);
        }
        return best;
    }

    private double[] once(List<Path> inputs) {
        List<String> command = new ArrayList<>(
                List.of("python3", "-c", MEASURE, checkout.resolve("dateline").toString(), "read"));
        inputs.forEach(input -> command.add(input.toString()));
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String[] words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                    .strip()
                    .split(" ");
            if (process.waitFor() != 0 || words.length != 2) {
                throw new IllegalStateException("./dateline read failed");
            }
            return new double[] {Double.parseDouble(words[0]), Double.parseDouble(words[1])};
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    static boolean isPossible(Path checkout) {
        return Files.isExecutable(checkout.resolve("dateline")) && Files.isDirectory(Path.of("/proc/self"));
    }
}
