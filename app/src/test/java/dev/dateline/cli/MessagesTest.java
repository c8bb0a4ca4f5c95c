// SPDX-License-Identifier: Apache-2.0
package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MessagesTest {
    private static final Outcome WRITTEN = new Outcome.Written("a.txt", "{}\n", List.of());
    private static final Outcome SKIPPED = new Outcome.Skipped("b.txt", "text is in Finnish");
    private static final Outcome FAILED = new Outcome.Failed("c.txt", "no such file", new IllegalStateException("x"));

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void saysOneLineForEachArticleWithoutARecord() {
        Messages messages = messages(false);
        messages.count(WRITTEN);
        messages.count(SKIPPED);
        messages.count(FAILED);
        messages.summary("");
        assertThat(said().lines())
                .hasSize(3)
                .startsWith("dateline: b.txt: skipped: text is in Finnish", "dateline: c.txt: no such file")
                .last()
                .asString()
                .matches("dateline: read 1 article, skipped 1, failed 1 in \\d+\\.\\d s");
    }

    @Test
    void keepsSilentAboutOneArticleThatWasRead() {
        Messages messages = messages(false);
        messages.count(WRITTEN);
        messages.summary("");
        assertThat(said()).isEmpty();
    }

    @Test
    void keepsALineALineWhateverANameHolds() {
        messages(false).say("bad\r\n\u001b[2Jname: no such file", null);
        assertThat(said()).isEqualTo("dateline: bad [2Jname: no such file" + System.lineSeparator());
    }

    @Test
    void showsWhereAFaultAroseOnlyToThoseWhoAsk() {
        messages(false).count(FAILED);
        assertThat(said()).doesNotContain("IllegalStateException");
        messages(true).count(FAILED);
        assertThat(said()).contains("IllegalStateException: x").contains("at dev.dateline.cli.MessagesTest");
    }

    @Test
    void tellsByTheExitCodeWhatWasRead() {
        assertThat(exit()).isEqualTo(1);
        assertThat(exit(WRITTEN)).isZero();
        assertThat(exit(WRITTEN, SKIPPED)).isZero();
        assertThat(exit(WRITTEN, SKIPPED, FAILED)).isEqualTo(3);
        assertThat(exit(SKIPPED)).isEqualTo(1);
        assertThat(exit(FAILED)).isEqualTo(1);
    }

    @Test
    void showsByABarHowFarThingsAre() {
        Messages messages = messages(false);
        assertThat(messages.bar(4, OptionalLong.of(8), 2))
                .isEqualTo("[############------------] 4 of 8, 2.0 a second, 2 s left");
        assertThat(messages.bar(4, OptionalLong.empty(), 2))
                .isEqualTo("read 0 articles, skipped 0, failed 0, 2.0 a second");
    }

    @Test
    void countsLinesAndFilesForTheBar() throws Exception {
        Path lines = Files.writeString(folder.resolve("a.jsonl"), "{}\n{}\n{}");
        Files.writeString(folder.resolve("b.txt"), "text");
        Files.writeString(folder.resolve(".hidden.txt"), "text");
        InputCount count = InputCount.of(List.of(folder.toString(), lines.toString(), "http://example.org/"));
        while (count.soFar().isEmpty()) {
            Thread.onSpinWait();
        }
        assertThat(count.soFar()).hasValue(8);
        assertThat(InputCount.of(List.of(folder.toString(), "-")).soFar()).isEmpty();
    }

    private int exit(Outcome... outcomes) {
        Messages messages = messages(false);
        List.of(outcomes).forEach(messages::count);
        return messages.exit();
    }

    private Messages messages(boolean debug) {
        return new Messages(new PrintStream(err, true, StandardCharsets.UTF_8), false, InputCount.unknown(), debug);
    }

    private String said() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
