// SPDX-License-Identifier: Apache-2.0
package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LookupCommandsTest {
    @Test
    void whoShowsCandidatesWithScoresAndWhatSpeaksForThem() {
        Program.Result result = Program.run("who", "--date", "2010-05-01", "Angela", "Merkel");
        assertThat(result.exit()).as(result.err()).isZero();
        assertThat(result.out())
                .contains("Angela Merkel · person · DEU GOV · head of government")
                .contains("in office on that day");
        assertThat(result.out().lines()).allMatch(line -> line.codePointCount(0, line.length()) <= 80);
    }

    @Test
    void whoAsJsonSaysTheSectorOfTheDay() {
        Program.Result result = Program.run("who", "--date", "2023-05-01", "--format", "json", "Angela Merkel");
        JsonNode first =
                new JsonMapper().readTree(result.out()).path("candidates").get(0);
        assertThat(first.path("sector").asString()).isEqualTo("ELI");
        assertThat(first.path("wikidata").asString()).isEqualTo("Q567");
        assertThat(first.path("score").asDouble()).isBetween(0.0, 1.0);
        assertThat(first.path("evidence").size()).isPositive();
    }

    @Test
    void whereWeighsTheCountryAndThePlacesAround() {
        assertThat(Program.run("where", "Tripoli", "--limit", "1").out()).contains("LBY");
        assertThat(Program.run("where", "Tripoli", "--limit", "1", "--country", "Lebanon")
                        .out())
                .contains("LBN");
        assertThat(Program.run("where", "Paris", "--limit", "1", "--near", "Austin, Texas")
                        .out())
                .contains("Texas, USA", "people", "share of them close by");
    }

    @Test
    void whereAsJsonGivesPointAndPrecision() {
        Program.Result result = Program.run("where", "--format", "json", "--limit", "1", "Oslo Airport");
        JsonNode first =
                new JsonMapper().readTree(result.out()).path("candidates").get(0);
        assertThat(first.path("precision").asString()).isEqualTo("near");
        assertThat(first.path("kind").asString()).isEqualTo("facility");
        assertThat(first.path("geonames").isNull()).isTrue();
        assertThat(first.path("lat").asDouble()).isBetween(59.0, 61.0);
    }

    @Test
    void whatIsUnknownIsSaidAndEndsWithOne() {
        Program.Result nobody = Program.run("who", "Xqvzt");
        assertThat(nobody.exit()).isEqualTo(1);
        assertThat(nobody.err()).contains("Xqvzt");
        assertThat(nobody.out()).isEmpty();
        assertThat(Program.run("where", "Xqvzt").exit()).isEqualTo(1);
    }

    @Test
    void wrongUseEndsWithTwo() {
        assertThat(Program.run("who").exit()).isEqualTo(2);
        assertThat(Program.run("who", "Merkel", "--date", "soon").exit()).isEqualTo(2);
        assertThat(Program.run("who", "Merkel", "--country", "Nolandia").exit()).isEqualTo(2);
        assertThat(Program.run("where", "Paris", "--country", "Nolandia").exit())
                .isEqualTo(2);
        assertThat(Program.run("where", "Paris", "--near", "Xqvzt").exit()).isEqualTo(2);
    }
}
