// SPDX-License-Identifier: Apache-2.0
package dev.dateline.fuse.coreference;

import java.util.Map;

/** Words with their weights. */
final class Bag {
    private final Map<String, Double> weights;
    private final double square;

    Bag(Map<String, Double> weights) {
        this.weights = weights;
        this.square =
                weights.values().stream().mapToDouble(weight -> weight * weight).sum();
    }

    boolean has(String word) {
        return weights.containsKey(word);
    }

    int size() {
        return weights.size();
    }

    /** The cosine, 0 to 1; 0 where one is empty. */
    double cosine(Bag other) {
        double product = square * other.square;
        return product <= 0 ? 0 : sum(other, true) / Math.sqrt(product);
    }

    /** The weight of the words that both have. */
    double shared(Bag other) {
        return sum(other, false);
    }

    private double sum(Bag other, boolean products) {
        Bag fewer = size() <= other.size() ? this : other;
        Bag more = fewer.equals(this) ? other : this;
        double sum = 0;
        for (Map.Entry<String, Double> word : fewer.weights.entrySet()) {
            Double weight = more.weights.get(word.getKey());
            if (weight != null) {
                sum += products ? word.getValue() * weight : Math.min(word.getValue(), weight);
            }
        }
        return sum;
    }
}
