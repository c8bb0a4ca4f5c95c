// SPDX-License-Identifier: Apache-2.0
package dev.dateline.language;

import java.util.Arrays;
import java.util.List;

/** How likely each label of a layer is for one word, by the reader; the probabilities add up to one. Immutable. */
public final class Likelihoods {
    private final List<String> labels;
    private final float[] probabilities;

    private Likelihoods(List<String> labels, float[] probabilities) {
        this.labels = labels;
        this.probabilities = probabilities;
    }

    /** One probability a label, for documents written by hand. */
    public static Likelihoods of(List<String> labels, float... probabilities) {
        if (labels.size() != probabilities.length) {
            throw new IllegalArgumentException(labels.size() + " labels, " + probabilities.length + " probabilities");
        }
        return new Likelihoods(List.copyOf(labels), probabilities.clone());
    }

    /** Out of the scores of a network, by the softmax function. */
    static Likelihoods ofScores(List<String> labels, float[] scores) {
        float highest = Float.NEGATIVE_INFINITY;
        for (float score : scores) {
            highest = Math.max(highest, score);
        }
        double sum = 0;
        double[] powers = new double[scores.length];
        for (int i = 0; i < scores.length; i++) {
            powers[i] = StrictMath.exp(scores[i] - highest);
            sum += powers[i];
        }
        float[] probabilities = new float[scores.length];
        for (int i = 0; i < scores.length; i++) {
            probabilities[i] = (float) (powers[i] / sum);
        }
        return new Likelihoods(labels, probabilities);
    }

    /** The probability of a label; 0 for one that the layer does not have. */
    public double of(String label) {
        int index = labels.indexOf(label);
        return index < 0 ? 0 : probabilities[index];
    }

    /** The likeliest label other than the given one; of equal ones the first. */
    public String bestBut(String excluded) {
        int best = -1;
        for (int i = 0; i < probabilities.length; i++) {
            if (!labels.get(i).equals(excluded) && (best < 0 || probabilities[i] > probabilities[best])) {
                best = i;
            }
        }
        return labels.get(best);
    }

    /** The likeliest label; of equal ones the first. */
    public String best() {
        return bestBut("");
    }

    @Override
    public String toString() {
        return labels + " " + Arrays.toString(probabilities);
    }
}
