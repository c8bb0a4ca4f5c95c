// SPDX-License-Identifier: Apache-2.0
package dev.dateline.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class TreeDecoderTest {
    @Test
    void takesTheBestHeadsWhereTheyFormATree() {
        float[][] scores = {{0, 0, 5, 0}, {5, 0, 0, 0}, {0, 0, 5, 0}};

        assertThat(TreeDecoder.decode(scores)).containsExactly(2, 0, 2);
    }

    @Test
    void opensACycleWhereThatCostsLeast() {
        float[][] scores = {{1, 0, 9}, {4, 8, 0}};

        assertThat(TreeDecoder.decode(scores)).containsExactly(2, 0);
    }

    @Test
    void allowsOneRootOnly() {
        float[][] scores = {{9, 0, 1}, {8, 2, 0}};

        assertThat(TreeDecoder.decode(scores)).containsExactly(0, 1);
    }

    @Test
    void readsASingleWordAsTheRoot() {
        assertThat(TreeDecoder.decode(new float[][] {{-3, 7}})).containsExactly(0);
    }

    @Test
    void findsTheBestOfAllTreesOfFourWords() {
        Random random = new Random(7);
        for (int round = 0; round < 500; round++) {
            float[][] scores = new float[4][5];
            for (float[] row : scores) {
                for (int head = 0; head < row.length; head++) {
                    row[head] = random.nextInt(20);
                }
            }

            assertThat(sum(scores, TreeDecoder.decode(scores))).isEqualTo(bestSum(scores));
        }
    }

    private static double bestSum(float[][] scores) {
        double best = Double.NEGATIVE_INFINITY;
        for (int code = 0; code < 625; code++) {
            int[] heads = {code % 5, code / 5 % 5, code / 25 % 5, code / 125};
            best = Math.max(best, sum(scores, heads));
        }
        return best;
    }

    /** The sum of a tree's scores; minus infinity for what is no tree with one root. */
    private static double sum(float[][] scores, int[] heads) {
        double sum = 0;
        int roots = 0;
        for (int word = 0; word < heads.length; word++) {
            int at = word + 1;
            for (int step = 0; step <= heads.length && at > 0; step++) {
                at = heads[at - 1];
            }
            roots += heads[word] == 0 ? 1 : 0;
            sum += at == 0 ? scores[word][heads[word]] : Double.NEGATIVE_INFINITY;
        }
        return roots == 1 ? sum : Double.NEGATIVE_INFINITY;
    }
}
