// SPDX-License-Identifier: Apache-2.0
package dev.dateline.evaluate;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Scores times, places and framing of one article: found by their place; recall only, then one slot each. */
final class ExtentScorer {
    private final GoldArticle gold;
    private final SystemRecord system;

    ExtentScorer(GoldArticle gold, SystemRecord system) {
        this.gold = gold;
        this.system = system;
    }

    void scoreTimes(Scoring scoring) {
        Map<Integer, Integer> pairs = pairing("times", "span").oneToOne();
        for (Map.Entry<Integer, Integer> pair : count(scoring, "times", pairs)) {
            JsonNode asked = gold.items("times").get(pair.getKey());
            JsonNode time = system.items("times").get(pair.getValue());
            boolean dated = !asked.path("begin").asString("").isEmpty();
            scoring.tally().add("time.interval", system.isTime(time, dated ? asked : asked.path("begin")));
        }
    }

    void scorePlaces(Scoring scoring) {
        Map<Integer, Integer> pairs = pairing("places", "mentions").bestForEach();
        for (Map.Entry<Integer, Integer> pair : count(scoring, "places", pairs)) {
            String country =
                    gold.items("places").get(pair.getKey()).path("country").asString("");
            JsonNode place = system.items("places").get(pair.getValue());
            scoring.tally()
                    .add("place.country", place.path("country").asString("-").equals(country));
        }
    }

    void scoreFraming(Scoring scoring) {
        Map<Integer, Integer> pairs = pairing("framing", "span").oneToOne();
        for (Map.Entry<Integer, Integer> pair : count(scoring, "framing", pairs)) {
            boolean outlet = gold.items("framing")
                    .get(pair.getKey())
                    .path("voice")
                    .asString("")
                    .equals("outlet");
            JsonNode voice = system.items("framing").get(pair.getValue()).path("voice");
            scoring.tally()
                    .add("framing.voice", outlet ? voice.asString("").equals("outlet") : system.isStatement(voice));
        }
    }

    private Pairing pairing(String layer, String field) {
        List<JsonNode> asked = gold.items(layer);
        List<JsonNode> found = system.items(layer);
        boolean framing = layer.equals("framing");
        Pairing pairing = new Pairing();
        for (int i = 0; i < asked.size(); i++) {
            Extent quote = gold.quote(asked.get(i));
            for (int j = 0; j < found.size(); j++) {
                double best = Extent.of(found.get(j).path(field)).stream()
                        .filter(span -> span.on(quote))
                        .mapToDouble(span -> (framing ? 1 : 0) + Extent.agreement(List.of(span), List.of(quote)))
                        .max()
                        .orElse(0);
                pairing.offer(i, j, best);
            }
        }
        return pairing;
    }

    /** Counts recall and misses; gives the pairs in order of gold. */
    private Iterable<Map.Entry<Integer, Integer>> count(Scoring scoring, String layer, Map<Integer, Integer> pairs) {
        List<JsonNode> asked = gold.items(layer);
        scoring.count(layer, new LayerScore(asked.size(), pairs.size(), 0, 0));
        for (int i = 0; i < asked.size(); i++) {
            if (!pairs.containsKey(i)) {
                scoring.miss(gold, layer, asked.get(i).path("quote").asString(""));
            }
        }
        return pairs.entrySet();
    }
}
