// SPDX-License-Identifier: Apache-2.0
package dev.dateline.bench;

import dev.dateline.Dateline;
import dev.dateline.language.Document;
import dev.dateline.language.OnnxReader;
import dev.dateline.record.ArticleRecord;
import dev.dateline.record.RecordFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Milliseconds for one sample article in one thread, warm: the reader alone, the whole record, and its JSON. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
public class ReadBenchmark {
    private static final LocalDate PUBLISHED = LocalDate.of(2024, 11, 18);

    private final OnnxReader reader = OnnxReader.open();
    private final Dateline dateline = Dateline.open();
    private String text = "";

    @Setup
    public void load() throws IOException {
        Path samples = Files.isDirectory(Path.of("samples")) ? Path.of("samples") : Path.of("..", "samples");
        text = Files.readString(samples.resolve("market-attack.txt"));
    }

    @TearDown
    public void close() {
        dateline.close();
        reader.close();
    }

    @Benchmark
    public Document language() {
        return reader.read(text);
    }

    @Benchmark
    public ArticleRecord record() {
        return dateline.read(text, PUBLISHED);
    }

    @Benchmark
    public String json() {
        return RecordFormat.line(dateline.read(text, PUBLISHED));
    }
}
