// SPDX-License-Identifier: Apache-2.0
package dev.dateline.language;

/**
 * The best projective dependency tree under scores of single arcs with exactly one word at the root (Eisner 1996): no arc
 * crosses another, as hardly any does in English prose. Ties fall to the earlier word. Thread-safe: it holds nothing.
 */
final class ProjectiveTree {
    private ProjectiveTree() {}

    /**
     * The heads of the best tree.
     *
     * @param scores of each word (rows) under each head, which are the root and then the words
     * @return the head of each word, 0 for the root, else one more than the word's index
     */
    static int[] decode(float[][] scores) {
        Chart chart = new Chart(scores);
        int words = scores.length;
        int root = 0;
        for (int word = 1; word < words; word++) {
            root = chart.rooted(word) > chart.rooted(root) ? word : root;
        }
        int[] heads = new int[words];
        chart.leftOf(root, 0, heads);
        chart.rightOf(root, words - 1, heads);
        return heads;
    }

    /**
     * Best sums over stretches of words. A stretch is open where its ends are joined by an arc, and closed where all words between the
     * head at its one end and the other end are under that head.
     */
    private static final class Chart {
        private final float[][] scores;
        /** Sums of stretches {@code [from][to]}, headed by their first word (right) or by their last (left). */
        private final double[][] openRight;

        private final double[][] openLeft;
        private final double[][] closedRight;
        private final double[][] closedLeft;
        /** Where an open stretch parts; the same for both directions. */
        private final int[][] parts;
        /** The last word directly under the head of a closed stretch. */
        private final int[][] last;

        private final int[][] first;

        Chart(float[][] scores) {
            this.scores = scores;
            int words = scores.length;
            openRight = new double[words][words];
            openLeft = new double[words][words];
            closedRight = new double[words][words];
            closedLeft = new double[words][words];
            parts = new int[words][words];
            last = new int[words][words];
            first = new int[words][words];
            for (int length = 1; length < words; length++) {
                for (int from = 0; from + length < words; from++) {
                    open(from, from + length);
                    close(from, from + length);
                }
            }
        }

        private void open(int from, int to) {
            double best = Double.NEGATIVE_INFINITY;
            for (int part = from; part < to; part++) {
                double sum = closedRight[from][part] + closedLeft[part + 1][to];
                if (sum > best) {
                    best = sum;
                    parts[from][to] = part;
                }
            }
            openRight[from][to] = best + scores[to][from + 1];
            openLeft[from][to] = best + scores[from][to + 1];
        }

        private void close(int from, int to) {
            closedRight[from][to] = Double.NEGATIVE_INFINITY;
            closedLeft[from][to] = Double.NEGATIVE_INFINITY;
            for (int word = from; word <= to; word++) {
                double right = word == from ? Double.NEGATIVE_INFINITY : openRight[from][word] + closedRight[word][to];
                if (right > closedRight[from][to]) {
                    closedRight[from][to] = right;
                    last[from][to] = word;
                }
                double left = word == to ? Double.NEGATIVE_INFINITY : closedLeft[from][word] + openLeft[word][to];
                if (left > closedLeft[from][to]) {
                    closedLeft[from][to] = left;
                    first[from][to] = word;
                }
            }
        }

        /** The sum of the best tree with a word at its root. */
        double rooted(int word) {
            return closedLeft[0][word] + closedRight[word][scores.length - 1] + scores[word][0];
        }

        /** Fills in the heads of the words from a head's right side to the end of its closed stretch. */
        void rightOf(int head, int to, int[] heads) {
            int end = to;
            if (head < end) {
                int word = last[head][end];
                heads[word] = head + 1;
                rightOf(word, end, heads);
                inside(head, word, heads);
            }
        }

        /** Fills in the heads of the words from the begin of a closed stretch to its head. */
        void leftOf(int head, int from, int[] heads) {
            if (from < head) {
                int word = first[from][head];
                heads[word] = head + 1;
                leftOf(word, from, heads);
                inside(word, head, heads);
            }
        }

        private void inside(int from, int to, int[] heads) {
            rightOf(from, parts[from][to], heads);
            leftOf(to, parts[from][to] + 1, heads);
        }
    }
}
