// SPDX-License-Identifier: Apache-2.0
package dev.dateline.store;

import dev.dateline.record.Actor;
import dev.dateline.record.ArticleRecord;
import dev.dateline.record.CodePoints;
import dev.dateline.record.Commitment;
import dev.dateline.record.Event;
import dev.dateline.record.Framing;
import dev.dateline.record.Sector;
import dev.dateline.record.Span;
import dev.dateline.record.Statement;
import dev.dateline.record.Status;
import dev.dateline.store.Correction.Anchor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Lays corrections over a record. One whose item is not there any more changes nothing and stays for a later reading: an event is known by
 * its trigger, an actor by a mention, and where the text has changed by their words, if no other item has them.
 */
final class Corrector {
    private final ArticleRecord record;
    private final CodePoints points;
    private final List<Actor> actors;
    private final List<Event> events;
    private final Map<String, String> same = new HashMap<>();
    private final List<Correction> loose = new ArrayList<>();

    private Corrector(ArticleRecord record) {
        this.record = record;
        this.points = new CodePoints(record.text());
        this.actors = new ArrayList<>(record.actors());
        this.events = new ArrayList<>(record.events());
    }

    /** A record as people put it right, and the corrections that found nothing to correct. */
    record Corrected(ArticleRecord record, List<Correction> loose) {}

    static Corrected apply(ArticleRecord record, List<Correction> corrections) {
        if (corrections.isEmpty()) {
            return new Corrected(record, List.of());
        }
        Corrector corrector = new Corrector(record);
        for (Correction correction : corrections) {
            boolean done = correction.field().isOfEvent() ? corrector.event(correction) : corrector.actor(correction);
            if (!done) {
                corrector.loose.add(correction);
            }
        }
        return new Corrected(corrector.corrected(), List.copyOf(corrector.loose));
    }

    /** What holds a correction to an event. */
    static Anchor anchor(ArticleRecord record, Event event) {
        return anchor(record, event.trigger(), event.evidence().of(record.text()));
    }

    /** What holds a correction to an actor: its first mention that is no pronoun, where it has one. */
    static Anchor anchor(ArticleRecord record, Actor actor) {
        Span first = actor.mentions().stream()
                .filter(span -> !Term.isPronoun(span.of(record.text())))
                .findFirst()
                .orElse(actor.mentions().get(0));
        return anchor(record, first, first.of(record.text()));
    }

    /** The event that an anchor means in a record; empty where none or more than one has its words. */
    static Optional<Event> event(ArticleRecord record, Anchor anchor) {
        return new Corrector(record).event(anchor);
    }

    private static Anchor anchor(ArticleRecord record, Span span, String words) {
        CodePoints points = new CodePoints(record.text());
        return new Anchor(points.fromUtf16(span.begin()), points.fromUtf16(span.end()), words);
    }

    private boolean isAt(Span span, int first, int last) {
        return points.fromUtf16(span.begin()) == first && points.fromUtf16(span.end()) == last;
    }

    private Optional<Event> event(Anchor anchor) {
        return only(
                        events,
                        event -> isAt(event.trigger(), anchor.first(), anchor.last())
                                && anchor.words().contains(event.trigger().of(record.text())))
                .or(() ->
                        only(events, event -> event.evidence().of(record.text()).equals(anchor.words())));
    }

    private boolean event(Correction correction) {
        Optional<Event> there = event(correction.anchor());
        return correction.field().isOfHappening()
                ? there.isPresent()
                : there.map(event -> correct(event, correction)).orElse(false);
    }

    private boolean correct(Event event, Correction correction) {
        int at = events.indexOf(event);
        if (correction.field() == Correction.Field.DROP) {
            events.remove(at);
            return true;
        }
        if (correction.field() == Correction.Field.STATUS) {
            events.set(at, with(event, status(correction), event.actors(), event.recipients()));
            return true;
        }
        Optional<List<String>> parties = parties(correction.value());
        parties.ifPresent(ids -> events.set(
                at,
                correction.field() == Correction.Field.ACTORS
                        ? with(event, event.status(), ids, event.recipients())
                        : with(event, event.status(), event.actors(), ids)));
        return parties.isPresent();
    }

    private static Status status(Correction correction) {
        return Status.valueOf(String.valueOf(correction.value()).toUpperCase(Locale.ROOT));
    }

    /** The actors of mentions; empty where one of them is not there. */
    private Optional<List<String>> parties(@Nullable String mentions) {
        List<String> ids = new ArrayList<>();
        for (Mention mention : Mention.all(mentions)) {
            Optional<Actor> actor = mentioned(mention.anchor());
            if (actor.isEmpty()) {
                return Optional.empty();
            }
            ids.add(actor.get().id());
        }
        return Optional.of(ids.stream().distinct().toList());
    }

    private static Event with(Event event, Status status, List<String> actors, List<String> recipients) {
        return new Event(
                event.id(),
                event.type(),
                event.subtype(),
                event.mode(),
                event.contexts(),
                event.cameo(),
                event.score(),
                actors,
                recipients,
                event.trigger(),
                event.evidence(),
                event.time(),
                event.place(),
                status,
                event.statement(),
                event.deaths(),
                event.injured(),
                event.quantity(),
                event.confidence(),
                event.why());
    }

    private static <T> Optional<T> only(List<T> items, Predicate<T> condition) {
        List<T> all = items.stream().filter(condition).limit(2).toList();
        return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
    }

    private boolean actor(Correction correction) {
        return mentioned(correction.anchor())
                .map(actor -> correct(actor, correction))
                .orElse(false);
    }

    /**
     * Whom words mean: who is mentioned by them at that place, else the only one who is so mentioned. A pronoun elsewhere may mean
     * anybody.
     */
    private Optional<Actor> mentioned(Anchor anchor) {
        Predicate<Span> words = span -> span.of(record.text()).equals(anchor.words());
        Optional<Actor> there = only(
                actors,
                actor -> actor.mentions().stream()
                        .anyMatch(span -> isAt(span, anchor.first(), anchor.last()) && words.test(span)));
        return there.isPresent() || Term.isPronoun(anchor.words())
                ? there
                : only(actors, actor -> actor.mentions().stream().anyMatch(words));
    }

    private boolean correct(Actor actor, Correction correction) {
        String value = correction.value();
        if (correction.field() == Correction.Field.SAME) {
            return same(actor, value);
        }
        int at = actors.indexOf(actor);
        actors.set(
                at,
                switch (correction.field()) {
                    case NAME -> with(actor, String.valueOf(value), actor.country(), actor.sector(), actor.wikidata());
                    case COUNTRY -> with(actor, actor.name(), value, actor.sector(), actor.wikidata());
                    case SECTOR ->
                        with(
                                actor,
                                actor.name(),
                                actor.country(),
                                value == null ? null : Sector.valueOf(value),
                                actor.wikidata());
                    default -> with(actor, actor.name(), actor.country(), actor.sector(), value);
                });
        return true;
    }

    private static Actor with(
            Actor actor, String name, @Nullable String country, @Nullable Sector sector, @Nullable String wikidata) {
        return new Actor(actor.id(), name, actor.kind(), country, sector, actor.role(), wikidata, actor.mentions());
    }

    private static Actor with(Actor actor, List<Span> mentions) {
        return new Actor(
                actor.id(),
                actor.name(),
                actor.kind(),
                actor.country(),
                actor.sector(),
                actor.role(),
                actor.wikidata(),
                mentions);
    }

    private boolean same(Actor actor, @Nullable String mention) {
        Optional<Actor> kept = Mention.all(mention).stream()
                .findFirst()
                .flatMap(other -> mentioned(other.anchor()))
                .filter(other -> !other.equals(actor));
        kept.ifPresent(other -> {
            List<Span> mentions = Stream.concat(other.mentions().stream(), actor.mentions().stream())
                    .sorted()
                    .distinct()
                    .toList();
            actors.set(actors.indexOf(other), with(other, mentions));
            actors.remove(actor);
            same.replaceAll((from, to) -> to.equals(actor.id()) ? other.id() : to);
            same.put(actor.id(), other.id());
        });
        return kept.isPresent();
    }

    /** The record anew, so that nothing in it names what is gone. */
    private ArticleRecord corrected() {
        Set<String> left = events.stream().map(Event::id).collect(Collectors.toSet());
        List<Statement> statements =
                record.statements().stream().map(this::renamed).toList();
        List<Commitment> commitments = record.commitments().stream()
                .map(each -> renamed(each, each.event() != null && left.contains(each.event()) ? each.event() : null))
                .toList();
        List<Framing> framing = record.framing().stream()
                .map(each -> new Framing(each.id(), each.span(), each.kind(), known(each.target()), each.voice()))
                .toList();
        return new ArticleRecord(
                record.id(),
                record.url(),
                record.outlet(),
                record.title(),
                record.byline(),
                record.published(),
                record.language(),
                record.text(),
                record.coverage(),
                record.version(),
                record.sentences(),
                actors,
                record.places(),
                record.times(),
                statements,
                events.stream()
                        .map(each -> with(each, each.status(), known(each.actors()), known(each.recipients())))
                        .toList(),
                commitments,
                record.figures(),
                framing);
    }

    private @Nullable String known(@Nullable String actor) {
        return actor == null ? null : same.getOrDefault(actor, actor);
    }

    private List<String> known(List<String> ids) {
        return ids.stream().map(id -> same.getOrDefault(id, id)).distinct().toList();
    }

    private Statement renamed(Statement statement) {
        return new Statement(
                statement.id(),
                statement.source(),
                known(statement.speaker()),
                statement.cue(),
                statement.content(),
                statement.mode(),
                statement.act(),
                known(statement.addressee()),
                statement.time(),
                statement.parent());
    }

    private Commitment renamed(Commitment commitment, @Nullable String event) {
        return new Commitment(
                commitment.id(),
                commitment.act(),
                known(commitment.by()),
                known(commitment.to()),
                commitment.action(),
                commitment.condition(),
                commitment.deadline(),
                commitment.issued(),
                commitment.instrument(),
                commitment.statement(),
                event);
    }
}
