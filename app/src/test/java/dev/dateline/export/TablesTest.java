// SPDX-License-Identifier: Apache-2.0
package dev.dateline.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.dataset.Sha256;
import dev.dateline.page.Invented;
import dev.dateline.record.ArticleRecord;
import dev.dateline.record.RecordFormat;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The tidy tables, and what all exports have in common. */
class TablesTest {
    @TempDir
    private Path place;

    private Path folder() {
        return place.resolve("out");
    }

    private Exported csv(ExportOptions options, ArticleRecord... records) throws IOException {
        return Exported.of(folder(), ExportFormat.CSV, options, records);
    }

    /** The invented record with another value in a field. */
    static ArticleRecord with(String field, String value) {
        ObjectNode root = (ObjectNode) JsonMapper.shared().readTree(RecordFormat.line(Invented.record()));
        return RecordFormat.read(root.put(field, value).toString());
    }

    @Test
    void everyItemOfEveryLayerIsARow() throws IOException {
        Exported out = csv(ExportOptions.DEFAULTS, Invented.record(), with("id", "other"));
        ArticleRecord record = Invented.record();
        assertThat(out.csv("events.csv")).hasSize(1 + 2 * record.events().size());
        assertThat(out.csv("statements.csv"))
                .hasSize(1 + 2 * record.statements().size());
        assertThat(Exported.column(out.csv("events.csv"), "status"))
                .containsExactly(
                        "happened", "happened", "denied", "happened", "happened", "happened", "denied", "happened");
        assertThat(Exported.column(out.csv("event_actors.csv"), "name")).containsExactly("dockers", "dockers");
        assertThat(Exported.column(out.csv("commitments.csv"), "condition"))
                .containsExactly("if the dockers leave", "if the dockers leave");
        assertThat(Exported.column(out.csv("figures.csv"), "comparator")).containsExactly("~", "~");
        assertThat(Exported.column(out.csv("times.csv"), "begin")).containsExactly("2024-05-03", "", "2024-05-03", "");
    }

    @Test
    void wordsOfARowStandAtItsOffsets() throws IOException {
        List<List<String>> events =
                csv(ExportOptions.DEFAULTS, Invented.record()).csv("events.csv");
        String text = Invented.record().text();
        for (int i = 0; i < events.size() - 1; i++) {
            int begin =
                    Integer.parseInt(Exported.column(events, "evidence_begin").get(i));
            int end = Integer.parseInt(Exported.column(events, "evidence_end").get(i));
            assertThat(text.substring(begin, end))
                    .isEqualTo(Exported.column(events, "evidence").get(i));
        }
    }

    @Test
    void everyLineHasTheCellsOfItsHeaderWhateverTheTextHolds() throws IOException {
        String odd = " a \"quoted\", one\r\nwith lines, a tab\tand NUL\u0000 and half a pair \uD83D ";
        List<List<String>> articles =
                csv(ExportOptions.DEFAULTS, with("outlet", odd)).csv("articles.csv");
        assertThat(articles)
                .hasSize(2)
                .allSatisfy(row -> assertThat(row).hasSize(articles.get(0).size()));
        assertThat(Exported.column(articles, "outlet"))
                .containsExactly(odd.replace('\u0000', '\uFFFD').replace('\uD83D', '\uFFFD'));
    }

    @Test
    void formulasAreTextUnlessASpreadsheetIsToReadThem() throws IOException {
        ArticleRecord record = with("outlet", "=HYPERLINK(\"http://evil.example\")");
        assertThat(Exported.column(csv(ExportOptions.DEFAULTS, record).csv("articles.csv"), "outlet"))
                .containsExactly("=HYPERLINK(\"http://evil.example\")");
        ExportOptions safe = new ExportOptions(false, false, true);
        assertThat(Exported.column(csv(safe, record).csv("articles.csv"), "outlet"))
                .containsExactly("'=HYPERLINK(\"http://evil.example\")");
    }

    @Test
    void anEmptyTextIsNotTheUnknown() throws IOException {
        csv(ExportOptions.DEFAULTS, with("byline", ""));
        assertThat(Files.readString(folder().resolve("articles.csv"))).contains("Port closed,\"\",2024-05-04");
    }

    @Test
    void theManifestCountsRowsAndItsSumsHold() throws IOException {
        Exported out = csv(ExportOptions.DEFAULTS, Invented.record());
        JsonNode manifest = JsonMapper.shared().readTree(out.text("manifest.json"));
        assertThat(manifest.path("files").size()).isEqualTo(out.files().size() - 2);
        for (JsonNode file : manifest.path("files")) {
            String text = out.text(file.path("name").stringValue());
            assertThat(file.path("sha256").stringValue())
                    .isEqualTo(HexFormat.of().formatHex(Sha256.of(text.getBytes(StandardCharsets.UTF_8))));
            assertThat(file.path("rows").intValue())
                    .isEqualTo(out.csv(file.path("name").stringValue()).size() - 1);
        }
    }

    @Test
    void aRecordIsWrittenOnceHoweverOftenItComes() throws IOException {
        Export export = Export.to(folder(), ExportFormat.CSV, ExportOptions.DEFAULTS);
        assertThat(export.take(Invented.record())).isTrue();
        assertThat(export.take(Invented.record())).isFalse();
        export.finish(1, 0);
        assertThat(new Exported(folder()).csv("articles.csv")).hasSize(2);
    }

    @Test
    void leavesTheFolderAsItWasUntilAllIsDone() throws IOException {
        csv(ExportOptions.DEFAULTS, Invented.record());
        String before = new Exported(folder()).text("articles.csv");
        Export export = Export.to(folder(), ExportFormat.GDELT, ExportOptions.DEFAULTS);
        export.take(with("id", "other"));
        assertThat(new Exported(folder()).text("articles.csv")).isEqualTo(before);
        export.abandon();
        assertThat(new Exported(folder()).text("articles.csv")).isEqualTo(before);
        assertThat(new Exported(folder()).files()).noneMatch(file -> file.startsWith("."));
    }

    @Test
    void refusesAFolderWithFilesOfOthers() throws IOException {
        Files.createDirectories(folder());
        Files.writeString(folder().resolve("mine.txt"), "mine");
        assertThatThrownBy(() -> Export.to(folder(), ExportFormat.CSV, ExportOptions.DEFAULTS))
                .isInstanceOf(FileSystemException.class)
                .hasMessageContaining("it holds what Dateline did not write (mine.txt)");
    }

    @Test
    void theSameRecordsGiveTheSameBytes() throws IOException {
        for (ExportFormat format : ExportFormat.values()) {
            Path one = place.resolve("one-" + format);
            Path two = place.resolve("two-" + format);
            List<String> files = Exported.of(one, format, ExportOptions.DEFAULTS, Invented.record())
                    .files();
            Exported.of(two, format, ExportOptions.DEFAULTS, Invented.record());
            for (String file : files) {
                assertThat(two.resolve(file)).hasSameBinaryContentAs(one.resolve(file));
            }
        }
    }

    @Test
    void everyColumnIsNamedOnceAndExplained() {
        for (ExportFormat format : ExportFormat.values()) {
            for (TableDescription table : format.tables()) {
                assertThat(table.columns())
                        .extracting(TableDescription.ColumnDescription::name)
                        .doesNotHaveDuplicates();
                assertThat(table.columns())
                        .allSatisfy(column -> assertThat(column.meaning()).isNotBlank());
            }
        }
    }
}
