// SPDX-License-Identifier: Apache-2.0
package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.page.Invented;
import dev.dateline.record.Actor;
import dev.dateline.record.ActorKind;
import dev.dateline.record.ArticleRecord;
import dev.dateline.record.CodePoints;
import dev.dateline.record.Coverage;
import dev.dateline.record.Event;
import dev.dateline.record.EventTime;
import dev.dateline.record.EventType;
import dev.dateline.record.Interval;
import dev.dateline.record.Place;
import dev.dateline.record.Published;
import dev.dateline.record.Sector;
import dev.dateline.record.Span;
import dev.dateline.record.Statement;
import dev.dateline.record.StatementAct;
import dev.dateline.record.StatementMode;
import dev.dateline.record.Status;
import dev.dateline.record.TimeExpression;
import dev.dateline.record.TimeType;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecordTextTest {
    private static final String TEXT = "Mayor Ruth Amsel said on Friday that police shot two men in Oslo and that"
            + " the officers had been ordered by the ministry to leave\nthe town.\u001b[2J Norway sent aid.";

    @Test
    void setsEventsUnderTheStatementThatHoldsThem() {
        assertThat(RecordText.of(record(), false)).isEqualTo("""
                Shots in Oslo
                The Fjord · 2024-05-04

                STATEMENT assert · indirect
                  who     Ruth Amsel (LEG)
                  when    2024-05-03 (Friday)
                  │ that police shot two men in Oslo and that the officers had been ordered by
                  │ the ministry to leave the town.
                  ASSAULT firearms · CAMEO 190 · possible, according to Ruth Amsel (LEG)
                    who     police (NOR COP)
                    when    2024-05-03 (Friday)
                    where   Oslo (NOR)
                    toll    2 dead
                    │ police shot two men in Oslo

                AID · CAMEO 070 · happened
                  who     Norway (NOR)
                  │ [2J Norway sent aid.

                2 events, 1 statement, 3 actors, 1 place, 1 time
                """);
    }

    @Test
    void tellsWhatSomebodyClaimsAsAClaimAndSetsCommitmentsFiguresAndFramingInTheirPlaces() {
        assertThat(RecordText.of(Invented.record(), false)).isEqualTo("""
                Port closed
                The Harbour · 2024-05-04 · https://news.example/port?a=1&b=2

                STATEMENT assert · indirect
                  who     the harbour junta (BGR)
                  │ The port of Varna was closed on Friday
                  COERCE · CAMEO 190 · happened, according to the harbour junta (BGR)
                    when    2024-05-03 (Friday)
                    where   Varna (BGR)
                    │ The port of Varna was closed on Friday

                FRAMING doubt · so-called · of the harbour junta (BGR)

                STATEMENT assert · indirect
                  who     Petrov (BGR GOV)
                  │ that police said about 40 dockers had attacked the gate, and that no ship
                  │ was seized
                  STATEMENT assert · indirect
                    who     police (BGR COP)
                    │ about 40 dockers had attacked the gate
                    FIGURE about 40 people · about 40 · of dockers

                    ASSAULT · CAMEO 190 · happened, according to police (BGR COP), as told by
                    Petrov (BGR GOV)
                      who     dockers (BGR LAB)
                      │ about 40 dockers had attacked the gate

                  COERCE · CAMEO 190 · denied, according to Petrov (BGR GOV)
                    │ no ship was seized

                STATEMENT assert · indirect
                  who     Petrov (BGR GOV)
                  │ We will reopen the port by Monday if the dockers leave,
                  COMMITMENT promise
                    by      Petrov (BGR GOV)
                    if      if the dockers leave
                    until   2024-05-06
                    │ reopen the port by Monday

                PROTEST · CAMEO 190 · happened
                  │ Critics marched

                4 events, 4 statements, 1 commitment, 1 figure, 1 framing, 4 actors, 1 place, 2
                times
                """);
    }

    @Test
    void coloursWhatATerminalShowsAndNothingElse() {
        String coloured = RecordText.of(record(), true);
        assertThat(coloured)
                .contains("\u001b[1;31mASSAULT firearms\u001b[0m")
                .contains("police \u001b[1;4mshot\u001b[0m");
        assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(RecordText.of(record(), false));
    }

    @Test
    void namesAnArticleWithoutTitleByItsFirstWordsAndNotByAShareBar() {
        String text = "Share It :\n\nPolice in Oslo arrested two men.";
        ArticleRecord untitled = new ArticleRecord(
                "x",
                null,
                null,
                null,
                null,
                null,
                "en",
                text,
                Coverage.whole(text.length()),
                "0.1.0",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        assertThat(RecordText.of(untitled, false)).startsWith("Police in Oslo arrested two men.\n");
    }

    @Test
    void staysInsideEightyColumns() {
        assertThat(RecordText.of(record(), false).lines())
                .allSatisfy(line ->
                        assertThat(line.codePointCount(0, line.length())).isLessThanOrEqualTo(80));
    }

    private static ArticleRecord record() {
        Interval day = Interval.day(LocalDate.of(2024, 5, 3));
        return new ArticleRecord(
                "x",
                null,
                "The Fjord",
                "Shots in Oslo",
                null,
                Published.on(LocalDate.of(2024, 5, 4)),
                "en",
                TEXT,
                Coverage.whole(new CodePoints(TEXT).count()),
                "0.1.0",
                List.of(),
                List.of(
                        new Actor("a1", "Ruth Amsel", ActorKind.PERSON, null, Sector.LEG, null, null, List.of()),
                        new Actor("a2", "police", ActorKind.GROUP, "NOR", Sector.COP, null, null, List.of()),
                        new Actor("a3", "Norway", ActorKind.COUNTRY, "NOR", null, null, null, List.of())),
                List.of(new Place("p1", "Oslo", "city", "NOR", null, null, null, null, List.of())),
                List.of(new TimeExpression("t1", at("Friday"), TimeType.DATE, "2024-05-03", day, List.of())),
                List.of(new Statement(
                        "s1",
                        at("Mayor Ruth Amsel"),
                        "a1",
                        List.of(at("said")),
                        List.of(at("that police").cover(at("the town."))),
                        StatementMode.INDIRECT,
                        StatementAct.ASSERT,
                        null,
                        "t1",
                        null)),
                List.of(
                        new Event(
                                "e1",
                                EventType.ASSAULT,
                                null,
                                "firearms",
                                List.of(),
                                "190",
                                -9,
                                List.of("a2"),
                                List.of(),
                                at("shot"),
                                at("police shot two men in Oslo"),
                                new EventTime(day, "t1"),
                                "p1",
                                Status.POSSIBLE,
                                "s1",
                                2,
                                null,
                                null,
                                0.8,
                                "lexicon shoot"),
                        new Event(
                                "e2",
                                EventType.AID,
                                null,
                                null,
                                List.of(),
                                "070",
                                7,
                                List.of("a3"),
                                List.of(),
                                at("sent aid"),
                                at("\u001b[2J Norway sent aid."),
                                null,
                                null,
                                Status.HAPPENED,
                                null,
                                null,
                                null,
                                null,
                                0.9,
                                "lexicon send aid")),
                List.of(),
                List.of(),
                List.of());
    }

    private static Span at(String words) {
        int begin = TEXT.indexOf(words);
        return new Span(begin, begin + words.length());
    }
}
