// SPDX-License-Identifier: Apache-2.0
package dev.dateline.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class TreesTest {
    private static final Trees TREES = Trees.load(TreesTest.class, "trees.tsv", List.of("size", "colour"));

    @Test
    void addWhatTheirLeavesSay() {
        assertThat(TREES.sum(new double[] {5, 0.25})).isCloseTo(-4, within(1e-12));
        assertThat(TREES.sum(new double[] {6, 0.5})).isCloseTo(-1.25, within(1e-12));
        assertThat(TREES.sum(new double[] {6, 1})).isCloseTo(0.5, within(1e-12));
    }

    @Test
    void giveNoScoreBelowTheLeastAndTheSameAboveIt() {
        for (double least : new double[] {0.01, 0.05, 0.3, 0.6, 0.9}) {
            for (double size : new double[] {4, 5, 6}) {
                for (double colour : new double[] {0, 0.25, 0.4, 0.5, 0.9}) {
                    double[] numbers = {size, colour};
                    double score = TREES.score(numbers);
                    if (score < least) {
                        assertThat(TREES.score(numbers, least)).isEmpty();
                    } else {
                        assertThat(TREES.score(numbers, least)).hasValue(score);
                    }
                }
            }
        }
    }
}
