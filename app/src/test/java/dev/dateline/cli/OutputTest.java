// SPDX-License-Identifier: Apache-2.0
package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputTest {
    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void placeAFile() throws IOException {
        file = folder.resolve("records.jsonl");
        Files.writeString(file, "old\n");
    }

    @Test
    void takesTheFilesPlaceOnlyAtTheEnd() throws Exception {
        Output output = Output.file(file);
        output.write("{\"é\":1}\n");
        assertThat(file).hasContent("old\n");
        output.finish();
        assertThat(file).hasContent("{\"é\":1}\n");
        assertThat(names()).containsExactly("records.jsonl");
    }

    @Test
    void leavesTheOldFileWhereNothingWasWritten() throws Exception {
        Output.file(file).finish();
        assertThat(file).hasContent("old\n");
        assertThat(names()).containsExactly("records.jsonl");
    }

    @Test
    void takesNoMoreRecordsOnceFinished() throws Exception {
        Output output = Output.file(file);
        output.write("1\n");
        output.finish();
        output.write("2\n");
        output.finish();
        assertThat(file).hasContent("1\n");
    }

    @Test
    void writesThroughALinkToTheFileBehindIt() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("link"), file);
        Output output = Output.file(link);
        output.write("new\n");
        output.finish();
        assertThat(file).hasContent("new\n");
        assertThat(link).isSymbolicLink();
    }

    @Test
    void saysInOneLineWhatCannotBeWritten() {
        assertThatThrownBy(() -> Output.file(folder)).hasMessage("cannot write to " + folder + ": is a folder");
        Path nowhere = folder.resolve("no/where.jsonl");
        assertThatThrownBy(() -> Output.file(nowhere)).hasMessage("cannot write to " + nowhere + ": no such folder");
    }

    @Test
    void refusesAFolderForAWholeFileToo() {
        assertThatThrownBy(() -> WholeFile.of(folder, OutputStream.nullOutputStream()))
                .isInstanceOf(FileSystemException.class)
                .hasMessageEndingWith("is a folder");
    }

    @Test
    void writesNothingBehindARecordThatCouldNotBeWritten() throws Exception {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        Output output = Output.standard(full);
        assertThatThrownBy(() -> output.write("1\n"))
                .isInstanceOf(OutputException.class)
                .hasMessage("cannot write to standard output: No space left on device");
        output.write("2\n");
        output.finish();
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).toList();
        }
    }
}
