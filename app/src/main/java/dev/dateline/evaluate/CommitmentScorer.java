// SPDX-License-Identifier: Apache-2.0
package dev.dateline.evaluate;

import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Scores the commitments of one article: found where the action agrees by half, then slot by slot. */
final class CommitmentScorer {
    private final GoldArticle gold;
    private final SystemRecord system;

    CommitmentScorer(GoldArticle gold, SystemRecord system) {
        this.gold = gold;
        this.system = system;
    }

    void score(Scoring scoring) {
        List<JsonNode> asked = gold.items("commitments");
        List<JsonNode> found = system.items("commitments");
        Pairing pairing = new Pairing();
        for (int i = 0; i < asked.size(); i++) {
            List<Extent> action = gold.quotes(asked.get(i).path("action"));
            for (int j = 0; j < found.size(); j++) {
                double agreement = Extent.agreement(Extent.of(found.get(j).path("action")), action);
                if (agreement >= 0.5) {
                    double act = isAct(found.get(j), asked.get(i)) ? 1 : 0;
                    pairing.offer(i, j, agreement + act + 0.1 * (are("by", found.get(j), asked.get(i)) ? 1 : 0));
                }
            }
        }
        Map<Integer, Integer> pairs = pairing.oneToOne();
        Set<Integer> optional = scoring.count("commitments", gold, system, pairs);
        for (int i = 0; i < asked.size(); i++) {
            if (!optional.contains(i)) {
                Integer paired = pairs.get(i);
                if (paired == null) {
                    scoring.miss(gold, "commitment", asked.get(i).path("action").asString(""));
                } else {
                    slots(scoring.tally(), found.get(paired), asked.get(i));
                }
            }
        }
    }

    private static boolean isAct(JsonNode commitment, JsonNode asked) {
        return asked.path("act")
                .valueStream()
                .anyMatch(act -> act.asString("").equals(commitment.path("act").asString("-")));
    }

    private boolean are(String slot, JsonNode commitment, JsonNode asked) {
        return system.areActors(
                commitment.path(slot), asked.path(slot).valueStream().toList());
    }

    private void slots(Tally tally, JsonNode commitment, JsonNode asked) {
        tally.add("commitment.act", isAct(commitment, asked));
        tally.add("commitment.by", are("by", commitment, asked));
        tally.add("commitment.to", are("to", commitment, asked));
        tally.add("commitment.condition", isStretch("condition", commitment, asked));
        tally.add("commitment.instrument", isStretch("instrument", commitment, asked));
        tally.add("commitment.deadline", system.isTime(commitment.path("deadline"), asked.path("deadline")));
        tally.add("commitment.issued", system.isTime(commitment.path("issued"), asked.path("issued")));
    }

    private boolean isStretch(String slot, JsonNode commitment, JsonNode asked) {
        if (asked.path(slot).asString("").isEmpty()) {
            return commitment.path(slot).isEmpty();
        }
        return Extent.agreement(Extent.of(commitment.path(slot)), gold.quotes(asked.path(slot))) >= 0.5;
    }
}
