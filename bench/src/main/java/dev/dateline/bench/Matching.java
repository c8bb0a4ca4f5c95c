// SPDX-License-Identifier: Apache-2.0
package dev.dateline.bench;

import java.util.Arrays;

/**
 * Pairs rows with columns one to one so that the weights of the pairs make the greatest sum: the Hungarian method with potentials, by
 * shortest augmenting paths (H. W. Kuhn 1955; J. Munkres 1957). Time grows with the square of the shorter side times the longer.
 */
final class Matching {
    private final double[][] weights;
    private final int rows;
    private final int columns;
    private final double[] rowPotentials;
    private final double[] columnPotentials;
    /** For each column from 1 the row from 1 that it is paired with, 0 for none; that of column 0 is being paired. */
    private final int[] rowOf;

    private Matching(double[][] weights) {
        this.weights = weights;
        this.rows = weights.length;
        this.columns = weights[0].length;
        this.rowPotentials = new double[rows + 1];
        this.columnPotentials = new double[columns + 1];
        this.rowOf = new int[columns + 1];
    }

    /** The greatest sum; rows of equal length, no weight below 0. */
    static double heaviest(double[][] weights) {
        if (weights.length == 0 || weights[0].length == 0) {
            return 0;
        }
        return new Matching(weights.length <= weights[0].length ? weights : turned(weights)).sum();
    }

    private static double[][] turned(double[][] weights) {
        double[][] turned = new double[weights[0].length][weights.length];
        for (int row = 0; row < weights.length; row++) {
            for (int column = 0; column < weights[0].length; column++) {
                turned[column][row] = weights[row][column];
            }
        }
        return turned;
    }

    private double sum() {
        for (int row = 1; row <= rows; row++) {
            pair(row);
        }
        double sum = 0;
        for (int column = 1; column <= columns; column++) {
            sum += rowOf[column] == 0 ? 0 : weights[rowOf[column] - 1][column - 1];
        }
        return sum;
    }

    /** Pairs one more row, and others anew where that is better. */
    private void pair(int row) {
        double[] slack = new double[columns + 1];
        int[] before = new int[columns + 1];
        boolean[] reached = new boolean[columns + 1];
        Arrays.fill(slack, Double.POSITIVE_INFINITY);
        rowOf[0] = row;
        int column = 0;
        while (rowOf[column] != 0) {
            reached[column] = true;
            column = reach(column, slack, before, reached);
        }
        while (column != 0) {
            rowOf[column] = rowOf[before[column]];
            column = before[column];
        }
    }

    /** The column that is nearest to those reached, seen from the row of the one reached last. */
    private int reach(int last, double[] slack, int[] before, boolean[] reached) {
        int row = rowOf[last];
        int nearest = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int column = 1; column <= columns; column++) {
            if (!reached[column]) {
                double cost = -weights[row - 1][column - 1] - rowPotentials[row] - columnPotentials[column];
                if (cost < slack[column]) {
                    slack[column] = cost;
                    before[column] = last;
                }
                if (slack[column] < least) {
                    least = slack[column];
                    nearest = column;
                }
            }
        }
        for (int column = 0; column <= columns; column++) {
            if (reached[column]) {
                rowPotentials[rowOf[column]] += least;
                columnPotentials[column] -= least;
            } else {
                slack[column] -= least;
            }
        }
        return nearest;
    }
}
