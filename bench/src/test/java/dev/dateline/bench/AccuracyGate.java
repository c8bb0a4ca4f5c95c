// SPDX-License-Identifier: Apache-2.0
package dev.dateline.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The accuracy gate: every figure of {@code floors.tsv}, measured on the data beside the checkout. It is no unit test and
 * runs only when named; without the data it says that it was skipped.
 */
class AccuracyGate {
    private static Map<String, Double> figures = Map.of();

    @BeforeAll
    static void measure() {
        Optional<SharedData> data = SharedData.find();
        if (data.isEmpty()) {
            System.err.println(
                    "accuracy gate SKIPPED: there is no folder 'shared' with the benchmark data beside the checkout");
        }
        assumeTrue(data.isPresent(), "no benchmark data beside the checkout");
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
}
