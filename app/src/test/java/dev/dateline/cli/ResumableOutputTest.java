// SPDX-License-Identifier: Apache-2.0
package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.ingest.Ingest;
import dev.dateline.ingest.Reading;
import dev.dateline.ingest.Source;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResumableOutputTest {
    private static final int INPUTS = 30;

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("records.jsonl");
    }

    private static Iterator<Source> sources(int inputs) {
        String lines = IntStream.range(0, inputs)
                .mapToObj(number ->
                        number % 7 == 3 ? "broken\n" : "{\"text\":\"The council met in room " + number + ".\"}\n")
                .collect(Collectors.joining());
        return new Ingest()
                .sources(List.of("-"), new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)))
                .iterator();
    }

    private static Outcome outcome(Source source) {
        return source.reading() instanceof Reading.Read read
                ? new Outcome.Written(source.label(), read.article().text() + "\n", List.of())
                : new Outcome.Failed(source.label(), "broken", null);
    }

    /** Does some of the inputs and then nothing more, as a program that is killed. */
    private Counts run(int most, boolean toItsEnd) throws OutputException {
        return run(sources(INPUTS), most, toItsEnd);
    }

    private Counts run(Iterator<Source> sources, int most, boolean toItsEnd) throws OutputException {
        ResumableOutput output = ResumableOutput.open(file, "options");
        Iterator<Source> rest = output.rest(sources);
        for (int done = 0; done < most && rest.hasNext(); done++) {
            Outcome outcome = outcome(rest.next());
            if (outcome instanceof Outcome.Written written) {
                output.take(written);
            } else {
                output.pass(outcome);
            }
        }
        if (toItsEnd) {
            output.end(new Counts(0, 0, 0), true);
        }
        return output.before();
    }

    private String expected() {
        return IntStream.range(0, INPUTS)
                .filter(number -> number % 7 != 3)
                .mapToObj(number -> "The council met in room " + number + ".\n")
                .collect(Collectors.joining());
    }

    @Test
    void neitherLosesNorRepeatsARecordWhereverItIsKilled() throws Exception {
        Random random = new Random(11);
        Path part = folder.resolve("records.jsonl.part");
        Path progress = folder.resolve("records.jsonl.progress");
        for (int round = 0; round < 50; round++) {
            for (int kills = random.nextInt(5); kills > 0; kills--) {
                run(random.nextInt(12), false);
                // What was under way when it ended: half a record, a whole one without its line, half a line.
                String half = random.nextBoolean() ? "The coun" : "The council met in room 99.\n";
                Files.writeString(part, Files.readString(part) + half);
                if (random.nextBoolean()) {
                    Files.writeString(progress, Files.readString(progress) + "W 99");
                }
            }
            run(INPUTS, true);
            assertThat(file).as("round %d", round).hasContent(expected());
            assertThat(folder.toFile().list()).containsExactly("records.jsonl");
            Files.delete(file);
        }
    }

    @Test
    void goesOnInFoldersAndInTheArchivesWithinThem() throws Exception {
        Path walked = folder.resolve("inputs");
        Path inputs = Files.createDirectories(walked.resolve("rooms"));
        for (int number = 0; number < 8; number++) {
            Files.writeString(inputs.resolve(number + ".txt"), "The council met in room " + number + ".");
        }
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(inputs.resolve("more.zip")))) {
            for (int number = 10; number < 18; number++) {
                zip.putNextEntry(new ZipEntry("rooms/" + number + (number == 13 ? ".json" : ".txt")));
                zip.write(("The council met in room " + number + ".").getBytes(StandardCharsets.UTF_8));
            }
        }
        for (int kill = 0; kill < 17; kill++) {
            run(in(walked), kill, false);
            Counts before = run(in(walked), INPUTS, true);
            assertThat(before.read() + before.skipped() + before.failed()).isEqualTo(kill);
            assertThat(Files.readAllLines(file))
                    .as("killed behind %d", kill)
                    .hasSize(15)
                    .doesNotHaveDuplicates()
                    .contains("The council met in room 7.", "The council met in room 17.");
            Files.delete(file);
        }
    }

    private static Iterator<Source> in(Path walked) {
        return new Ingest()
                .sources(List.of(walked.toString()), InputStream.nullInputStream())
                .iterator();
    }

    @Test
    void countsWhatEarlierRunsDid() throws Exception {
        run(5, false);
        assertThat(run(0, false)).isEqualTo(new Counts(4, 0, 1));
    }

    @Test
    void refusesOtherInputsAndOtherOptions() throws Exception {
        run(5, false);
        ResumableOutput output = ResumableOutput.open(file, "options");
        assertThatThrownBy(() -> output.rest(sources(3)))
                .isInstanceOf(OutputException.class)
                .hasMessageContaining("input 4 is missing and was standard input:4");
        assertThatThrownBy(() -> ResumableOutput.open(file, "others"))
                .isInstanceOf(OutputException.class)
                .hasMessageContaining("other options or another version");
    }

    @Test
    void isRefusedWhereThereIsNoFileToGoOnWith() {
        assertThat(Program.run("read", "--resume", "-").exit()).isEqualTo(2);
        assertThat(Program.run("read", "--resume", "--format", "html", "--output", file.toString(), "-")
                        .exit())
                .isEqualTo(2);
    }
}
