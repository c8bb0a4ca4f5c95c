// SPDX-License-Identifier: Apache-2.0
package dev.dateline.store;

import dev.dateline.record.Actor;
import dev.dateline.record.ActorKind;
import dev.dateline.record.ArticleRecord;
import dev.dateline.record.Commitment;
import dev.dateline.record.CommitmentAct;
import dev.dateline.record.Comparator;
import dev.dateline.record.Coverage;
import dev.dateline.record.Event;
import dev.dateline.record.EventTime;
import dev.dateline.record.EventType;
import dev.dateline.record.Figure;
import dev.dateline.record.Interval;
import dev.dateline.record.Place;
import dev.dateline.record.Published;
import dev.dateline.record.RecordFormat;
import dev.dateline.record.Sector;
import dev.dateline.record.Span;
import dev.dateline.record.Statement;
import dev.dateline.record.StatementAct;
import dev.dateline.record.StatementMode;
import dev.dateline.record.Status;
import dev.dateline.record.TimeExpression;
import dev.dateline.record.TimeType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Records of invented articles, for tests. */
public final class Told {
    /** "Zürich" needs folding, U+1F4A5 two UTF-16 units. */
    static final String CLASH =
            "💥 Rebels of the Dry Hill Front (DHF) bombed a market in Zürich on 3 May 2024, killing 12 people,"
                    + " Colonel Amara Diallo said. The army promised to rebuild it by June.";

    static final String VISIT = "President Ilse Brandt may visit Lagos. Colonel Diallo called the plan unwise.";

    static final String REBUILT = "The army rebuilt the bombed market in Zürich on 12 June after five weeks of work.";

    private Told() {}

    /** A record with its first event told once more, by the same words. */
    public static String twice(String record) {
        ObjectNode object = (ObjectNode) new JsonMapper().readTree(record);
        ArrayNode events = (ArrayNode) object.path("events");
        events.add(((ObjectNode) events.get(0).deepCopy()).put("id", "e9"));
        return object.toString();
    }

    public static String clash(String id, @Nullable String published) {
        return RecordFormat.line(clash(id, published, "test/1", 0.8));
    }

    /** An attack of 3 May 2024 in Zürich that a colonel tells, and a promise. */
    public static ArticleRecord clash(String id, @Nullable String published, String version, double confidence) {
        Span evidence = span(CLASH, "Rebels of the Dry Hill Front (DHF) bombed a market in Zürich on 3 May 2024");
        Span content = span(CLASH, evidence.of(CLASH) + ", killing 12 people");
        Interval day = Interval.day(LocalDate.of(2024, 5, 3));
        return new ArticleRecord(
                id,
                "https://news.example/" + id,
                "Harbour Post",
                "Market bombed",
                null,
                published == null ? null : Published.parse(published).orElseThrow(),
                "en",
                CLASH,
                Coverage.whole(CLASH.codePointCount(0, CLASH.length())),
                version,
                List.of(new Span(0, CLASH.length())),
                List.of(
                        new Actor(
                                "a1",
                                "Dry Hill Front",
                                ActorKind.ORGANIZATION,
                                "NGA",
                                Sector.REB,
                                null,
                                "Q123",
                                List.of(span(CLASH, "Dry Hill Front"), span(CLASH, "DHF"))),
                        new Actor(
                                "a2",
                                "Amara Diallo",
                                ActorKind.PERSON,
                                "SEN",
                                Sector.MIL,
                                "Colonel",
                                null,
                                List.of(span(CLASH, "Colonel Amara Diallo"))),
                        new Actor(
                                "a3",
                                "the army",
                                ActorKind.ORGANIZATION,
                                null,
                                Sector.MIL,
                                null,
                                null,
                                List.of(span(CLASH, "The army")))),
                List.of(new Place(
                        "p1", "Zürich", "city", "CHE", 47.3667, 8.55, 2657896L, null, List.of(span(CLASH, "Zürich")))),
                List.of(new TimeExpression(
                        "t1", span(CLASH, "3 May 2024"), TimeType.DATE, "2024-05-03", day, List.of())),
                List.of(new Statement(
                        "s1",
                        span(CLASH, "Colonel Amara Diallo"),
                        "a2",
                        List.of(span(CLASH, "said")),
                        List.of(content),
                        StatementMode.INDIRECT,
                        StatementAct.ASSERT,
                        null,
                        null,
                        null)),
                List.of(new Event(
                        "e1",
                        EventType.ASSAULT,
                        null,
                        "explosives",
                        List.of(),
                        "183",
                        -10,
                        List.of("a1"),
                        List.of(),
                        span(CLASH, "bombed"),
                        evidence,
                        new EventTime(day, "t1"),
                        "p1",
                        Status.HAPPENED,
                        "s1",
                        12,
                        null,
                        "f1",
                        confidence,
                        "test")),
                List.of(new Commitment(
                        "c1",
                        CommitmentAct.PROMISE,
                        List.of("a3"),
                        List.of(),
                        span(CLASH, "rebuild it by June"),
                        null,
                        new Interval(LocalDate.of(2024, 6, 1), LocalDate.of(2024, 6, 30)),
                        null,
                        null,
                        null,
                        null)),
                List.of(new Figure(
                        "f1",
                        span(CLASH, "12 people"),
                        BigDecimal.valueOf(12),
                        null,
                        null,
                        Comparator.EQUAL,
                        "person",
                        span(CLASH, "people"),
                        "s1")),
                List.of());
    }

    /** A visit to Lagos that may come, without a day of its own. */
    public static String visit(String id, @Nullable String published) {
        return RecordFormat.line(new ArticleRecord(
                id,
                null,
                "Evening Mail",
                null,
                null,
                published == null ? null : Published.parse(published).orElseThrow(),
                "en",
                VISIT,
                Coverage.whole(VISIT.length()),
                "test/1",
                List.of(new Span(0, VISIT.length())),
                List.of(
                        new Actor(
                                "a1",
                                "Ilse Brandt",
                                ActorKind.PERSON,
                                "AUT",
                                Sector.GOV,
                                "President",
                                null,
                                List.of(span(VISIT, "President Ilse Brandt"))),
                        new Actor(
                                "a2",
                                "Lagos",
                                ActorKind.COUNTRY,
                                "NGA",
                                null,
                                null,
                                null,
                                List.of(span(VISIT, "Lagos")))),
                List.of(new Place("p1", "Lagos", "city", "NGA", 6.45, 3.4, null, null, List.of(span(VISIT, "Lagos")))),
                List.of(),
                List.of(),
                List.of(new Event(
                        "e1",
                        EventType.CONSULT,
                        null,
                        "visit",
                        List.of(),
                        "042",
                        1.9,
                        List.of("a1"),
                        List.of("a2"),
                        span(VISIT, "visit"),
                        span(VISIT, "President Ilse Brandt may visit Lagos"),
                        null,
                        "p1",
                        Status.POSSIBLE,
                        null,
                        null,
                        null,
                        null,
                        0.6,
                        "test")),
                List.of(),
                List.of(),
                List.of()));
    }

    /** What became of the promise that {@link #clash} tells. */
    public static String rebuilt(String id, String published) {
        Interval day = Interval.day(LocalDate.of(2024, 6, 12));
        return RecordFormat.line(new ArticleRecord(
                id,
                null,
                "Evening Mail",
                null,
                null,
                Published.parse(published).orElseThrow(),
                "en",
                REBUILT,
                Coverage.whole(REBUILT.length()),
                "test/1",
                List.of(new Span(0, REBUILT.length())),
                List.of(new Actor(
                        "a1",
                        "The army",
                        ActorKind.ORGANIZATION,
                        null,
                        Sector.MIL,
                        null,
                        null,
                        List.of(span(REBUILT, "The army")))),
                List.of(new Place(
                        "p1",
                        "Zürich",
                        "city",
                        "CHE",
                        47.3667,
                        8.55,
                        2657896L,
                        null,
                        List.of(span(REBUILT, "Zürich")))),
                List.of(new TimeExpression(
                        "t1", span(REBUILT, "12 June"), TimeType.DATE, "2024-06-12", day, List.of())),
                List.of(),
                List.of(new Event(
                        "e1",
                        EventType.AID,
                        null,
                        "economic",
                        List.of(),
                        "0712",
                        7.4,
                        List.of("a1"),
                        List.of(),
                        span(REBUILT, "rebuilt"),
                        span(REBUILT, "The army rebuilt the bombed market in Zürich on 12 June"),
                        new EventTime(day, "t1"),
                        "p1",
                        Status.HAPPENED,
                        null,
                        null,
                        null,
                        null,
                        0.7,
                        "test")),
                List.of(),
                List.of(),
                List.of()));
    }

    private static Span span(String text, String words) {
        int begin = text.indexOf(words);
        return new Span(begin, begin + words.length());
    }
}
