// SPDX-License-Identifier: Apache-2.0
package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.page.Invented;
import dev.dateline.record.RecordFormat;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command that writes records in other shapes. */
class ExportCommandTest {
    @TempDir
    private Path folder;

    private Program.Result export(String... inputs) {
        String[] arguments = new String[inputs.length + 5];
        System.arraycopy(
                new String[] {
                    "export", "--format", "csv", "--out", folder.resolve("out").toString()
                },
                0,
                arguments,
                0,
                5);
        System.arraycopy(inputs, 0, arguments, 5, inputs.length);
        return Program.run(arguments);
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void oneBadLineLosesNoOtherAndIsNamed() throws IOException {
        String good = RecordFormat.line(Invented.record());
        Path file = write("records.jsonl", "{\"id\":\"x\",\"text\":\"y\"}\n\n" + good + "\n" + good);
        Program.Result result = export(file.toString());
        assertThat(result.exit()).isEqualTo(3);
        assertThat(result.err())
                .contains(
                        "records.jsonl:1: is no record: ",
                        "records.jsonl:4: skipped: an earlier record has its id, port");
        assertThat(folder.resolve("out").resolve("articles.csv")).content().hasLineCount(2);
    }

    @Test
    void readsFoldersAndPackedFiles() throws IOException {
        Path inside = Files.createDirectories(folder.resolve("records"));
        try (OutputStream packed = new GZIPOutputStream(Files.newOutputStream(inside.resolve("a.jsonl.gz")))) {
            packed.write(RecordFormat.line(Invented.record()).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        assertThat(export(inside.toString()).exit()).isZero();
        assertThat(folder.resolve("out").resolve("events.csv")).content().hasLineCount(5);
    }

    @Test
    void withoutARecordNothingIsWritten() throws IOException {
        Program.Result result = export(folder.resolve("gone.jsonl").toString());
        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.err()).contains("gone.jsonl: no such file or folder");
        assertThat(folder.resolve("out")).isEmptyDirectory();
    }

    @Test
    void refusesAFolderThatHoldsOtherFiles() throws IOException {
        Files.createDirectories(folder.resolve("out"));
        write("out/mine.txt", "mine");
        Path file = write("records.jsonl", RecordFormat.line(Invented.record()));
        Program.Result result = export(file.toString());
        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.err()).contains("it holds what Dateline did not write (mine.txt)");
    }

    @Test
    void doesNotTakeThePlaceOfItsOwnInput() throws IOException {
        Files.createDirectories(folder.resolve("out"));
        String record = RecordFormat.line(Invented.record());
        Path file = write("out/records.jsonl", record);
        write("out/manifest.json", "{\"schema\":\"dateline-manifest/1\",\"files\":[{\"name\":\"records.jsonl\"}]}");
        Program.Result result = export(file.toString());
        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.err()).contains("which holds the input");
        assertThat(file).hasContent(record);
    }

    @Test
    void readsAStore() throws IOException {
        Path file = write("records.jsonl", RecordFormat.line(Invented.record()));
        String store = folder.resolve("memory.db").toString();
        assertThat(Program.run("add", "--store", store, file.toString()).exit()).isZero();
        assertThat(export("--store", store).exit()).isZero();
        assertThat(folder.resolve("out").resolve("events.csv")).content().hasLineCount(5);
        assertThat(export("--store", store, file.toString()).exit()).isEqualTo(2);
        assertThat(export("--store", folder.resolve("none.db").toString()).exit())
                .isEqualTo(1);
    }
}
