// SPDX-License-Identifier: Apache-2.0
package dev.dateline.store;

import dev.dateline.record.Actor;
import dev.dateline.record.ArticleRecord;
import dev.dateline.record.Commitment;
import dev.dateline.record.Event;
import dev.dateline.record.Figure;
import dev.dateline.record.Interval;
import dev.dateline.record.Place;
import dev.dateline.record.Span;
import dev.dateline.record.Statement;
import dev.dateline.record.TimeExpression;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rows that a record comes to, beside the record itself: made from it alone, so that a store can be checked against its records.
 * An item's number is that of its article and its place in the record.
 */
final class ItemRows {
    /** How many items an article has room for, as a power of two. */
    private static final int ITEM_BITS = 20;

    private final ArticleRecord record;
    private final long article;
    private final Map<String, Actor> actors;
    private final Map<String, List<Term>> terms = new HashMap<>();
    private final Map<String, Long> numbers = new LinkedHashMap<>();
    private final Map<String, Place> places;
    private final Map<String, Statement> statements;
    private final List<Row> rows = new ArrayList<>();
    private final List<Posting> postings = new ArrayList<>();
    private final Map<Long, String> words = new LinkedHashMap<>();
    private long next;

    /** A row of a table, its values in the order of the table's columns. */
    record Row(Rows table, List<@Nullable Object> values) {
        Row {
            values = Collections.unmodifiableList(new ArrayList<>(values));
        }
    }

    /** That an item is found by a term. */
    record Posting(Term term, String day, long item, String role) {}

    ItemRows(long article, ArticleRecord record) {
        this.article = article;
        this.record = record;
        this.next = first(article);
        this.actors = record.actors().stream().collect(Collectors.toMap(Actor::id, actor -> actor));
        this.places = record.places().stream().collect(Collectors.toMap(Place::id, place -> place));
        this.statements = record.statements().stream().collect(Collectors.toMap(Statement::id, each -> each));
        record.actors().forEach(this::actor);
        record.places().forEach(this::place);
        record.times().forEach(this::time);
        record.statements().forEach(this::statement);
        record.events().forEach(this::event);
        record.commitments().forEach(this::commitment);
        record.figures().forEach(this::figure);
    }

    /** The least number of an article's items. */
    static long first(long article) {
        return article << ITEM_BITS;
    }

    /** The greatest. */
    static long last(long article) {
        return first(article + 1) - 1;
    }

    List<Row> rows() {
        return Collections.unmodifiableList(rows);
    }

    /** Without those that stand there twice. */
    List<Posting> postings() {
        return postings.stream().distinct().toList();
    }

    /** The words by which items are found, by the items' numbers. */
    Map<Long, String> words() {
        return Collections.unmodifiableMap(words);
    }

    private long number(String id) {
        if (next > last(article)) {
            throw StoreException.ofOneThing("article " + record.id() + " has more items than a store takes", null);
        }
        numbers.put(id, next);
        return next++;
    }

    private void add(Rows table, @Nullable Object... values) {
        rows.add(new Row(table, Arrays.stream(values).map(ItemRows::plain).toList()));
    }

    /** As it comes back from a database. */
    private static @Nullable Object plain(@Nullable Object value) {
        if (value instanceof Integer whole) {
            return whole.longValue();
        } else if (value instanceof BigDecimal decimal) {
            return decimal.doubleValue();
        }
        return value instanceof String text ? storable(text) : value;
    }

    /** Without what a database's text cannot hold: U+0000 and halves of surrogate pairs. */
    static String storable(String text) {
        StringBuilder kept = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (c == 0 || Character.isSurrogate(c)) {
                kept = kept == null ? new StringBuilder(text) : kept;
                kept.setCharAt(i, '\uFFFD');
            }
        }
        return kept == null ? text : kept.toString();
    }

    private String words(Span span) {
        return span.of(record.text());
    }

    private @Nullable String wordsOf(@Nullable Span span) {
        return span == null ? null : words(span);
    }

    private String words(List<Span> spans) {
        return spans.stream().map(this::words).collect(Collectors.joining(" … "));
    }

    private void actor(Actor actor) {
        add(
                Rows.ACTOR,
                number(actor.id()),
                article,
                actor.id(),
                actor.name(),
                actor.kind().code(),
                actor.country(),
                sector(actor),
                actor.role(),
                actor.wikidata());
    }

    private static @Nullable String sector(Actor actor) {
        return actor.sector() == null ? null : actor.sector().code();
    }

    private void place(Place place) {
        add(
                Rows.PLACE,
                number(place.id()),
                article,
                place.id(),
                place.name(),
                place.kind(),
                place.country(),
                place.latitude(),
                place.longitude(),
                place.geonames());
    }

    private void time(TimeExpression time) {
        add(
                Rows.TIME,
                number(time.id()),
                article,
                time.id(),
                words(time.span()),
                time.type().code(),
                time.value(),
                first(time.interval()),
                last(time.interval()));
    }

    private static @Nullable String first(@Nullable Interval interval) {
        return interval == null ? null : interval.begin().toString();
    }

    private static @Nullable String last(@Nullable Interval interval) {
        return interval == null ? null : interval.end().toString();
    }

    /** The day of publication, for what has no day of its own. */
    private @Nullable String day() {
        return record.published() == null ? null : record.published().day().toString();
    }

    private @Nullable Actor actor(@Nullable String id) {
        return id == null ? null : actors.get(id);
    }

    private @Nullable String speaker(@Nullable Statement statement) {
        Actor speaker = statement == null ? null : actor(statement.speaker());
        return speaker != null ? speaker.name() : statement == null ? null : wordsOf(statement.source());
    }

    private void statement(Statement statement) {
        Actor speaker = actor(statement.speaker());
        Actor addressee = actor(statement.addressee());
        long number = number(statement.id());
        add(
                Rows.STATEMENT,
                number,
                article,
                statement.id(),
                day(),
                statement.mode().code(),
                statement.act().code(),
                speaker(statement),
                speaker == null ? null : speaker.country(),
                wordsOf(statement.source()),
                addressee == null ? null : addressee.name(),
                statement.parent(),
                words(statement.content()));
        post(number, day(), "speaker", speaker);
        post(number, day(), "recipient", addressee);
        if (speaker == null && statement.source() != null) {
            post(number, day(), "speaker", List.of(Term.name(words(statement.source()))));
        }
        words.put(number, words(statement.content()));
    }

    private void event(Event event) {
        Place place = event.place() == null ? null : places.get(event.place());
        Statement statement = event.statement() == null ? null : statements.get(event.statement());
        Interval interval = event.time() == null ? null : event.time().interval();
        String day = interval == null ? day() : first(interval);
        long number = number(event.id());
        add(
                Rows.EVENT,
                number,
                article,
                event.id(),
                day,
                first(interval),
                last(interval),
                event.type().code(),
                event.mode(),
                event.cameo(),
                event.quad(),
                event.score(),
                event.status().code(),
                event.confidence(),
                names(event.actors()),
                names(event.recipients()),
                place == null ? null : place.name(),
                place == null ? null : place.country(),
                place == null ? null : place.latitude(),
                place == null ? null : place.longitude(),
                event.statement(),
                speaker(statement),
                event.deaths(),
                event.injured(),
                words(event.trigger()),
                words(event.evidence()));
        parties(number, day, "actor", event.actors());
        parties(number, day, "recipient", event.recipients());
        post(number, day, "speaker", statement == null ? null : actor(statement.speaker()));
        post(number, day, place);
        words.put(number, words(event.evidence()));
    }

    private String names(List<String> ids) {
        return ids.stream()
                .map(id -> Objects.requireNonNull(actors.get(id)).name())
                .collect(Collectors.joining("; "));
    }

    private void parties(long event, @Nullable String day, String role, List<String> ids) {
        for (int i = 0; i < ids.size(); i++) {
            Actor actor = Objects.requireNonNull(actors.get(ids.get(i)));
            add(
                    Rows.EVENT_ACTOR,
                    event,
                    role,
                    i,
                    numbers.get(actor.id()),
                    actor.name(),
                    actor.country(),
                    sector(actor));
            post(event, day, role, actor);
        }
    }

    private void commitment(Commitment commitment) {
        String day = commitment.issued() == null ? day() : first(commitment.issued());
        long number = number(commitment.id());
        add(
                Rows.COMMITMENT,
                number,
                article,
                commitment.id(),
                day,
                commitment.act().code(),
                names(commitment.by()),
                names(commitment.to()),
                words(commitment.action()),
                wordsOf(commitment.condition()),
                first(commitment.deadline()),
                last(commitment.deadline()),
                first(commitment.issued()),
                last(commitment.issued()),
                wordsOf(commitment.instrument()),
                commitment.statement(),
                commitment.event());
        commitment.by().forEach(id -> post(number, day, "actor", actor(id)));
        commitment.to().forEach(id -> post(number, day, "recipient", actor(id)));
        Statement statement = commitment.statement() == null ? null : statements.get(commitment.statement());
        post(number, day, "speaker", statement == null ? null : actor(statement.speaker()));
        words.put(
                number,
                Stream.of(commitment.action(), commitment.condition(), commitment.instrument())
                        .filter(Objects::nonNull)
                        .map(this::words)
                        .collect(Collectors.joining(" … ")));
    }

    private void figure(Figure figure) {
        add(
                Rows.FIGURE,
                number(figure.id()),
                article,
                figure.id(),
                words(figure.span()),
                figure.value(),
                figure.low(),
                figure.high(),
                figure.comparator().code(),
                figure.unit(),
                wordsOf(figure.of()),
                figure.statement());
    }

    private void post(long item, @Nullable String day, String role, @Nullable Actor actor) {
        if (actor != null) {
            post(item, day, role, terms.computeIfAbsent(actor.id(), id -> Term.of(actor, record.text())));
        }
    }

    private void post(long item, @Nullable String day, @Nullable Place place) {
        if (place != null) {
            post(item, day, "place", Term.of(place));
        }
    }

    private void post(long item, @Nullable String day, String role, List<Term> terms) {
        terms.forEach(term -> postings.add(new Posting(term, day == null ? "" : day, item, role)));
    }
}
