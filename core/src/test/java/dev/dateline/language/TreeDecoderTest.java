// SPDX-License-Identifier: Apache-2.0
package dev.dateline.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TreeDecoderTest {
    /** Scores of four words: the second is under the fourth, across the root, which is better by so much than to be under the first. */
    private static float[][] crossingBy(float much) {
        return new float[][] {{0, 0, 0, 9, 0}, {0, 9 - much, 0, 0, 9}, {9, 0, 0, 0, 0}, {0, 0, 0, 9, 0}};
    }

    @Test
    void letsNoArcsCrossWhereThatIsHardlyWorse() {
        assertThat(TreeDecoder.decode(crossingBy(1))).containsExactly(3, 1, 0, 3);
    }

    @Test
    void letsArcsCrossWhereThatIsMuchBetter() {
        assertThat(TreeDecoder.decode(crossingBy(5))).containsExactly(3, 4, 0, 3);
    }
}
