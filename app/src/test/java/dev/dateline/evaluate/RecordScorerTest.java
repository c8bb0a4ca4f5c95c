// SPDX-License-Identifier: Apache-2.0
package dev.dateline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RecordScorerTest {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final String TEXT = "Vella attacked Lesk on Monday. Oona Reyl said Vella will leave.";

    private static final String GOLD = """
            {"id": "a", "text": "%s", "exhaustive": true,
             "events": [
              {"type": ["ASSAULT"], "quote": "Vella attacked Lesk", "status": "happened", "mode": ["aerial"],
               "actors": [{"country": "VEL"}], "recipients": [{"country": "LES"}],
               "time": {"begin": "2031-05-05", "end": "2031-05-05"}, "place": null, "attributed_to": null},
              {"type": ["RETREAT"], "quote": "Vella will leave", "status": "planned",
               "actors": [{"country": "VEL"}], "recipients": [], "time": null, "place": null,
               "attributed_to": {"name": "Reyl"}}],
             "statements": [{"source": "Oona Reyl", "actor": {"name": "Reyl"}, "cue": ["said"],
               "content": ["Vella will leave"], "mode": "indirect"}],
             "commitments": [], "figures": [], "framing": [],
             "times": [{"quote": "Monday", "begin": "2031-05-05", "end": "2031-05-05"}],
             "places": [{"quote": "Lesk", "country": "LES"}]}""".formatted(TEXT);

    private static final String RECORD = """
            {"id": "a", "text": "%s",
             "actors": [
              {"id": "a1", "name": "Vella", "country": "VEL", "mentions": [[0, 5], [46, 51]]},
              {"id": "a2", "name": "Lesk", "country": "LES", "mentions": [[15, 19]]},
              {"id": "a3", "name": "Oona Reyl", "country": null, "mentions": [[31, 40]]}],
             "places": [{"id": "p1", "name": "Lesk", "country": "LES", "mentions": [[15, 19]]}],
             "times": [{"id": "t1", "span": [23, 29], "begin": "2031-05-05", "end": "2031-05-05"}],
             "statements": [{"id": "s1", "source": {"span": [31, 40], "actor": "a3"}, "cue": [[41, 45]],
               "content": [[46, 62]], "mode": "indirect"}],
             "events": [
              {"id": "e1", "type": "ASSAULT", "mode": "drone", "trigger": [6, 14], "actors": ["a1"],
               "recipients": ["a2"], "time": {"begin": null, "time": "t1"}, "status": "happened", "statement": null},
              {"id": "e2", "type": "RETREAT", "mode": null, "trigger": [57, 62], "actors": ["a1"],
               "recipients": [], "time": null, "status": "%s", "statement": %s},
              {"id": "e3", "type": "ACCUSE", "trigger": [41, 45], "actors": [], "recipients": [], "status": "happened"}]}""";

    private static Evaluation score(String status, String statement) {
        GoldArticle gold = new GoldArticle(MAPPER.readTree(GOLD));
        JsonNode record = MAPPER.readTree(RECORD.formatted(TEXT, status, statement));
        return new RecordScorer().score(List.of(gold), Map.of("a", record));
    }

    @Test
    void countsFoundAndFalseEventsAndEverySlot() {
        Evaluation evaluation = score("planned", "\"s1\"");

        assertThat(evaluation.layer("events")).isEqualTo(new LayerScore(2, 2, 3, 2));
        assertThat(evaluation.layer("events").f1()).hasValueCloseTo(0.8, within(1e-9));
        assertThat(evaluation.rate("event.whole")).isEqualTo(1);
        assertThat(evaluation.slots().get("event.mode")).isEqualTo(new SlotScore(1, 0));
        assertThat(evaluation.rate("statement.speaker")).isEqualTo(1);
        assertThat(evaluation.rate("statement.exact")).isEqualTo(1);
        assertThat(evaluation.rate("time.interval")).isEqualTo(1);
        assertThat(evaluation.rate("place.country")).isEqualTo(1);
        assertThat(evaluation.misses()).isEmpty();
    }

    @Test
    void listsTheSlotsThatAreWrong() {
        Evaluation evaluation = score("happened", "null");

        assertThat(evaluation.slots().get("event.status")).isEqualTo(new SlotScore(2, 1));
        assertThat(evaluation.slots().get("event.attribution")).isEqualTo(new SlotScore(2, 1));
        assertThat(evaluation.misses())
                .singleElement()
                .satisfies(
                        miss -> assertThat(miss.what()).contains("status=false", "attribution=false", "actors=true"));
    }

    @Test
    void givesAnArticleWithoutRecordNothing() {
        GoldArticle gold = new GoldArticle(MAPPER.readTree(GOLD));
        Evaluation evaluation = new RecordScorer().score(List.of(gold), Map.of());

        assertThat(evaluation.layer("events")).isEqualTo(new LayerScore(2, 0, 0, 0));
        assertThat(evaluation.misses()).extracting(Miss::layer).contains("record", "event", "statement");
    }

    @Test
    void refusesARecordOfAnotherText() {
        GoldArticle gold = new GoldArticle(MAPPER.readTree(GOLD));
        JsonNode other = MAPPER.readTree("{\"id\": \"a\", \"text\": \"Another text.\"}");
        assertThatThrownBy(() -> new RecordScorer().score(List.of(gold), Map.of("a", other)))
                .isInstanceOf(GoldException.class)
                .hasMessageContaining("text differs");
    }

    @Test
    void countsCodePointsAndWholeWords() {
        GoldText text = new GoldText("a", "x😀y Ann annex Ann");
        assertThat(text.find("Ann", 1)).isEqualTo(new Extent(14, 17));
        assertThatThrownBy(() -> text.find("Ann", 2)).isInstanceOf(GoldException.class);
        assertThat(GoldText.holdsWord("the annex", "Ann")).isFalse();
        assertThat(GoldText.holdsWord("to ANN's house", "Ann")).isTrue();
    }
}
