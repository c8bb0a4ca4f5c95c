// SPDX-License-Identifier: Apache-2.0
package dev.dateline.fuse.word;

import dev.dateline.table.Table;
import java.util.HashMap;
import java.util.Map;

/**
 * How much a word tells of what an article is about: the logarithm of the inverse of the share of articles that have it. The
 * table is fixed, so that what two articles have in common does not depend on which others were seen. Immutable.
 */
public final class WordWeights {
    /** The weight of a word that the table lacks: rarer than all that stand in it. */
    public static final float UNKNOWN = 7.5f;

    private final Map<String, Float> weights;

    private WordWeights(Map<String, Float> weights) {
        this.weights = weights;
    }

    public static WordWeights load() {
        Map<String, Float> weights = new HashMap<>();
        Table.beside(WordWeights.class, "weights.tsv")
                .rows()
                .forEach(row -> weights.put(row.required("word"), row.value("weight", Float::parseFloat)));
        return new WordWeights(weights);
    }

    public float of(String word) {
        Float weight = weights.get(word);
        return weight == null ? UNKNOWN : weight;
    }

    public boolean knows(String word) {
        return weights.containsKey(word);
    }
}
