// SPDX-License-Identifier: Apache-2.0
package dev.dateline.export;

import dev.dateline.record.Actor;
import dev.dateline.record.ArticleRecord;
import dev.dateline.record.CodePoints;
import dev.dateline.record.Event;
import dev.dateline.record.Figure;
import dev.dateline.record.Place;
import dev.dateline.record.Span;
import dev.dateline.record.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A record whose items are found by their ids, with its offsets in code points. Immutable. */
final class ArticleView {
    private final ArticleRecord record;
    private final CodePoints points;
    private final Map<String, Actor> actors;
    private final Map<String, Place> places;
    private final Map<String, Statement> statements;
    private final Map<String, Figure> figures;

    ArticleView(ArticleRecord record) {
        this.record = record;
        this.points = new CodePoints(record.text());
        this.actors = byId(record.actors(), Actor::id);
        this.places = byId(record.places(), Place::id);
        this.statements = byId(record.statements(), Statement::id);
        this.figures = byId(record.figures(), Figure::id);
    }

    private static <T> Map<String, T> byId(List<T> items, Function<T, String> id) {
        return items.stream().collect(Collectors.toMap(id, Function.identity()));
    }

    ArticleRecord record() {
        return record;
    }

    String id() {
        return record.id();
    }

    /** The number of code points of the text. */
    int length() {
        return points.count();
    }

    /** Where the words begin, in code points; null without words. */
    @Nullable
    Integer begin(@Nullable Span span) {
        return span == null ? null : (Integer) points.fromUtf16(span.begin());
    }

    /** Where the words end, in code points; null without words. */
    @Nullable
    Integer end(@Nullable Span span) {
        return span == null ? null : (Integer) points.fromUtf16(span.end());
    }

    @Nullable
    String words(@Nullable Span span) {
        return span == null ? null : span.of(record.text());
    }

    /** The words of several spans, in order, joined as an ellipsis joins them. */
    String words(List<Span> spans) {
        return spans.stream().map(span -> span.of(record.text())).collect(Collectors.joining(" … "));
    }

    Optional<Actor> actor(@Nullable String id) {
        return Optional.ofNullable(id).map(actors::get);
    }

    List<Actor> actors(List<String> ids) {
        return ids.stream().map(id -> actor(id).orElseThrow()).toList();
    }

    /** The names of actors for a person to read. */
    String names(List<String> ids) {
        return actors(ids).stream().map(Actor::name).collect(Collectors.joining("; "));
    }

    Optional<Place> place(@Nullable String id) {
        return Optional.ofNullable(id).map(places::get);
    }

    Optional<Statement> statement(@Nullable String id) {
        return Optional.ofNullable(id).map(statements::get);
    }

    Optional<Figure> figure(@Nullable String id) {
        return Optional.ofNullable(id).map(figures::get);
    }

    /** Who makes a statement: the actor's name, else the words that name the source; null in the outlet's own voice or where nobody is named. */
    @Nullable
    String speaker(@Nullable String statement) {
        return statement(statement)
                .map(said -> actor(said.speaker()).map(Actor::name).orElse(words(said.source())))
                .orElse(null);
    }

    /** Whether the words stand in the first paragraph; of a text that is one paragraph, in the first sentence. */
    boolean isLead(Span span) {
        if (record.sentences().isEmpty()) {
            return false;
        }
        Span first = record.sentences().get(0);
        int lineEnd = record.text().indexOf('\n', first.begin());
        boolean paragraphs = lineEnd >= 0 && !record.text().substring(lineEnd).isBlank();
        return span.begin() < (paragraphs ? Math.max(lineEnd, first.end()) : first.end());
    }

    /** The number of the sentence in which the words begin, from 1; 0 where none holds them. */
    int sentenceNumber(Span span) {
        List<Span> sentences = record.sentences();
        for (int i = 0; i < sentences.size(); i++) {
            if (sentences.get(i).contains(span.begin())) {
                return i + 1;
            }
        }
        return 0;
    }

    /** The sentences that the words stand in, whole; the words themselves where no sentence holds them. */
    Span sentence(Span span) {
        return record.sentences().stream()
                .filter(sentence -> sentence.overlaps(span))
                .reduce(Span::cover)
                .map(span::cover)
                .orElse(span);
    }

    /** The words by which an event speaks of an actor: within its clause, else in its sentence; empty where it is meant only. */
    Optional<Span> mention(Actor actor, Event event) {
        return first(actor.mentions(), event.evidence()).or(() -> first(actor.mentions(), sentence(event.evidence())));
    }

    /** The words by which an event speaks of a place: within its clause, else in its sentence, else the first. */
    Optional<Span> mention(Place place, Event event) {
        return first(place.mentions(), event.evidence())
                .or(() -> first(place.mentions(), sentence(event.evidence())))
                .or(() -> place.mentions().stream().findFirst());
    }

    private static Optional<Span> first(List<Span> mentions, Span within) {
        return mentions.stream().filter(within::contains).findFirst();
    }
}
