// SPDX-License-Identifier: Apache-2.0
package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExplainCommandTest {
    private static final String TEXT = "The mayor of Oslo said on Friday that police arrested two men.";

    @TempDir
    private Path folder;

    private String article;

    @BeforeEach
    void placeAnArticle() throws IOException {
        article = write("article.txt", TEXT);
    }

    private String write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    @Test
    void explainsAnEventFieldByFieldInEightyColumns() {
        Program.Result result = Program.run("explain", "--event", "e1", "--date", "2024-05-06", article);
        assertThat(result.exit()).as(result.err()).isZero();
        assertThat(result.out())
                .startsWith("e1 COERCE arrest · happened, according to ")
                .contains("\nTRIGGER\n  + triggers.tsv coerce-arrest", "\nACTORS\n", "\nSTATUS\n", "\nSTATEMENT s1\n");
        assertThat(result.out().lines()).allMatch(line -> line.codePointCount(0, line.length()) <= 80);
    }

    @Test
    void explainsAStatementAsJson() {
        Program.Result result = Program.run("explain", "--statement", "s1", "--format", "json", article);
        assertThat(result.exit()).as(result.err()).isZero();
        JsonNode json = new JsonMapper().readTree(result.out());
        assertThat(json.path("id").asString()).isEqualTo("s1");
        assertThat(json.path("fields").get(0).path("field").asString()).isEqualTo("statement");
        JsonNode first = json.path("fields").get(0).path("choices").get(0);
        assertThat(first.path("chosen").asBoolean()).isTrue();
        assertThat(first.path("what").asString()).contains("cue \"said\"");
    }

    @Test
    void saysWhichItemsThereAreWhereOneIsNotThere() {
        Program.Result result = Program.run("explain", "--event", "e7", article);
        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.err()).contains("there is no e7", "events e1 to e1", "statements s1 to s1");
        assertThat(result.out()).isEmpty();
    }

    @Test
    void asksWhichArticleIsMeantWhereThereAreSeveral() throws IOException {
        String several = write(
                "several.jsonl",
                "{\"id\":\"x\",\"text\":\"" + TEXT + "\"}\n{\"id\":\"y\",\"text\":\"" + TEXT + "\"}\n");
        Program.Result open = Program.run("explain", "--event", "e1", several);
        assertThat(open.exit()).isEqualTo(1);
        assertThat(open.err()).contains("holds several articles; name one with --article: x, y");
        assertThat(Program.run("explain", "--event", "e1", "--article", "y", several)
                        .exit())
                .isZero();
        assertThat(Program.run("explain", "--event", "e1", "--article", "z", several)
                        .err())
                .contains("holds no article of the id \"z\"");
    }

    @Test
    void refusesWhatCannotBeExplained() {
        assertThat(Program.run("explain", article).exit()).isEqualTo(2);
        assertThat(Program.run("explain", "--event", "e1", "--statement", "s1", article)
                        .exit())
                .isEqualTo(2);
        assertThat(Program.run("explain", "--event", "e1", "--date", "soon", article)
                        .exit())
                .isEqualTo(2);
        Program.Result missing = Program.run("explain", "--event", "e1", folder + "/nowhere.txt");
        assertThat(missing.exit()).isEqualTo(1);
        assertThat(missing.err()).contains("nowhere.txt: no such file");
    }
}
