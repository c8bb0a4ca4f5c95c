// SPDX-License-Identifier: Apache-2.0
package dev.dateline.bench;

import dev.dateline.record.Actor;
import dev.dateline.record.ActorKind;
import dev.dateline.record.ArticleRecord;
import dev.dateline.record.Coverage;
import dev.dateline.record.Event;
import dev.dateline.record.EventTime;
import dev.dateline.record.EventType;
import dev.dateline.record.Interval;
import dev.dateline.record.Span;
import dev.dateline.record.Statement;
import dev.dateline.record.StatementAct;
import dev.dateline.record.StatementMode;
import dev.dateline.record.Status;
import dev.dateline.record.TimeExpression;
import dev.dateline.record.TimeType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A record of one sentence, made by hand for tests; actors go by words that stand there, and "Monday" is when events take place. */
final class HandRecord {
    private final String text;
    private final List<Actor> actors = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();
    private final List<TimeExpression> times = new ArrayList<>();
    private @Nullable EventTime when;

    HandRecord(String text) {
        this.text = text;
        if (text.contains("Monday")) {
            Interval day = Interval.day(LocalDate.of(2021, 4, 12));
            times.add(new TimeExpression("t1", span("Monday"), TimeType.DATE, "2021-04-12", day, List.of()));
            when = new EventTime(day, "t1");
        }
    }

    /** The events that follow have no time. */
    HandRecord undated() {
        when = null;
        return this;
    }

    /** One actor with mentions where these words stand. */
    HandRecord actor(String id, String... mentions) {
        List<Span> spans = new ArrayList<>();
        for (String mention : mentions) {
            spans.add(span(mention));
        }
        actors.add(new Actor(id, mentions[0], ActorKind.GROUP, null, null, null, null, spans));
        return this;
    }

    HandRecord said(String id, @Nullable String speaker) {
        statements.add(new Statement(
                id,
                null,
                speaker,
                List.of(),
                List.of(new Span(0, text.length())),
                StatementMode.INDIRECT,
                StatementAct.ASSERT,
                null,
                null,
                null));
        return this;
    }

    HandRecord event(EventType type, Status status, String trigger, List<String> who, List<String> whom) {
        return event(type, status, trigger, who, whom, null);
    }

    HandRecord event(
            EventType type,
            Status status,
            String trigger,
            List<String> who,
            List<String> whom,
            @Nullable String statement) {
        events.add(new Event(
                "e" + (events.size() + 1),
                type,
                null,
                null,
                List.of(),
                "190",
                0,
                who,
                whom,
                span(trigger),
                new Span(0, text.length()),
                when,
                null,
                status,
                statement,
                null,
                null,
                null,
                1,
                "by hand"));
        return this;
    }

    private Span span(String words) {
        int begin = text.indexOf(words);
        if (begin < 0) {
            throw new IllegalArgumentException("\"" + words + "\" does not stand in: " + text);
        }
        return new Span(begin, begin + words.length());
    }

    ArticleRecord record() {
        return new ArticleRecord(
                "hand",
                null,
                null,
                null,
                null,
                null,
                "en",
                text,
                Coverage.whole(text.length()),
                "hand",
                List.of(new Span(0, text.length())),
                actors,
                List.of(),
                times,
                statements,
                events,
                List.of(),
                List.of(),
                List.of());
    }
}
