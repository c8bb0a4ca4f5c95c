// SPDX-License-Identifier: Apache-2.0
package dev.dateline.fuse.timeline;

import dev.dateline.fuse.word.Rarity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Picks sentences by how near they are to the middle of all sentences of their day and of the whole story (centroids; D. Radev and
 * others, 2004), and leaves out those that repeat one already picked.
 */
final class Centrality {
    /** Two sentences of a higher cosine say the same. */
    private static final double REPEATED = 0.5;

    private static final double STORY = 0.5;

    private final Rarity rarity;
    private final Map<String, Double> story;

    private record Scored(Told told, Map<String, Double> vector, double score) {}

    /** With the sentences that begin the articles, which say what the story is. */
    Centrality(Rarity rarity, List<Told> beginnings) {
        this.rarity = rarity;
        this.story = middle(beginnings.stream().map(this::vector).toList());
    }

    /** The best of a day, the best first. */
    List<Told> best(List<Told> candidates, int most) {
        List<Map<String, Double>> vectors =
                candidates.stream().map(this::vector).toList();
        Map<String, Double> day = middle(vectors);
        List<Scored> scored = new ArrayList<>();
        for (int i = 0; i < candidates.size(); i++) {
            Map<String, Double> vector = vectors.get(i);
            scored.add(new Scored(candidates.get(i), vector, product(vector, day) + STORY * product(vector, story)));
        }
        scored.sort(Comparator.comparingDouble((Scored each) -> -each.score)
                .thenComparing(each -> each.told.record().id())
                .thenComparing(each -> each.told.number()));
        List<Scored> picked = new ArrayList<>();
        for (Scored each : scored) {
            if (picked.size() < most
                    && picked.stream().noneMatch(other -> product(each.vector, other.vector) >= REPEATED)) {
                picked.add(each);
            }
        }
        return picked.stream().map(Scored::told).toList();
    }

    /** Of length 1; (1 + ln count) times rarity. Sorted, so that sums are the same every time. */
    private Map<String, Double> vector(Told told) {
        Map<String, Double> vector = new TreeMap<>();
        told.words().forEach(word -> vector.merge(word, 1.0, Double::sum));
        vector.replaceAll((word, count) -> (1 + Math.log(count)) * rarity.of(word));
        return unit(vector);
    }

    private static Map<String, Double> middle(List<Map<String, Double>> vectors) {
        Map<String, Double> sum = new TreeMap<>();
        for (Map<String, Double> vector : vectors) {
            vector.forEach((word, weight) -> sum.merge(word, weight, Double::sum));
        }
        return unit(sum);
    }

    private static Map<String, Double> unit(Map<String, Double> vector) {
        double length =
                Math.sqrt(vector.values().stream().mapToDouble(x -> x * x).sum());
        if (length > 0) {
            vector.replaceAll((word, weight) -> weight / length);
        }
        return vector;
    }

    private static double product(Map<String, Double> one, Map<String, Double> other) {
        double sum = 0;
        for (Map.Entry<String, Double> each : one.entrySet()) {
            sum += each.getValue() * other.getOrDefault(each.getKey(), 0.0);
        }
        return sum;
    }
}
