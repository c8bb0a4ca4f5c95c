// SPDX-License-Identifier: Apache-2.0
package dev.dateline.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.dateline.evaluate.Evaluation;
import dev.dateline.evaluate.GoldFiles;
import dev.dateline.evaluate.RecordFiles;
import dev.dateline.evaluate.RecordScorer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The accuracy gate: every figure of {@code floors.tsv}, measured on the data beside the checkout. It is no unit test and
 * runs only when named; without the data it says that it was skipped.
 */
class AccuracyGate {
    private static Map<String, Double> figures = Map.of();
    private static Optional<SharedData> shared = Optional.empty();

    @BeforeAll
    static void measure() {
        Optional<SharedData> data = SharedData.find();
        if (data.isEmpty()) {
            System.err.println(
                    "accuracy gate SKIPPED: there is no folder 'shared' with the benchmark data beside the checkout");
        }
        assumeTrue(data.isPresent(), "no benchmark data beside the checkout");
        shared = data;
        figures = AllFigures.accuracy(data.orElseThrow(), Path.of("target", "gate"));
    }

    @TestFactory
    Stream<DynamicTest> keepsEveryFloor() {
        return Floor.load().stream()
                .map(floor -> DynamicTest.dynamicTest(floor.id(), () -> {
                    double figure = figures.getOrDefault(floor.id(), Double.NaN);
                    assertThat(figure).as("%s is measured", floor.id()).isNotNaN();
                    assertThat(floor.holds(figure))
                            .as(
                                    "%s (%s) is %.4f, its floor %s %.4f",
                                    floor.id(), floor.what(), figure, floor.least() ? ">=" : "<=", floor.floor())
                            .isTrue();
                }));
    }

    @Test
    void isMeasuredOnThePinnedData() {
        assertThat(PinnedData.of(shared.orElseThrow())).isEqualTo(PinnedData.load());
    }

    /** Ours and the benchmark's scorer, on the same records. */
    @Test
    void scoresGoldAsTheBenchmarkDoes() throws IOException {
        SharedData data = shared.orElseThrow();
        Path records = Path.of("target", "gate", "gold.jsonl");
        Evaluation ours = new RecordScorer().score(GoldFiles.read(data.gold()), RecordFiles.read(records));
        JsonNode theirs = new JsonMapper().readTree(data.scoreGold(records));
        ours.layers().forEach((name, score) -> {
            JsonNode layer = theirs.path(name);
            assertThat(score.gold()).as(name).isEqualTo(layer.path("gold").intValue());
            assertThat(score.found()).as(name).isEqualTo(layer.path("found").intValue());
            assertThat(score.precision().orElse(0))
                    .as(name)
                    .isCloseTo(layer.path("precision").asDouble(0), within(5e-4));
            assertThat(score.f1().orElse(0)).as(name).isCloseTo(layer.path("f1").asDouble(0), within(5e-4));
        });
        assertThat(ours.slots().keySet())
                .containsExactlyInAnyOrderElementsOf(theirs.path("slots").propertyNames());
        ours.slots().forEach((name, score) -> {
            assertThat(score.asked())
                    .as(name)
                    .isEqualTo(theirs.path("slots").path(name).path("n").intValue());
            assertThat(score.rate())
                    .as(name)
                    .isCloseTo(theirs.path("slots").path(name).path("rate").doubleValue(), within(5e-4));
        });
    }
}
