// SPDX-License-Identifier: Apache-2.0
package dev.dateline.table;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * A score learnt as a sum of regression trees: the probability or utility of something of which numbers are known. Each tree asks for one of the numbers
 * after another. Immutable and thread-safe.
 */
public final class Trees {
    private static final int LEAF = -1;
    /** Far more than sums of the same numbers in another order differ by. */
    private static final double ROUNDING = 1e-6;

    /** The first node of each tree. */
    private final int[] roots;
    /** The number that a node asks for, {@link #LEAF} for none. */
    private final int[] asks;

    private final double[] bounds;
    private final int[] next;
    private final int[] otherwise;
    private final double[] adds;
    /** The most that the trees from each on can add together. */
    private final double[] most;

    private Trees(List<Row> rows, List<String> names) {
        int size = rows.size();
        asks = new int[size];
        bounds = new double[size];
        next = new int[size];
        otherwise = new int[size];
        adds = new double[size];
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            Row row = rows.get(i);
            String asked = row.text("asks");
            int node = row.value("node", Integer::parseInt);
            if (node == 0) {
                found.add(i);
            }
            int root = i - node;
            asks[i] = asked.isEmpty() ? LEAF : names.indexOf(asked);
            if (asked.isEmpty()) {
                adds[i] = row.value("adds", Double::parseDouble);
            } else if (asks[i] < 0) {
                throw row.wrong("asks", asked + " is none of the numbers that can be asked for");
            } else {
                bounds[i] = row.value("most", Double::parseDouble);
                next[i] = root + row.value("next", Integer::parseInt);
                otherwise[i] = root + row.value("otherwise", Integer::parseInt);
            }
        }
        roots = found.stream().mapToInt(Integer::intValue).toArray();
        most = most();
    }

    private double[] most() {
        double[] sums = new double[roots.length + 1];
        for (int tree = roots.length - 1; tree >= 0; tree--) {
            int end = tree + 1 < roots.length ? roots[tree + 1] : asks.length;
            double greatest = Double.NEGATIVE_INFINITY;
            for (int node = roots[tree]; node < end; node++) {
                greatest = asks[node] == LEAF ? Math.max(greatest, adds[node]) : greatest;
            }
            sums[tree] = sums[tree + 1] + greatest;
        }
        return sums;
    }

    /**
     * The trees of a table beside a class.
     *
     * @param names what the numbers are called, in their order
     */
    public static Trees load(Class<?> room, String resource, List<String> names) {
        return new Trees(Table.beside(room, resource).rows(), names);
    }

    /** The probability, 0 to 1. */
    public double score(double[] numbers) {
        return probability(sum(numbers));
    }

    /** The probability; empty where it is less than the least, which is mostly told by some of the trees. */
    public OptionalDouble score(double[] numbers, double least) {
        double enough = Math.log(least / (1 - least)) - ROUNDING;
        double sum = 0;
        for (int tree = 0; tree < roots.length; tree++) {
            if (sum + most[tree] < enough) {
                return OptionalDouble.empty();
            }
            sum += adds[leaf(tree, numbers)];
        }
        double score = probability(sum);
        return score < least ? OptionalDouble.empty() : OptionalDouble.of(score);
    }

    private static double probability(double sum) {
        return 1 / (1 + StrictMath.exp(-sum));
    }

    /** The sum that the trees give, the log odds of {@link #score} or the utility of a choice. */
    public double sum(double[] numbers) {
        double sum = 0;
        for (int tree = 0; tree < roots.length; tree++) {
            sum += adds[leaf(tree, numbers)];
        }
        return sum;
    }

    private int leaf(int tree, double[] numbers) {
        int at = roots[tree];
        while (asks[at] != LEAF) {
            at = numbers[asks[at]] <= bounds[at] ? next[at] : otherwise[at];
        }
        return at;
    }
}
