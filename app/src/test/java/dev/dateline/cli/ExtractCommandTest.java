// SPDX-License-Identifier: Apache-2.0
package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExtractCommandTest {
    private static final String FIRST = "The harbour board voted on Tuesday to deepen the northern channel.";
    private static final String PAGE = "<html lang=en><head><meta property=og:site_name content='Harbour Post'>"
            + "<meta property=article:published_time content=2031-05-07></head><body><nav><a href=/>Home</a></nav><article>"
            + "<h1>Channel to be *deepened*</h1><p class=byline>By Ada Quist and Ben Roe</p><p>" + FIRST
            + "</p><h2>The plan</h2><ul><li>A new quay of stone, at last.</li><li>A lower fee for boats.</li></ul>"
            + "<blockquote><p>It is done, and it will not be undone, she said.</p></blockquote>"
            + "<p>1. The work begins in March\u001b[2J and ends in May.</p></article></body></html>";

    @TempDir
    private Path folder;

    private String write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    @Test
    void writesAnArticleALineWithWhatIsKnownOfIt() throws IOException {
        Program.Result result = Program.run("extract", write("page.html", PAGE));
        assertThat(result.exit()).as(result.err()).isZero();
        JsonNode article = new JsonMapper().readTree(result.out());
        assertThat(article.path("title").asString()).isEqualTo("Channel to be *deepened*");
        assertThat(article.path("byline").asString()).isEqualTo("Ada Quist, Ben Roe");
        assertThat(article.path("authors").size()).isEqualTo(2);
        assertThat(article.path("published").asString()).isEqualTo("2031-05-07");
        assertThat(article.path("outlet").asString()).isEqualTo("Harbour Post");
        assertThat(article.path("language").asString()).isEqualTo("en");
        assertThat(article.path("kind").asString()).isEqualTo("article");
        assertThat(article.path("text").asString()).startsWith(FIRST + "\nThe plan\nA new quay");
    }

    @Test
    void writesMarkdownInWhichWordsOfThePageAreNoSigns() throws IOException {
        Program.Result result = Program.run("extract", "--format", "markdown", write("page.html", PAGE));
        assertThat(result.out())
                .startsWith(
                        "# Channel to be \\*deepened\\*\n\n*Harbour Post · Ada Quist, Ben Roe · 2031-05-07*\n\n" + FIRST
                                + "\n\n## The plan\n\n- A new quay of stone, at last.\n- A lower fee for boats.\n\n> It is done,")
                .contains("\n\n1\\. The work begins");
    }

    @Test
    void writesTextThatCannotSteerATerminal() throws IOException {
        Program.Result result = Program.run("extract", "--format", "text", write("page.html", PAGE));
        assertThat(result.out())
                .startsWith(
                        "Channel to be *deepened*\nHarbour Post · Ada Quist, Ben Roe · 2031-05-07\n\n" + FIRST + "\n")
                .endsWith(" and ends in May.\n\n")
                .doesNotContain("\u001b");
    }

    @Test
    void passesTextThroughAndTakesAnyLanguage() throws IOException {
        String text = "Le gouvernement a annoncé mardi que les ports du nord ne seront pas fermés avant la fin.";
        Program.Result result = Program.run(
                "extract",
                "--date",
                "2031-05-08",
                write("a.jsonl", "{\"id\":\"x\",\"byline\":\"By Ada Quist\",\"text\":\"" + text + "\"}"));
        JsonNode article = new JsonMapper().readTree(result.out());
        assertThat(article.path("id").asString()).isEqualTo("x");
        assertThat(article.path("text").asString()).isEqualTo(text);
        assertThat(article.path("language").asString()).isEqualTo("fr");
        assertThat(article.path("authors").get(0).asString()).isEqualTo("Ada Quist");
        assertThat(article.path("sources").path("published").asString()).isEqualTo("caller");
    }

    @Test
    void namesWhatGivesNoArticleAndGoesOn() throws IOException {
        String good = write("b.html", PAGE);
        String empty = write("a.html", "<html><body></body></html>");
        Path out = folder.resolve("out.jsonl");
        Program.Result result = Program.run("extract", "--output", out.toString(), empty, folder + "/none.html", good);
        assertThat(result.exit()).isEqualTo(3);
        assertThat(result.err())
                .contains(
                        "a.html: skipped: page without an article",
                        "none.html: ",
                        "read 1 article, skipped 1, failed 1");
        assertThat(Files.readAllLines(out)).hasSize(1);
    }

    @Test
    void refusesWrongUse() throws IOException {
        String page = write("page.html", PAGE);
        assertThat(Program.run("extract", "--date", "soon", page).exit()).isEqualTo(2);
        assertThat(Program.run("extract", "--output", page, page).exit()).isEqualTo(2);
        assertThat(Program.run("extract", "--output", folder.toString(), page).exit())
                .isEqualTo(1);
    }
}
