// SPDX-License-Identifier: Apache-2.0
package dev.dateline.bench;

import dev.dateline.Dateline;
import dev.dateline.language.OnnxReader;
import dev.dateline.language.Reader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * The benchmark command: measures accuracy and speed and writes {@code docs/reference/benchmarks.md}. Words: {@code page},
 * or {@code floors} to pin stricter floors for the gate too, or {@code lower} to pin them as measured even where they fall.
 */
public final class Benchmarks {
    private Benchmarks() {}

    public static void main(String[] words) throws IOException {
        Path checkout = Path.of(words[0]);
        String what = words.length > 1 ? words[1] : "page";
        SharedData data = SharedData.find()
                .orElseThrow(() ->
                        new IllegalStateException("no folder 'shared' with the benchmark data beside the checkout"));
        Map<String, Double> figures = AllFigures.accuracy(data, checkout.resolve("bench/target/gate"));
        Path tables = checkout.resolve("bench/src/main/resources/dev/dateline/bench");
        if (!what.equals("page")) {
            FloorsFile.write(tables.resolve("floors.tsv"), figures, what.equals("lower"));
            PinnedData.write(tables.resolve("data.tsv"), data);
        }
        try (Dateline dateline = Dateline.open();
                Reader reader = OnnxReader.open()) {
            figures.putAll(new SpeedMeasure(data).measure(dateline, reader));
        }
        figures.put("speed.pages_per_cpu_second", new ArticleMeasure(data).speed());
        figures.putAll(LookupSpeed.measure());
        if (ColdStart.isPossible(checkout)) {
            figures.putAll(new ColdStart(checkout).measure());
        }
        String page = BenchmarksPage.write(
                figures,
                Floor.load(tables.resolve("floors.tsv")),
                commit(checkout),
                Runtime.version().toString());
        Files.writeString(checkout.resolve("docs/reference/benchmarks.md"), page);
        figures.forEach((name, value) -> System.err.println(name + "\t" + value));
    }

    private static String commit(Path checkout) throws IOException {
        Process git = new ProcessBuilder(List.of("git", "-C", checkout.toString(), "rev-parse", "--short=12", "HEAD"))
                .start();
        return new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    }
}
