// SPDX-License-Identifier: Apache-2.0
package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTest {
    private static final String GOLD = """
            {"id": "a", "text": "Police in Oslo arrested two men.", "exhaustive": true,
             "events": [{"type": ["COERCE"], "quote": "arrested"}],
             "places": [{"quote": "Oslo", "country": "NOR"}]}
            """;

    @TempDir
    private Path folder;

    @Test
    void scoresTheRecordsOfAFolderOfGold() throws IOException {
        write("a.json", GOLD);
        Program.Result result = Program.run("evaluate", folder.toString());
        assertThat(result.exit()).as(result.err()).isZero();
        assertThat(result.out()).containsPattern("events +1 +1 +1\\.000").containsPattern("place.country +1\\.000");
    }

    @Test
    void scoresRecordsThatAreThereAlready() throws IOException {
        Path gold = write("a.json", GOLD);
        Path records = write("records.jsonl", "{\"id\":\"a\",\"text\":\"Police in Oslo arrested two men.\"}\n");
        Program.Result result = Program.run("evaluate", gold.toString(), "--records", records.toString());
        assertThat(result.exit()).as(result.err()).isZero();
        assertThat(result.out()).contains("miss  a  event  COERCE: arrested");
    }

    @Test
    void namesWhatIsNoGold() throws IOException {
        Path latin = folder.resolve("latin.json");
        Files.write(latin, "{\"id\":\"é\",\"text\":\"\"}".getBytes(StandardCharsets.ISO_8859_1));
        fails(latin + ": not UTF-8", latin);
        fails(folder.resolve("none") + ": no such file or folder", folder.resolve("none"));
        Path quote = write("quote.json", GOLD.replace("\"arrested\"", "\"jailed\""));
        fails("a: gold quote not in text: jailed", quote);
        Path lines = write("lines.jsonl", GOLD.replace("\n", " ") + "\n{}\n");
        fails(lines + ":2: a gold article needs id and text", lines);
        fails("there is no gold article in " + Files.createDirectory(folder.resolve("empty")), folder.resolve("empty"));
    }

    private static void fails(String line, Path gold) {
        Program.Result result = Program.run("evaluate", gold.toString());
        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.out()).isEmpty();
        assertThat(result.err().lines()).containsExactly("dateline: " + line);
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
