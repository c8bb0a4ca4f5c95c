// SPDX-License-Identifier: Apache-2.0
package dev.dateline.cli;

import dev.dateline.Dateline;
import dev.dateline.language.Document;
import dev.dateline.language.OnnxReader;
import dev.dateline.language.Reader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The program as tests run it: in this JVM with weights loaded once, or as a process of its own. */
final class Program {
    private static final Reader WEIGHTS = OnnxReader.open();

    /** What a run came to. */
    record Result(int exit, String out, String err) {}

    private Program() {}

    static Result run(String... arguments) {
        return run(new ByteArrayOutputStream(), arguments);
    }

    /** @param out its text is the result's output */
    static Result run(OutputStream out, String... arguments) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Ends ends = new Ends(
                new ByteArrayInputStream(new byte[0]),
                out,
                new PrintStream(err, true, StandardCharsets.UTF_8),
                new Terminal(false, false, false));
        int exit = Main.run(options -> new Dateline(new KeptOpen(), options), ends, arguments);
        String written = out instanceof ByteArrayOutputStream bytes ? bytes.toString(StandardCharsets.UTF_8) : "";
        return new Result(exit, written, err.toString(StandardCharsets.UTF_8));
    }

    static Process start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "dev.dateline.cli.Main"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        // ONNX Runtime 1.29 breaks down in a process whose command line is longer than 4,096 bytes.
        builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        return builder.start();
    }

    /** The articles of the samples folder, in the order of their names. */
    static List<String> samples() {
        try (Stream<Path> files = Files.list(Path.of("..", "samples"))) {
            return files.filter(Files::isRegularFile)
                    .map(Path::toString)
                    .filter(name -> name.endsWith(".txt") || name.endsWith(".html"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The weights for one run, which must not close them for the next. */
    private static final class KeptOpen implements Reader {
        @Override
        public Document read(String text) {
            return WEIGHTS.read(text);
        }

        @Override
        public String version() {
            return WEIGHTS.version();
        }

        @Override
        public void close() {}
    }
}
