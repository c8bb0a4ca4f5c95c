// SPDX-License-Identifier: Apache-2.0
package dev.dateline.page;

import dev.dateline.record.Actor;
import dev.dateline.record.ActorKind;
import dev.dateline.record.ArticleRecord;
import dev.dateline.record.CodePoints;
import dev.dateline.record.Commitment;
import dev.dateline.record.CommitmentAct;
import dev.dateline.record.Comparator;
import dev.dateline.record.Coverage;
import dev.dateline.record.Event;
import dev.dateline.record.EventTime;
import dev.dateline.record.EventType;
import dev.dateline.record.Figure;
import dev.dateline.record.Framing;
import dev.dateline.record.FramingKind;
import dev.dateline.record.Interval;
import dev.dateline.record.Place;
import dev.dateline.record.Precision;
import dev.dateline.record.Published;
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

/** An invented article with a record that has something of every layer, statements in statements and spans that cross. */
public final class Invented {
    static final String TEXT = "The port of Varna was closed on Friday, the so-called harbour junta said.\n\n"
            + "Mayor Petrov told reporters that police said about 40 dockers had attacked the gate, and that no ship was"
            + " seized.\n\n\"We will reopen the port by Monday if the dockers leave,\" he said. Critics marched.";

    private static final Interval FRIDAY = Interval.day(LocalDate.of(2024, 5, 3));

    private Invented() {}

    public static ArticleRecord record() {
        return new ArticleRecord(
                "port",
                "https://news.example/port?a=1&b=2",
                "The Harbour",
                "Port closed",
                null,
                Published.on(LocalDate.of(2024, 5, 4)),
                "en",
                TEXT,
                Coverage.whole(new CodePoints(TEXT).count()),
                "0.1.0 reader 1",
                List.of(words(TEXT.substring(0, 73))),
                actors(),
                List.of(new Place(
                        "p1", "Varna", "city", "BGR", 43.2, 27.9, 726050L, Precision.PLACE, List.of(words("Varna")))),
                times(),
                statements(),
                events(),
                List.of(promise()),
                List.of(figure()),
                List.of(new Framing("r1", words("so-called"), FramingKind.DOUBT, "a1", Framing.OUTLET)));
    }

    private static List<TimeExpression> times() {
        return List.of(
                new TimeExpression("t1", words("Friday"), TimeType.DATE, "2024-05-03", FRIDAY, List.of()),
                new TimeExpression("t2", words("Monday"), TimeType.DATE, "2024-05-06", null, List.of()));
    }

    private static Commitment promise() {
        return new Commitment(
                "c1",
                CommitmentAct.PROMISE,
                List.of("a2"),
                List.of(),
                words("reopen the port by Monday"),
                words("if the dockers leave"),
                Interval.day(LocalDate.of(2024, 5, 6)),
                null,
                null,
                "s4",
                null);
    }

    private static Figure figure() {
        Span of = words("dockers");
        BigDecimal forty = new BigDecimal(40);
        return new Figure("f1", words("about 40"), forty, null, null, Comparator.ABOUT, "people", of, "s3");
    }

    /** A record with a text of one's own, of which nothing is known. */
    static ArticleRecord bare(String id, @Nullable String url, String title, String text, List<Actor> actors) {
        return new ArticleRecord(
                id,
                url,
                "Outlet " + title,
                title,
                "By " + title,
                Published.on(LocalDate.of(2024, 5, 4)),
                "en",
                text,
                Coverage.whole(new CodePoints(text).count()),
                "0.1.0 reader 1",
                List.of(new Span(0, text.length())),
                actors,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    static Span words(String words) {
        int begin = TEXT.indexOf(words);
        return new Span(begin, begin + words.length());
    }

    private static Actor actor(String id, String name, ActorKind kind, @Nullable Sector sector, List<String> mentions) {
        return new Actor(
                id,
                name,
                kind,
                "BGR",
                sector,
                null,
                null,
                mentions.stream().map(Invented::words).toList());
    }

    private static List<Actor> actors() {
        return List.of(
                actor("a1", "the harbour junta", ActorKind.GROUP, null, List.of("the so-called harbour junta")),
                actor("a2", "Petrov", ActorKind.PERSON, Sector.GOV, List.of("Mayor Petrov", "he said")),
                actor("a3", "police", ActorKind.ORGANIZATION, Sector.COP, List.of("police")),
                actor("a4", "dockers", ActorKind.GROUP, Sector.LAB, List.of("about 40 dockers", "the dockers")));
    }

    private static Statement statement(
            String id, String source, String speaker, String cue, String content, @Nullable String parent) {
        return new Statement(
                id,
                words(source),
                speaker,
                List.of(new Span(words(cue).begin(), words(cue).begin() + 4)),
                List.of(words(content)),
                StatementMode.INDIRECT,
                StatementAct.ASSERT,
                null,
                null,
                parent);
    }

    private static List<Statement> statements() {
        // Every cue is "said" or "told", here with words enough to find it.
        return List.of(
                statement(
                        "s1",
                        "the so-called harbour junta",
                        "a1",
                        "said.\n\nMayor",
                        "The port of Varna was closed on Friday",
                        null),
                statement(
                        "s2",
                        "Mayor Petrov",
                        "a2",
                        "told",
                        "that police said about 40 dockers had attacked the gate, and that no ship was seized",
                        null),
                statement("s3", "police", "a3", "said about", "about 40 dockers had attacked the gate", "s2"),
                statement(
                        "s4",
                        "he said",
                        "a2",
                        "said. Critics",
                        "We will reopen the port by Monday if the dockers leave,",
                        null));
    }

    private static Event event(
            String id, EventType type, String trigger, String evidence, Status status, @Nullable String statement) {
        boolean dated = id.equals("e1");
        return new Event(
                id,
                type,
                null,
                null,
                List.of(),
                "190",
                -9,
                id.equals("e2") ? List.of("a4") : List.of(),
                List.of(),
                words(trigger),
                words(evidence),
                dated ? new EventTime(FRIDAY, "t1") : null,
                dated ? "p1" : null,
                status,
                statement,
                null,
                null,
                null,
                0.65,
                "lexicon invented");
    }

    private static List<Event> events() {
        return List.of(
                event(
                        "e1",
                        EventType.COERCE,
                        "closed",
                        "The port of Varna was closed on Friday",
                        Status.HAPPENED,
                        "s1"),
                event(
                        "e2",
                        EventType.ASSAULT,
                        "attacked",
                        "about 40 dockers had attacked the gate",
                        Status.HAPPENED,
                        "s3"),
                event("e3", EventType.COERCE, "seized", "no ship was seized", Status.DENIED, "s2"),
                event("e4", EventType.PROTEST, "marched", "Critics marched", Status.HAPPENED, null));
    }
}
