// SPDX-License-Identifier: Apache-2.0
package dev.dateline.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** An evaluation under way: what all layers of all articles have counted so far. Not thread-safe. */
final class Scoring {
    private final Map<String, LayerScore> layers = new LinkedHashMap<>();
    private final Map<String, LayerScore> types = new TreeMap<>();
    private final Tally tally = new Tally();
    private final List<Miss> misses = new ArrayList<>();

    Tally tally() {
        return tally;
    }

    void miss(GoldArticle gold, String layer, String what) {
        misses.add(new Miss(gold.id(), layer, what));
    }

    void count(String layer, LayerScore score) {
        layers.merge(layer, score, LayerScore::plus);
    }

    void countType(String type, LayerScore score) {
        types.merge(type, score, LayerScore::plus);
    }

    /** Counts a layer in which gold items may be optional; gives the indices of the optional ones. */
    Set<Integer> count(String layer, GoldArticle gold, SystemRecord system, Map<Integer, Integer> pairs) {
        List<JsonNode> items = gold.items(layer);
        Set<Integer> optional = IntStream.range(0, items.size())
                .filter(i -> items.get(i).path("optional").asBoolean(false))
                .boxed()
                .collect(Collectors.toCollection(TreeSet::new));
        int spared = (int) optional.stream().filter(pairs::containsKey).count();
        int found = pairs.size() - spared;
        boolean exhaustive = gold.exhaustive();
        count(
                layer,
                new LayerScore(
                        items.size() - optional.size(),
                        found,
                        exhaustive ? system.items(layer).size() - spared : 0,
                        exhaustive ? found : 0));
        return optional;
    }

    Evaluation evaluation() {
        return new Evaluation(layers, types, tally.scores(), misses);
    }
}
