// SPDX-License-Identifier: Apache-2.0
package dev.dateline.fuse.word;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * How much a word tells among some texts: the logarithm of the number of texts over the number that have it (inverse document
 * frequency). Immutable and thread-safe.
 */
public final class Rarity {
    private final int texts;
    private final Map<String, Integer> having;

    private Rarity(int texts, Map<String, Integer> having) {
        this.texts = texts;
        this.having = having;
    }

    /** Of the stems of each text. */
    public static Rarity of(List<? extends Collection<String>> texts) {
        Map<String, Integer> having = new HashMap<>();
        for (Collection<String> text : texts) {
            for (String stem : new TreeSet<>(text)) {
                having.merge(stem, 1, Integer::sum);
            }
        }
        return new Rarity(texts.size(), Map.copyOf(having));
    }

    /** ln((texts + 1) / (texts with it + 0.5)); the rarest for a word that none has. */
    public double of(String stem) {
        return Math.log((texts + 1) / (having.getOrDefault(stem, 0) + 0.5));
    }

    /** The share of the weight of the lighter of two sets that both have, 0 to 1; 0 where one is empty. */
    public double shared(Set<String> one, Set<String> other) {
        double least = Math.min(weight(one), weight(other));
        return least <= 0 ? 0 : weight(common(one, other)) / least;
    }

    /** The cosine of two sets weighed by rarity, 0 to 1; 0 where one is empty. */
    public double cosine(Set<String> one, Set<String> other) {
        double product = square(one) * square(other);
        return product <= 0 ? 0 : square(common(one, other)) / Math.sqrt(product);
    }

    private static Set<String> common(Set<String> one, Set<String> other) {
        TreeSet<String> both = new TreeSet<>(one);
        both.retainAll(other);
        return both;
    }

    /** In order of the words, so that the sum is the same every time. */
    private double weight(Set<String> stems) {
        return new TreeSet<>(stems).stream().mapToDouble(this::of).sum();
    }

    private double square(Set<String> stems) {
        return new TreeSet<>(stems)
                .stream().mapToDouble(this::of).map(x -> x * x).sum();
    }
}
