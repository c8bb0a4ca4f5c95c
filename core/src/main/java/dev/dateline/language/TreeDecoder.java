// SPDX-License-Identifier: Apache-2.0
package dev.dateline.language;

/**
 * The best dependency tree under scores of single arcs with exactly one word at the root. Arcs cross where that is much better, as around a
 * speaker within what he says ("The plan," he said, "will fail"). Thread-safe: it holds nothing.
 */
final class TreeDecoder {
    /**
     * How much better a tree is whose arcs cross, in logits over all arcs of a sentence. Of the development parts of EWT and GUM .1 to .2 more of the words are attached right from 2 on, and no
     * more from 4 on; on whole articles speakers who stand within their words are lost from 3 on.
     */
    private static final double CROSSING = 2;

    private TreeDecoder() {}

    /**
     * The heads of the best tree.
     *
     * @param scores of each word (rows) under each head, which are the root and then the words
     * @return the head of each word, 0 for the root, else one more than the word's index
     */
    static int[] decode(float[][] scores) {
        int[] free = SpanningTree.decode(scores);
        if (isProjective(free)) {
            return free;
        }
        int[] projective = ProjectiveTree.decode(scores);
        return sum(scores, free) - sum(scores, projective) < CROSSING ? projective : free;
    }

    private static boolean isProjective(int[] heads) {
        for (int word = 0; word < heads.length; word++) {
            int head = heads[word] - 1;
            for (int between = Math.min(word, head) + 1; between < Math.max(word, head); between++) {
                if (!isUnder(between, head, heads)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean isUnder(int word, int above, int[] heads) {
        int at = word;
        while (at >= 0 && at != above) {
            at = heads[at] - 1;
        }
        return at == above;
    }

    private static double sum(float[][] scores, int[] heads) {
        double sum = 0;
        for (int word = 0; word < heads.length; word++) {
            sum += scores[word][heads[word]];
        }
        return sum;
    }
}
