// SPDX-License-Identifier: Apache-2.0
package dev.dateline.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class MatchingTest {
    /** The greatest sum by trying every pairing. */
    private static double tried(double[][] weights, int row, int taken) {
        if (row == weights.length) {
            return 0;
        }
        double best = tried(weights, row + 1, taken);
        for (int column = 0; column < weights[row].length; column++) {
            if ((taken & 1 << column) == 0) {
                best = Math.max(best, weights[row][column] + tried(weights, row + 1, taken | 1 << column));
            }
        }
        return best;
    }

    @Test
    void givesUpTheBestPairWhereTwoOthersTogetherWeighMore() {
        assertThat(Matching.heaviest(new double[][] {{10, 9}, {9, 1}})).isEqualTo(18);
    }

    @Test
    void leavesOverWhatTheLongerSideHasMore() {
        assertThat(Matching.heaviest(new double[][] {{1, 5, 3}})).isEqualTo(5);
        assertThat(Matching.heaviest(new double[][] {{1}, {5}, {3}})).isEqualTo(5);
    }

    @Test
    void isNothingWithoutPairs() {
        assertThat(Matching.heaviest(new double[0][0])).isZero();
        assertThat(Matching.heaviest(new double[][] {{}, {}})).isZero();
    }

    @Test
    void agreesWithTryingEveryPairing() {
        Random random = new Random(20);
        for (int round = 0; round < 200; round++) {
            double[][] weights = new double[1 + random.nextInt(5)][1 + random.nextInt(5)];
            int columns = weights[0].length;
            for (int row = 0; row < weights.length; row++) {
                weights[row] = random.doubles(columns).toArray();
            }
            assertThat(Matching.heaviest(weights)).isCloseTo(tried(weights, 0, 0), within(1e-9));
        }
    }
}
