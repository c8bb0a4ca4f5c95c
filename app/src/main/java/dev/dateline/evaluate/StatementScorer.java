// SPDX-License-Identifier: Apache-2.0
package dev.dateline.evaluate;

import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Scores the statements of one article: found where content agrees by half, then speaker, mode and exact words. */
final class StatementScorer {
    private final GoldArticle gold;
    private final SystemRecord system;

    StatementScorer(GoldArticle gold, SystemRecord system) {
        this.gold = gold;
        this.system = system;
    }

    void score(Scoring scoring) {
        List<JsonNode> asked = gold.items("statements");
        List<JsonNode> found = system.items("statements");
        Pairing pairing = new Pairing();
        for (int i = 0; i < asked.size(); i++) {
            List<Extent> content = gold.quotes(asked.get(i).path("content"));
            for (int j = 0; j < found.size(); j++) {
                double agreement = Extent.agreement(Extent.of(found.get(j).path("content")), content);
                if (agreement >= 0.5) {
                    pairing.offer(i, j, agreement + 0.1 * (hasSpeaker(found.get(j), asked.get(i)) ? 1 : 0));
                }
            }
        }
        Map<Integer, Integer> pairs = pairing.oneToOne();
        Set<Integer> optional = scoring.count("statements", gold, system, pairs);
        for (int i = 0; i < asked.size(); i++) {
            if (!optional.contains(i)) {
                Integer paired = pairs.get(i);
                if (paired == null) {
                    scoring.miss(
                            gold,
                            "statement",
                            asked.get(i).path("content").path(0).asString(""));
                } else {
                    slots(scoring.tally(), found.get(paired), asked.get(i));
                }
            }
        }
    }

    private boolean hasSpeaker(JsonNode statement, JsonNode asked) {
        JsonNode speaker = statement.path("source").path("actor");
        boolean named = asked.path("actor").isObject() && !asked.path("actor").isEmpty();
        return named
                ? system.isActor(speaker, asked.path("actor"))
                : speaker.asString("").isEmpty();
    }

    private void slots(Tally tally, JsonNode statement, JsonNode asked) {
        tally.add("statement.speaker", hasSpeaker(statement, asked));
        tally.add(
                "statement.mode",
                statement.path("mode").asString("").equals(asked.path("mode").asString("-")));
        List<Extent> found = Extent.words(gold.points(), Extent.of(statement.path("content")));
        tally.add("statement.exact", found.equals(Extent.words(gold.points(), gold.quotes(asked.path("content")))));
    }
}
