// SPDX-License-Identifier: Apache-2.0
package dev.dateline.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RecordFormatTest {
    private static final String TEXT = "🙂 Mayor Ruth Amsel said on 3 May 2024: “Police shot two men in Oslo.”";
    private static final String JSON = RecordFormat.line(record(TEXT));

    @Test
    void writesTheFieldsInTheOrderOfTheContract() {
        JsonNode tree = tree(JSON);
        assertThat(tree.propertyNames())
                .containsExactly(
                        "schema",
                        "id",
                        "url",
                        "outlet",
                        "title",
                        "byline",
                        "published",
                        "language",
                        "text",
                        "coverage",
                        "version",
                        "sentences",
                        "actors",
                        "places",
                        "times",
                        "statements",
                        "events",
                        "commitments",
                        "figures",
                        "framing");
        assertThat(tree.get("events").get(0).propertyNames())
                .containsExactly(
                        "id",
                        "type",
                        "mode",
                        "contexts",
                        "cameo",
                        "quad",
                        "score",
                        "actors",
                        "recipients",
                        "trigger",
                        "evidence",
                        "time",
                        "place",
                        "status",
                        "statement",
                        "deaths",
                        "injured",
                        "quantity",
                        "confidence",
                        "why");
        assertThat(tree.get("statements").get(0).propertyNames())
                .containsExactly("id", "source", "cue", "content", "mode", "act", "addressee", "time", "parent");
        assertThat(tree.get("commitments").get(0).propertyNames())
                .containsExactly(
                        "id",
                        "act",
                        "by",
                        "to",
                        "action",
                        "condition",
                        "deadline",
                        "issued",
                        "instrument",
                        "statement",
                        "event");
        assertThat(tree.get("figures").get(0).propertyNames())
                .containsExactly("id", "span", "value", "low", "high", "comparator", "unit", "of", "statement");
        assertThat(tree.get("framing").get(0).propertyNames()).containsExactly("id", "span", "kind", "target", "voice");
    }

    @Test
    void countsOffsetsInCodePoints() {
        JsonNode trigger = tree(JSON).get("events").get(0).get("trigger");
        int[] codePoints = TEXT.codePoints().toArray();
        int begin = trigger.get(0).intValue();
        int end = trigger.get(1).intValue();
        assertThat(new String(codePoints, begin, end - begin)).isEqualTo("shot");
    }

    @Test
    void writesUnknownsAsNullAndNumbersTheSameWayAlways() {
        assertThat(JSON)
                .contains("\"title\":null")
                .contains(
                        "\"deadline\":null,\"issued\":{\"begin\":\"2024-05-03\",\"end\":\"2024-05-03\"},\"instrument\":null")
                .contains("\"value\":2,\"low\":1.5,\"high\":3000000,\"comparator\":\"~\"")
                .contains("\"lat\":59.91,\"lon\":10.75,\"geonames\":3143244")
                .contains("\"quad\":4,\"score\":-9.5,")
                .contains("\"confidence\":0.80,")
                .contains("\"time\":{\"begin\":\"2024-05-03\",\"end\":\"2024-05-03\",\"time\":\"t1\"}");
    }

    @Test
    void readsBackWhatItWrote() {
        assertThat(RecordFormat.read(JSON)).isEqualTo(record(TEXT));
        assertThat(RecordFormat.read(RecordFormat.pretty(record(TEXT)))).isEqualTo(record(TEXT));
    }

    @Test
    void keepsARecordOnOneLineWhateverItsTextHolds() {
        String text = TEXT + "\r\n\u2028\u2029\u0085\ud800 end";
        String line = RecordFormat.line(record(text));
        assertThat(line).hasSize((int) line.chars().filter(c -> c >= ' ').count());
        assertThat(line).doesNotContain("\u2028", "\u2029", "\u0085", "\ud800").contains("🙂", "\\ud800 end");
        assertThat(RecordFormat.read(line).text()).isEqualTo(text);
    }

    @Test
    void leavesAddedFieldsAside() {
        assertThat(RecordFormat.read(JSON.replaceFirst("\\{", "{\"added\":{\"a\":1},")))
                .isEqualTo(record(TEXT));
    }

    @ParameterizedTest(name = "{2} {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "schema":"dateline/1" | "schema":"dateline/2" | schema | is not "dateline/1"
            "id":"a1" | "id":"t1" | times[0].id | "t1" is taken already
            "id":"x","url" | "url" | id | is missing
            "read":69 | "read":68 | coverage | is refused
            "coverage":{"read":69,"total":69, | "coverage":{"read":71,"total":71, | coverage.read | is 71, and the text has 69
            "sector":"LEG" | "sector":"KING" | actors[0].sector | has no such value as "KING"
            "mentions":[[2,18]] | "mentions":[[2,71]] | actors[0].mentions[0] | is 2 to 71, which is no stretch
            "mentions":[[2,18]] | "mentions":[[9,9]] | actors[0].mentions[0] | is empty
            "mentions":[[2,18]] | "mentions":[[2.5,18]] | actors[0].mentions[0][0] | is not a whole number
            "mentions":[[2,18]] | "mentions":[[2,18,20]] | actors[0].mentions[0] | is not two offsets
            "lat":59.91 | "lat":159.91 | places[0].lat | is 159.91, beyond
            "begin":"2024-05-03","end":"2024-05-03","alternatives" | "begin":"2024-05-03","end":"2024-05-02","alternatives" | times[0] | is refused: interval
            "begin":"2024-05-03","end":"2024-05-03","alternatives" | "begin":"yesterday","end":"2024-05-03","alternatives" | times[0].begin | is not an ISO date
            "actor":"a1" | "actor":"a9" | statements[0].source.actor | "a9" is the id of nothing there
            "content":[[39,69]] | "content":[] | statements[0] | is refused: statement s1 has no content
            "parent":null | "parent":"s1" | statements[0].parent | stands inside itself
            "parent":null | "parent":"s7" | statements[0].parent | "s7" is the id of nothing there
            "trigger":[47,51] | "trigger":[20,24] | events[0] | is refused: event e1: evidence does not hold
            "actors":["a2"] | "actors":["p1"] | events[0].actors[0] | "p1" is the id of nothing there
            "time":"t1"},"place" | "time":"p1"},"place" | events[0].time.time | "p1" is the id of nothing there
            "place":"p1" | "place":"a1" | events[0].place | "a1" is the id of nothing there
            "statement":"s1" | "statement":"e1" | events[0].statement | "e1" is the id of nothing there
            "content":[[39,69]] | "content":[[39,45]] | events[0].statement | does not hold the trigger
            "quantity":"f1" | "quantity":"f2" | events[0].quantity | "f2" is the id of nothing there
            "quad":4 | "quad":3 | events[0].quad | is not 4
            "confidence":0.80 | "confidence":1.80 | events[0] | is refused: event e1: confidence
            "act":"demand" | "act":"wish" | commitments[0].act | has no such value as "wish"
            "by":["a1"] | "by":["s1"] | commitments[0].by[0] | "s1" is the id of nothing there
            "event":"e1" | "event":"c1" | commitments[0].event | "c1" is the id of nothing there
            "condition":[60,67] | "condition":[60,60] | commitments[0].condition | is empty
            "issued":{"begin":"2024-05-03","end":"2024-05-03"} | "issued":{"begin":null,"end":null} | commitments[0].issued | has no begin
            "low":1.5 | "low":4000000 | figures[0] | is refused: figure f1: low 4000000 is more than high 3000000
            "low":1.5 | "low":"1.5" | figures[0].low | is not a number
            "comparator":"~" | "comparator":"?" | figures[0].comparator | has no such value as "?"
            "voice":"outlet" | "voice":"a1" | framing[0].voice | "a1" is the id of nothing there
            "target":"a2" | "target":"e1" | framing[0].target | "e1" is the id of nothing there
            """)
    void refusesABrokenRecordWithThePathOfTheField(String good, String bad, String path, String fault) {
        assertThat(JSON).contains(good);
        String broken = JSON.replace(good, bad);
        assertThatThrownBy(() -> RecordFormat.read(broken))
                .isInstanceOfSatisfying(
                        InvalidRecordException.class, e -> assertThat(e.path()).isEqualTo(path))
                .hasMessageContaining(fault);
    }

    @Test
    void refusesTextThatIsNotOneObject() {
        for (String bad : List.of("", "{", "[]", JSON + "x", JSON.replace("\"url\"", "\"id\""))) {
            assertThatThrownBy(() -> RecordFormat.read(bad)).isInstanceOf(InvalidRecordException.class);
        }
    }

    @Test
    void refusesToWriteASpanThatCutsACodePointInTwo() {
        Actor cut = new Actor("a3", "Half", ActorKind.GROUP, null, null, null, null, List.of(new Span(1, 8)));
        ArticleRecord good = record(TEXT);
        assertThatThrownBy(() -> RecordFormat.line(
                        with(good, List.of(good.actors().get(0), good.actors().get(1), cut))))
                .hasMessage("actors[2].mentions[0] cuts a code point in two");
    }

    @Test
    void refusesToWriteAMentionOfMoreThanEightyCodePoints() {
        String text = TEXT + " " + "🙂".repeat(81);
        int from = TEXT.length() + 1;
        ArticleRecord good = record(text);
        Actor fits =
                new Actor("a3", "Faces", ActorKind.GROUP, null, null, null, null, List.of(new Span(from, from + 160)));
        Actor tooLong =
                new Actor("a3", "Faces", ActorKind.GROUP, null, null, null, null, List.of(new Span(from, from + 162)));
        List<Actor> two = good.actors();
        assertThat(RecordFormat.line(with(good, List.of(two.get(0), two.get(1), fits))))
                .contains("Faces");
        assertThatThrownBy(() -> RecordFormat.line(with(good, List.of(two.get(0), two.get(1), tooLong))))
                .hasMessage("actors[2].mentions[0] has 81 code points, more than 80");
    }

    private static ArticleRecord with(ArticleRecord record, List<Actor> actors) {
        return new ArticleRecord(
                record.id(),
                null,
                null,
                null,
                null,
                null,
                null,
                record.text(),
                record.coverage(),
                record.version(),
                record.sentences(),
                actors,
                record.places(),
                record.times(),
                record.statements(),
                record.events(),
                record.commitments(),
                record.figures(),
                record.framing());
    }

    private static ArticleRecord record(String text) {
        Interval day = Interval.day(LocalDate.of(2024, 5, 3));
        return new ArticleRecord(
                "x",
                null,
                "The Fjord",
                null,
                null,
                Published.on(LocalDate.of(2024, 5, 4)),
                "en",
                text,
                Coverage.whole(new CodePoints(text).count()),
                "0.1.0",
                List.of(new Span(0, text.length())),
                List.of(
                        new Actor(
                                "a1",
                                "Ruth Amsel",
                                ActorKind.PERSON,
                                null,
                                Sector.LEG,
                                "Mayor",
                                null,
                                List.of(at("Mayor Ruth Amsel"))),
                        new Actor(
                                "a2", "police", ActorKind.GROUP, "NOR", Sector.COP, null, null, List.of(at("Police")))),
                List.of(new Place(
                        "p1", "Oslo", "city", "NOR", 59.91, 10.75, 3143244L, Precision.PLACE, List.of(at("Oslo")))),
                List.of(new TimeExpression("t1", at("3 May 2024"), TimeType.DATE, "2024-05-03", day, List.of())),
                List.of(new Statement(
                        "s1",
                        at("Mayor Ruth Amsel"),
                        "a1",
                        List.of(at("said")),
                        List.of(at("“Police shot two men in Oslo.”")),
                        StatementMode.DIRECT,
                        StatementAct.ASSERT,
                        null,
                        null,
                        null)),
                List.of(new Event(
                        "e1",
                        EventType.ASSAULT,
                        null,
                        null,
                        List.of(),
                        "190",
                        -9.5,
                        List.of("a2"),
                        List.of(),
                        at("shot"),
                        at("Police shot two men in Oslo"),
                        new EventTime(day, "t1"),
                        "p1",
                        Status.HAPPENED,
                        "s1",
                        null,
                        null,
                        "f1",
                        0.8,
                        "lexicon shoot")),
                List.of(new Commitment(
                        "c1",
                        CommitmentAct.DEMAND,
                        List.of("a1"),
                        List.of("a2"),
                        at("Police shot two men in Oslo"),
                        at("in Oslo"),
                        null,
                        day,
                        null,
                        "s1",
                        "e1")),
                List.of(new Figure(
                        "f1",
                        at("two men"),
                        new BigDecimal("2e0"),
                        new BigDecimal("1.50"),
                        new BigDecimal("3E6"),
                        Comparator.ABOUT,
                        "people",
                        at("men"),
                        "s1")),
                List.of(new Framing("r1", at("shot"), FramingKind.LOADED, "a2", Framing.OUTLET)));
    }

    private static Span at(String words) {
        int begin = TEXT.indexOf(words);
        return new Span(begin, begin + words.length());
    }

    private static JsonNode tree(String json) {
        return new JsonMapper().readTree(json);
    }
}
