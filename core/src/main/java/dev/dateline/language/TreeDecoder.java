// SPDX-License-Identifier: Apache-2.0
package dev.dateline.language;

import java.util.Arrays;

/**
 * The best dependency tree under scores of single arcs: the maximum spanning arborescence (Chu and Liu 1965, Edmonds
 * 1967) with exactly one word at the root. Ties fall to the earlier word. Thread-safe: it holds nothing.
 */
final class TreeDecoder {
    /** More than any difference between sums of scores, so that the fewest arcs leave the root. */
    private static final double ONE_ROOT = 1e6;

    private TreeDecoder() {}

    /**
     * The heads of the best tree.
     *
     * @param scores of each word (rows) under each head, which are the root and then the words
     * @return the head of each word, 0 for the root, else one more than the word's index
     */
    static int[] decode(float[][] scores) {
        int words = scores.length;
        double[][] arcs = new double[words + 1][words + 1];
        Arrays.fill(arcs[0], Double.NEGATIVE_INFINITY);
        for (int word = 1; word <= words; word++) {
            for (int head = 0; head <= words; head++) {
                arcs[word][head] = head == word ? Double.NEGATIVE_INFINITY : scores[word - 1][head];
            }
            arcs[word][0] -= ONE_ROOT;
        }
        int[] heads = solve(arcs);
        return Arrays.copyOfRange(heads, 1, words + 1);
    }

    /** The heads of the best arborescence from node 0; {@code arcs[node][head]}. */
    private static int[] solve(double[][] arcs) {
        int[] heads = new int[arcs.length];
        heads[0] = -1;
        for (int node = 1; node < arcs.length; node++) {
            heads[node] = best(arcs[node]);
        }
        boolean[] cycle = cycle(heads);
        if (cycle.length == 0) {
            return heads;
        }
        return expand(arcs, heads, cycle);
    }

    private static int best(double[] scores) {
        int best = 0;
        for (int head = 1; head < scores.length; head++) {
            if (scores[head] > scores[best]) {
                best = head;
            }
        }
        return best;
    }

    /** The nodes of a cycle, as flags; empty where there is none. */
    private static boolean[] cycle(int[] heads) {
        int[] seen = new int[heads.length];
        for (int start = 1; start < heads.length; start++) {
            int node = start;
            while (node > 0 && seen[node] == 0) {
                seen[node] = start;
                node = heads[node];
            }
            if (node > 0 && seen[node] == start) {
                boolean[] cycle = new boolean[heads.length];
                for (int each = node; !cycle[each]; each = heads[each]) {
                    cycle[each] = true;
                }
                return cycle;
            }
        }
        return new boolean[0];
    }

    /** Contracts the cycle to one node, solves what is left, and opens the cycle where the solution enters it. */
    private static int[] expand(double[][] arcs, int[] heads, boolean[] cycle) {
        int nodes = arcs.length;
        int[] outside = new int[nodes];
        int count = 0;
        for (int node = 0; node < nodes; node++) {
            if (!cycle[node]) {
                outside[count++] = node;
            }
        }
        int[] entry = new int[count];
        int[] exit = new int[count];
        int[] solved = solve(contract(arcs, heads, cycle, Arrays.copyOf(outside, count), entry, exit));
        int[] full = heads.clone();
        for (int small = 1; small < count; small++) {
            full[outside[small]] = solved[small] == count ? exit[small] : outside[solved[small]];
        }
        int from = solved[count];
        full[entry[from]] = outside[from];
        return full;
    }

    /**
     * The graph with the cycle as its last node.
     *
     * @param entry receives, for each outside head, the node of the cycle that it would take over
     * @param exit receives, for each outside node, the node of the cycle that would be its head
     */
    private static double[][] contract(
            double[][] arcs, int[] heads, boolean[] cycle, int[] outside, int[] entry, int[] exit) {
        int count = outside.length;
        double[][] small = new double[count + 1][count + 1];
        for (double[] row : small) {
            Arrays.fill(row, Double.NEGATIVE_INFINITY);
        }
        for (int i = 0; i < count; i++) {
            for (int j = 0; j < count; j++) {
                small[i][j] = arcs[outside[i]][outside[j]];
            }
            for (int node = 0; node < cycle.length; node++) {
                if (!cycle[node]) {
                    continue;
                }
                double into = arcs[node][outside[i]] - arcs[node][heads[node]];
                if (into > small[count][i]) {
                    small[count][i] = into;
                    entry[i] = node;
                }
                if (i > 0 && arcs[outside[i]][node] > small[i][count]) {
                    small[i][count] = arcs[outside[i]][node];
                    exit[i] = node;
                }
            }
        }
        return small;
    }
}
