// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IngestTest {
    private static final String TEXT =
            "The council met on Tuesday. It said that the bridge would be closed for a year.\n";

    @TempDir
    Path folder;

    private final Ingest ingest = new Ingest();

    private String file(String name, String text) throws IOException {
        Path path = folder.resolve(name);
        Files.createDirectories(path.getParent());
        return Files.writeString(path, text).toString();
    }

    private List<Reading> read(String... inputs) {
        try (Stream<Reading> readings = ingest.read(inputs)) {
            return readings.toList();
        }
    }

    private static Article article(Reading reading) {
        assertThat(reading).isInstanceOf(Reading.Read.class);
        return ((Reading.Read) reading).article();
    }

    @Test
    void passesTextThroughUntouched() throws IOException {
        String odd = "  \r\n" + TEXT + "\t \n\n";
        Article article = article(read(file("a.txt", odd)).get(0));
        assertThat(article.text()).isEqualTo(odd);
        assertThat(article.coverage().read()).isEqualTo(odd.length());
        assertThat(article.id()).matches("[0-9a-f]{16}");
    }

    @Test
    void oneBadInputLosesNoOther() throws IOException {
        String good = file("good.txt", TEXT);
        String empty = file("empty.txt", "");
        List<Reading> readings = read("missing.txt", empty, good);
        assertThat(readings.get(0)).isEqualTo(new Reading.Failed("missing.txt", "no such file"));
        assertThat(readings.get(1)).isEqualTo(new Reading.Skipped(empty, "file is empty"));
        assertThat(article(readings.get(2)).text()).isEqualTo(TEXT);
    }

    @Test
    void walksFoldersInSortedOrderAndSurvivesLinksThatLeadBack() throws IOException {
        file("in/b.txt", TEXT);
        file("in/a/z.txt", TEXT);
        file("in/.hidden", TEXT);
        Files.createSymbolicLink(folder.resolve("in/c"), folder.resolve("in"));
        List<Reading> readings = read(folder.resolve("in").toString());
        assertThat(readings.stream()
                        .map(Reading::label)
                        .map(label -> label.substring(folder.toString().length() + 1)))
                .containsExactly("in/a/z.txt", "in/b.txt", "in/c");
        assertThat(readings.get(2)).isInstanceOf(Reading.Skipped.class);
    }

    @Test
    void namesTheBrokenLineOfJsonLines() throws IOException {
        String lines = "{\"id\":\"one\",\"text\":\"" + TEXT.strip()
                + "\",\"published\":\"2031-02-03\"}\n{\"id\": \"two\", \n\n{\"id\":7,\"text\":\"" + TEXT.strip()
                + "\"}";
        String path = file("lines.jsonl", lines);
        List<Reading> readings = read(path);
        assertThat(readings).hasSize(3);
        assertThat(article(readings.get(0)).id()).isEqualTo("one");
        assertThat(article(readings.get(0)).published()).hasToString("Published[text=2031-02-03, day=2031-02-03]");
        assertThat(readings.get(1)).isInstanceOf(Reading.Failed.class);
        assertThat(readings.get(1).label()).isEqualTo(path + ":2");
        assertThat(article(readings.get(2)).id()).isEqualTo("7");
    }

    @Test
    void sniffsStandardInput() {
        try (Stream<Reading> readings = ingest.read(
                List.of("-"),
                new ByteArrayInputStream(("{\"id\":\"x\",\"text\":\"" + TEXT.strip() + "\"}\n").getBytes(UTF_8)))) {
            assertThat(article(readings.findFirst().orElseThrow()).id()).isEqualTo("x");
        }
    }
}
