// SPDX-License-Identifier: Apache-2.0
package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.record.RecordFormat;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What only a process of its own can show: its exit code on a signal, and an output that breaks under it. */
class ProcessTest {
    private static final String LINE =
            "{\"text\":\"" + "Police in Oslo arrested two men on Friday. ".repeat(20) + "\"}\n";

    @TempDir
    private Path folder;

    @Test
    void keepsWhatIsDoneWhenItIsInterrupted() throws Exception {
        Process process = Program.start("read", "--format", "jsonl", "--threads", "1", "-");
        try (OutputStream in = process.getOutputStream();
                BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            feed(in, 100);
            String first = out.readLine();
            process.toHandle().destroy();
            List<String> others = out.lines().toList();
            assertThat(process.waitFor()).isEqualTo(130);
            assertThat(RecordFormat.read(first).events()).isNotNull();
            assertThat(others).allSatisfy(RecordFormat::read);
            assertThat(err(process))
                    .matches("dateline: read \\d+ articles?, skipped 0, failed 0 in .*, then interrupted\n");
        }
    }

    @Test
    void movesTheRecordsThatAreDoneIntoPlaceWhenItIsInterrupted() throws Exception {
        Path file = folder.resolve("records.jsonl");
        Process process =
                Program.start("read", "--format", "jsonl", "--threads", "1", "--output", file.toString(), "-");
        try (OutputStream in = process.getOutputStream()) {
            feed(in, 3);
            in.write("broken\n".getBytes(StandardCharsets.UTF_8));
            feed(in, 60);
            // Messages stand in the order of the input: behind this one three records are written.
            assertThat(process.errorReader(StandardCharsets.UTF_8).readLine()).contains("standard input:4: ");
            process.toHandle().destroy();
            assertThat(process.waitFor()).isEqualTo(130);
        }
        assertThat(Files.readAllLines(file)).hasSizeGreaterThanOrEqualTo(3).allSatisfy(RecordFormat::read);
    }

    /** The native library of ONNX Runtime 1.29.0 ends a process whose command line is longer than 4,096 bytes. */
    @Test
    void readsMoreFilesThanFitAShortCommandLine() throws Exception {
        Path article = Files.writeString(folder.resolve("article.txt"), "Police in Oslo arrested two men on Friday.");
        List<String> arguments = new ArrayList<>(List.of("read", "--format", "jsonl"));
        for (int length = 0; length < 10_000; length += article.toString().length()) {
            arguments.add(article.toString());
        }
        Process process = Program.start(arguments.toArray(String[]::new));
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            assertThat(out.lines()).hasSize(arguments.size() - 3);
        }
        assertThat(process.waitFor()).isZero();
    }

    @Test
    void goesOnWhereItWasKilled() throws Exception {
        assertThat(killedAndBegunAgain("read", "--format", "jsonl", "--threads", "1"))
                .hasSize(23)
                .allSatisfy(RecordFormat::read);
    }

    @Test
    void goesOnWithArticlesWhereItWasKilled() throws Exception {
        assertThat(killedAndBegunAgain("extract")).hasSize(23).allMatch(line -> line.contains("Police in Oslo"));
    }

    /** The lines of a run that was killed behind its fourth input, and begun again. */
    private List<String> killedAndBegunAgain(String... command) throws Exception {
        Path file = folder.resolve("lines.jsonl");
        String[] arguments = Stream.of(List.of(command), List.of("--resume", "--output", file.toString(), "-"))
                .flatMap(List::stream)
                .toArray(String[]::new);
        Process killed = Program.start(arguments);
        try (OutputStream in = killed.getOutputStream()) {
            feedWithAFault(in);
            assertThat(killed.errorReader(StandardCharsets.UTF_8).readLine()).contains("standard input:4: ");
            killed.destroyForcibly().waitFor();
        } catch (IOException itHasEnded) {
            // The pipe broke with the program.
        }
        assertThat(file).doesNotExist();
        Process again = Program.start(arguments);
        try (OutputStream in = again.getOutputStream()) {
            feedWithAFault(in);
        }
        assertThat(err(again)).containsPattern("going on behind ([4-9]|\\d\\d) inputs");
        assertThat(again.waitFor()).isEqualTo(3);
        return Files.readAllLines(file);
    }

    private static void feedWithAFault(OutputStream in) throws IOException {
        feed(in, 3);
        in.write("broken\n".getBytes(StandardCharsets.UTF_8));
        feed(in, 20);
    }

    @Test
    void saysInOneLineThatNobodyReadsItsOutput() throws Exception {
        Process process = Program.start("read", "--format", "jsonl", "--threads", "1", "-");
        try (OutputStream in = process.getOutputStream()) {
            feed(in, 100);
            process.inputReader(StandardCharsets.UTF_8).readLine();
            process.getInputStream().close();
            feed(in, 100);
        } catch (IOException itHasEndedBeforeItsInput) {
            // Which is what it should do.
        }
        assertThat(process.waitFor()).isEqualTo(1);
        assertThat(err(process)).matches("dateline: cannot write to standard output: [^\n]+\n");
    }

    private static void feed(OutputStream in, int articles) throws IOException {
        for (int i = 0; i < articles; i++) {
            in.write(LINE.getBytes(StandardCharsets.UTF_8));
            in.flush();
        }
    }

    private static String err(Process process) throws IOException {
        return new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
