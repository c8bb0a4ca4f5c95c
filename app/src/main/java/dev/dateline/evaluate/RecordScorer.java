// SPDX-License-Identifier: Apache-2.0
package dev.dateline.evaluate;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Scores whole records against gold, slot by slot, by the definitions of Dateline's benchmark: a gold event is found when
 * a record has one of an accepted type whose trigger has at least half of its code points in the gold quote; items are
 * paired one to one, best first; actors and recipients must be the gold ones, all of them and no others.
 */
public final class RecordScorer {
    private final JsonMapper mapper = new JsonMapper();

    /**
     * Scores records by the id of their article; an article without one scores zero.
     *
     * @throws GoldException if a record's text is not the gold text, or a gold quote is not in it
     */
    public Evaluation score(List<GoldArticle> articles, Map<String, JsonNode> records) {
        Scoring scoring = new Scoring();
        for (GoldArticle gold : articles) {
            JsonNode record = records.get(gold.id());
            if (record == null) {
                scoring.miss(gold, "record", "no record");
                record = mapper.createObjectNode().put("text", gold.text());
            } else if (!record.path("text").asString("").equals(gold.text())) {
                throw new GoldException("record " + gold.id() + ": text differs from the gold text");
            }
            SystemRecord system = new SystemRecord(record, gold.points());
            new EventScorer(gold, system).score(scoring);
            new StatementScorer(gold, system).score(scoring);
            new CommitmentScorer(gold, system).score(scoring);
            new FigureScorer(gold, system).score(scoring);
            ExtentScorer extents = new ExtentScorer(gold, system);
            extents.scoreTimes(scoring);
            extents.scorePlaces(scoring);
            extents.scoreFraming(scoring);
        }
        return scoring.evaluation();
    }
}
