// SPDX-License-Identifier: Apache-2.0
package dev.dateline.evaluate;

import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Scores the figures of one article: found by their place, then value and comparator. */
final class FigureScorer {
    private final GoldArticle gold;
    private final SystemRecord system;

    FigureScorer(GoldArticle gold, SystemRecord system) {
        this.gold = gold;
        this.system = system;
    }

    void score(Scoring scoring) {
        List<JsonNode> asked = gold.items("figures");
        List<JsonNode> found = system.items("figures");
        Pairing pairing = new Pairing();
        for (int i = 0; i < asked.size(); i++) {
            Extent quote = gold.quote(asked.get(i));
            for (int j = 0; j < found.size(); j++) {
                if (Extent.of(found.get(j).path("span")).stream().limit(1).anyMatch(span -> span.on(quote))) {
                    pairing.offer(i, j, 1 + (isValue(found.get(j), asked.get(i)) ? 1 : 0));
                }
            }
        }
        Map<Integer, Integer> pairs = pairing.oneToOne();
        Set<Integer> optional = scoring.count("figures", gold, system, pairs);
        for (int i = 0; i < asked.size(); i++) {
            if (!optional.contains(i)) {
                Integer paired = pairs.get(i);
                if (paired == null) {
                    scoring.miss(gold, "figure", asked.get(i).path("quote").asString(""));
                } else {
                    JsonNode figure = found.get(paired);
                    scoring.tally().add("figure.value", isValue(figure, asked.get(i)));
                    scoring.tally()
                            .add(
                                    "figure.comparator",
                                    figure.path("comparator")
                                            .asString("")
                                            .equals(asked.get(i)
                                                    .path("comparator")
                                                    .asString("-")));
                }
            }
        }
    }

    private static boolean isValue(JsonNode figure, JsonNode asked) {
        JsonNode value = figure.path("value");
        JsonNode gold = asked.path("value");
        if (!value.isNumber() || !gold.isNumber()) {
            return !value.isNumber() && !gold.isNumber();
        }
        return value.doubleValue() == gold.doubleValue();
    }
}
