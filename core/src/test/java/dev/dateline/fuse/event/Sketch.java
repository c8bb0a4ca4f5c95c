// SPDX-License-Identifier: Apache-2.0
package dev.dateline.fuse.event;

import dev.dateline.record.Actor;
import dev.dateline.record.ActorKind;
import dev.dateline.record.ArticleRecord;
import dev.dateline.record.Commitment;
import dev.dateline.record.CommitmentAct;
import dev.dateline.record.Coverage;
import dev.dateline.record.Event;
import dev.dateline.record.EventTime;
import dev.dateline.record.EventType;
import dev.dateline.record.Interval;
import dev.dateline.record.Place;
import dev.dateline.record.Published;
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
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A record of sentences written by hand, one added after the other. */
public final class Sketch {
    private final String id;
    private final LocalDate published;
    private final StringBuilder text = new StringBuilder();
    private final List<Span> sentences = new ArrayList<>();
    private final List<Actor> actors = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();
    private final List<TimeExpression> times = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private final List<Commitment> commitments = new ArrayList<>();

    public Sketch(String id, String published) {
        this.id = id;
        this.published = LocalDate.parse(published);
    }

    public Sketch sentence(String sentence) {
        text.append(text.isEmpty() ? "" : " ");
        sentences.add(new Span(text.length(), text.length() + sentence.length()));
        text.append(sentence);
        return this;
    }

    /** A party that the last sentence names; its id is its name. */
    public Sketch actor(String name, ActorKind kind, @Nullable String country) {
        if (actors.stream().noneMatch(actor -> actor.id().equals(name))) {
            actors.add(new Actor(name, name, kind, country, null, null, null, List.of(span(name))));
        }
        return this;
    }

    public Sketch place(String name, String country, double latitude, double longitude) {
        places.add(new Place(name, name, "city", country, latitude, longitude, null, null, List.of(span(name))));
        return this;
    }

    /** A day that words of the last sentence name; its id are the words. */
    public Sketch time(String words, String day) {
        times.add(new TimeExpression(
                words, span(words), TimeType.DATE, day, Interval.day(LocalDate.parse(day)), List.of()));
        return this;
    }

    /** The last sentence as what somebody says; its id is the speaker's. */
    public Sketch said(String speaker) {
        Span sentence = sentences.get(sentences.size() - 1);
        statements.add(new Statement(
                speaker,
                span(speaker),
                speaker,
                List.of(),
                List.of(sentence),
                StatementMode.INDIRECT,
                StatementAct.ASSERT,
                null,
                null,
                null));
        return this;
    }

    /** An event of the last sentence with the parties, the last time and the last place that it names, said by who says it. */
    public Sketch event(
            EventType type, Status status, String trigger, @Nullable String actor, @Nullable String recipient) {
        return event(type, status, trigger, actor, recipient, null);
    }

    public Sketch event(
            EventType type,
            Status status,
            String trigger,
            @Nullable String actor,
            @Nullable String recipient,
            @Nullable Integer deaths) {
        Span sentence = sentences.get(sentences.size() - 1);
        EventTime when = times.stream()
                .filter(time -> sentence.contains(time.span()))
                .map(time -> new EventTime(Objects.requireNonNull(time.interval()), time.id()))
                .reduce((first, second) -> second)
                .orElse(null);
        String place = places.stream()
                .filter(each -> sentence.contains(each.mentions().get(0)))
                .map(Place::id)
                .reduce((first, second) -> second)
                .orElse(null);
        String statement = statements.stream()
                .filter(each -> each.content().contains(sentence))
                .map(Statement::id)
                .findFirst()
                .orElse(null);
        events.add(new Event(
                "e" + (events.size() + 1),
                type,
                null,
                null,
                List.of(),
                "010",
                0,
                actor == null ? List.of() : List.of(actor),
                recipient == null ? List.of() : List.of(recipient),
                span(trigger),
                sentence,
                when,
                place,
                status,
                statement,
                deaths,
                null,
                null,
                1,
                "by hand"));
        return this;
    }

    /** A commitment that words of the last sentence make. */
    public Sketch commitment(
            CommitmentAct act, String by, @Nullable String to, String action, @Nullable String deadline) {
        commitments.add(new Commitment(
                "c" + (commitments.size() + 1),
                act,
                List.of(by),
                to == null ? List.of() : List.of(to),
                span(action),
                null,
                deadline == null ? null : Interval.day(LocalDate.parse(deadline)),
                null,
                null,
                null,
                null));
        return this;
    }

    private Span span(String words) {
        int begin = text.indexOf(words, sentences.get(sentences.size() - 1).begin());
        if (begin < 0) {
            throw new IllegalArgumentException("the last sentence has no " + words);
        }
        return new Span(begin, begin + words.length());
    }

    public ArticleRecord record() {
        String all = text.toString();
        return new ArticleRecord(
                id,
                null,
                null,
                null,
                null,
                Published.on(published),
                "en",
                all,
                Coverage.whole(all.length()),
                "by hand",
                sentences,
                actors,
                places,
                times,
                statements,
                events,
                commitments,
                List.of(),
                List.of());
    }

    /** The record as a source of its own. */
    public Source source() {
        return new Source(record(), id);
    }

    public Source copyOf(String group) {
        return new Source(record(), group);
    }
}
