// SPDX-License-Identifier: Apache-2.0
package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.record.ArticleRecord;
import dev.dateline.record.Event;
import dev.dateline.record.RecordFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.DoubleSummaryStatistics;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a person asks of {@code dateline read} beside its input. */
class ReadOptionsTest {
    @TempDir
    private Path folder;

    private String article;

    @BeforeEach
    void placeAnArticle() throws IOException {
        Path file = folder.resolve("article.txt");
        Files.writeString(
                file,
                "Police in Oslo arrested two men on Friday. The mayor said the men had attacked a bus and that"
                        + " the attacks were a disgrace. The mayor's visit to the embassy was cancelled.");
        article = file.toString();
    }

    private static ArticleRecord record(String... arguments) {
        Program.Result result = Program.run(arguments);
        assertThat(result.exit()).as(result.err()).isZero();
        return RecordFormat.read(result.out().strip());
    }

    @Test
    void leavesOutEventsOfALowerConfidence() {
        ArticleRecord all = record("read", "--format", "jsonl", article);
        DoubleSummaryStatistics confidences =
                all.events().stream().mapToDouble(Event::confidence).summaryStatistics();
        assertThat(confidences.getMin()).isLessThan(confidences.getMax());
        ArticleRecord best =
                record("read", "--format", "jsonl", "--min-confidence", String.valueOf(confidences.getMax()), article);
        assertThat(best.events())
                .isNotEmpty()
                .allMatch(event -> event.confidence() == confidences.getMax())
                .isSubsetOf(all.events());
        assertThat(best.statements()).isEqualTo(all.statements());
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.1", "1.01", "NaN", "much"})
    void refusesAConfidenceThatIsNone(String given) {
        Program.Result result = Program.run("read", "--min-confidence=" + given, article);
        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.err()).contains("--min-confidence");
    }

    @Test
    void writesAPageOfTheArticle() {
        Program.Result result = Program.run("read", "--format", "html", "--date", "2024-05-06", article);
        assertThat(result.exit()).as(result.err()).isZero();
        Document page = Jsoup.parse(result.out());
        assertThat(page.select("#text .trigger").eachText()).contains("arrested");
        assertThat(page.select("#text .tag.s")).isNotEmpty();
    }

    @Test
    void makesNoPageOfSeveralInputs() {
        Program.Result result = Program.run("read", "--format", "html", article, article);
        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err())
                .contains("a page holds one article, and there are 2 inputs: --output FOLDER/ makes a page of each");
    }

    @Test
    void writesNoSecondPageBehindTheFirst() throws IOException {
        Path folder = Files.createDirectory(Path.of(article).resolveSibling("several"));
        Files.copy(Path.of(article), folder.resolve("one.txt"));
        Files.copy(Path.of(article), folder.resolve("other.txt"));
        Program.Result result = Program.run("read", "--format", "html", folder.toString());
        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.out()).containsOnlyOnce("</html>");
        assertThat(result.err()).contains("a page holds one article").contains("--output FOLDER/");
    }
}
