// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve;

import dev.dateline.extract.event.EventMention;
import dev.dateline.extract.statement.StatementMention;
import dev.dateline.language.Document;
import dev.dateline.language.Token;
import dev.dateline.record.Actor;
import dev.dateline.record.EventType;
import dev.dateline.record.Interval;
import dev.dateline.record.Place;
import dev.dateline.record.Span;
import dev.dateline.record.StatementAct;
import dev.dateline.record.StatementMode;
import dev.dateline.record.Status;
import dev.dateline.record.TimeExpression;
import dev.dateline.resolve.actor.Actors;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What the mentions of one article may refer to, and the ids under which its record has them. */
record References(
        Document document,
        List<StatementMention> statements,
        List<Place> places,
        Actors actors,
        List<TimeExpression> times) {
    /** Types of acts that a statement can perform. */
    private static final Set<EventType> SPOKEN = EnumSet.of(
            EventType.AGREE,
            EventType.SUPPORT,
            EventType.CONCEDE,
            EventType.REQUEST,
            EventType.ACCUSE,
            EventType.REJECT,
            EventType.THREATEN);

    /** The same with other actors. */
    References with(Actors others) {
        return new References(document, statements, places, others, times);
    }

    /** The days of a time expression, those of a whole range where it is an end of one. */
    record Dated(Interval days, String time) {}

    static String statement(int at) {
        return "s" + (at + 1);
    }

    static String figure(int at) {
        return "f" + (at + 1);
    }

    static String event(int at) {
        return "e" + (at + 1);
    }

    @Nullable
    String statement(OptionalInt at) {
        return at.isPresent() ? statement(at.getAsInt()) : null;
    }

    @Nullable
    String actor(OptionalInt head) {
        return head.isEmpty() ? null : actors.at(head.getAsInt()).map(Actor::id).orElse(null);
    }

    List<String> actors(List<Integer> heads) {
        return heads.stream()
                .flatMap(head -> actors.allAt(head).stream())
                .map(Actor::id)
                .distinct()
                .toList();
    }

    /** The time expression that holds the token and has days. */
    Optional<Dated> time(OptionalInt token) {
        if (token.isEmpty()) {
            return Optional.empty();
        }
        Span at = document.token(token.getAsInt()).span();
        for (int i = 0; i < times.size(); i++) {
            if (times.get(i).span().contains(at)) {
                Interval days = TimeRange.at(i, times, document.text());
                String id = times.get(i).id();
                return Optional.ofNullable(days).map(known -> new Dated(known, id));
            }
        }
        return Optional.empty();
    }

    @Nullable
    String place(OptionalInt token) {
        return placeAt(token).map(Place::id).orElse(null);
    }

    /** The country of the place that the token is part of. */
    Optional<String> country(OptionalInt token) {
        return placeAt(token).flatMap(place -> Optional.ofNullable(place.country()));
    }

    private Optional<Place> placeAt(OptionalInt token) {
        if (token.isEmpty()) {
            return Optional.empty();
        }
        Span at = document.token(token.getAsInt()).span();
        return places.stream()
                .filter(place -> place.mentions().stream().anyMatch(mention -> mention.contains(at)))
                .findFirst();
    }

    /**
     * The id of the statement that tells an event: the innermost round its trigger, past those that the event itself makes
     * ("expressed readiness", where the words of the statement hold the noun that names the act) and those that only take a stance to it.
     */
    @Nullable
    String telling(EventMention event) {
        return statement(teller(event));
    }

    /** The statement that {@link #telling} has the id of, by its place. */
    OptionalInt teller(EventMention event) {
        Token trigger = document.token(event.head());
        Span act = SPOKEN.contains(event.type()) && event.status() == Status.HAPPENED && trigger.is("obj")
                ? document.token(trigger.head()).span()
                : trigger.span();
        return event.performs()
                ? OptionalInt.empty()
                : innermost(
                        event.trigger(),
                        statement -> tells(statement, event)
                                && statement.cue().stream().noneMatch(cue -> cue.contains(act)));
    }

    /**
     * "agreed to call off the strike", "refused to step down": that they agree or refuse, and to do what, is told by whoever tells it of them; "is expected
     * to resign" is told by nobody else.
     */
    private boolean tells(StatementMention statement, EventMention event) {
        boolean answered = statement.act() == StatementAct.AGREE
                || (statement.act() == StatementAct.REFUSE && isToBeDone(event, statement));
        boolean expected = statement.act() == StatementAct.PREDICT && statement.source() == null;
        boolean indirect = statement.mode() == StatementMode.INDIRECT;
        return statement.tells() && !(indirect && (answered || expected));
    }

    /** "refused to make a visit": whether the event stands in an infinitive below the cue, no clause that tells something. */
    private boolean isToBeDone(EventMention event, StatementMention statement) {
        Token at = document.token(event.head());
        while (at.head() >= 0 && !at.is("xcomp") && !at.is("ccomp")) {
            at = document.token(at.head());
        }
        Span above = at.head() < 0 ? at.span() : document.token(at.head()).span();
        return at.is("xcomp") && statement.cue().stream().anyMatch(cue -> cue.contains(above));
    }

    /** The id of the statement with the shortest content piece round the words. */
    @Nullable
    String innermost(Span words) {
        return statement(innermost(words, statement -> true));
    }

    private OptionalInt innermost(Span words, Predicate<StatementMention> counts) {
        OptionalInt innermost = OptionalInt.empty();
        int shortest = Integer.MAX_VALUE;
        for (int i = 0; i < statements.size(); i++) {
            int length = statements.get(i).content().stream()
                    .filter(piece -> piece.contains(words))
                    .map(Span::length)
                    .min(Comparator.naturalOrder())
                    .orElse(Integer.MAX_VALUE);
            if (length < shortest && counts.test(statements.get(i))) {
                shortest = length;
                innermost = OptionalInt.of(i);
            }
        }
        return innermost;
    }
}
