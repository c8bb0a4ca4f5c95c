// SPDX-License-Identifier: Apache-2.0
package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SuggestCommandTest {
    private static final String MET = "The foreign ministers of Chile and Peru met in Lima on Tuesday.";

    @TempDir
    private Path folder;

    @Test
    void showsTheLikelyTypesWithTheLikeliestFirst() {
        Program.Result result = Program.run("suggest", "--source", "Chile", "--target", "Peru", MET);
        assertThat(result.exit()).as(result.err()).isZero();
        assertThat(result.out()).matches("CONSULT +0\\.[5-9]\\d  #+\n(?s).*");
        assertThat(result.out().lines()).allMatch(line -> line.length() <= 80);
    }

    @Test
    void tellsWhatOneDoesFromWhatAnotherDoes() {
        String sentence = "The army sent food to the villagers whom the rebels had attacked.";
        String helped = first("The army", "the villagers", sentence);
        String harmed = first("the rebels", "the villagers", sentence);
        assertThat(List.of(helped, harmed)).containsExactly("AID", "ASSAULT");
        String chain = "Police released a man who had stabbed two tourists.";
        String released = first("Police", "a man", chain);
        String stabbed = first("a man", "two tourists", chain);
        assertThat(List.of(released, stabbed)).containsExactly("RETREAT", "ASSAULT");
    }

    private static String first(String source, String target, String sentence) {
        Program.Result result =
                Program.run("suggest", "--format", "json", "--source", source, "--target", target, sentence);
        assertThat(result.exit()).as(result.err()).isZero();
        return new JsonMapper().readTree(result.out()).path("type").asString();
    }

    @Test
    void givesEveryTypeAProbabilityAndAllOfThemAddUpToOne() {
        Program.Result result =
                Program.run("suggest", "--format", "json", "--source", "Chile", "--target", "Peru", MET);
        JsonNode row = new JsonMapper().readTree(result.out());
        double sum = 0;
        Set<String> types = new HashSet<>();
        for (JsonNode each : row.path("types")) {
            sum += each.path("probability").asDouble();
            types.add(each.path("type").asString());
        }
        assertThat(types).hasSize(16);
        assertThat(sum).isCloseTo(1, within(0.001));
        assertThat(row.path("version").asString()).startsWith("2");
    }

    @Test
    void readsAFileAndNamesTheLinesThatItCannotRead() throws IOException {
        String good = "{\"id\":\"g\",\"text\":\"\uD83D\uDCF0 " + MET
                + "\",\"source\":{\"start\":27,\"end\":32},\"target\":{\"start\":37,\"end\":41}}";
        Path file = Files.writeString(
                folder.resolve("marked.jsonl"),
                String.join(
                        "\n",
                        good,
                        "",
                        "no json",
                        "{\"id\":\"x\"}",
                        good.replace("\"end\":41", "\"end\":400"),
                        good.replace(",\"target\":{\"start\":37,\"end\":41}", "")));
        Program.Result result = Program.run("suggest", "--from", file.toString());
        assertThat(result.exit()).isEqualTo(3);
        assertThat(result.out())
                .startsWith("{\"id\":\"g\",\"type\":\"CONSULT\",")
                .hasLineCount(1);
        assertThat(result.err())
                .contains(
                        "marked.jsonl:3: is no JSON",
                        "marked.jsonl:4: has no \"id\" or no \"text\"",
                        "marked.jsonl:5: the target from 37 to 400 is no part of a text of 65 code points",
                        "marked.jsonl:6: the target has no \"start\"");
    }

    @Test
    void refusesAPhraseThatIsNotThereOrStandsTwice() {
        Program.Result absent = Program.run("suggest", "--source", "Bolivia", "--target", "Peru", MET);
        assertThat(absent.exit()).isEqualTo(2);
        assertThat(absent.err()).contains("the source \"Bolivia\" does not stand in the sentence");
        Program.Result twice = Program.run("suggest", "--source", "i", "--target", "Peru", MET);
        assertThat(twice.exit()).isEqualTo(2);
        assertThat(twice.err()).contains("more than once");
        assertThat(Program.run("suggest", "--source", "Chile", MET).exit()).isEqualTo(2);
        assertThat(Program.run("suggest").exit()).isEqualTo(2);
    }

    @Test
    void saysThatAFileIsNotThereOrHoldsNothing() throws IOException {
        Program.Result missing = Program.run("suggest", "--from", folder + "/nowhere.jsonl");
        assertThat(missing.exit()).isEqualTo(1);
        assertThat(missing.err()).contains("nowhere.jsonl: no such file");
        Path empty = Files.writeString(folder.resolve("empty.jsonl"), "");
        assertThat(Program.run("suggest", "--from", empty.toString()).exit()).isEqualTo(1);
    }

    @Test
    void refusesASentenceThatIsTooLongToBeReadAtOnce() {
        String sentence = MET + " again".repeat(600);
        Program.Result result = Program.run("suggest", "--source", "Chile", "--target", "Peru", sentence);
        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.err()).contains("more than 480 that are read at once");
    }
}
