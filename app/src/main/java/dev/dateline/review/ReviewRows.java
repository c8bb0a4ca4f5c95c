// SPDX-License-Identifier: Apache-2.0
package dev.dateline.review;

import dev.dateline.record.Actor;
import dev.dateline.record.ArticleRecord;
import dev.dateline.record.CodePoints;
import dev.dateline.record.Event;
import dev.dateline.record.Interval;
import dev.dateline.record.Place;
import dev.dateline.record.Span;
import dev.dateline.record.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Items as rows of a sheet: where each stands, what the record says of it, its words with those around them, and room for verdicts. */
public final class ReviewRows {
    private static final List<String> FIRST = List.of("number", "version", "published", "outlet");
    private static final List<String> EVENT = List.of(
            "type", "mode", "status", "actors", "recipients", "time", "place", "said_by", "evidence", "context");
    private static final List<String> STATEMENT = List.of("speaker", "addressee", "act", "mode", "content", "context");
    private static final String NOTE = "note";

    private final ArticleRecord record;
    private final CodePoints points;

    private ReviewRows(ArticleRecord record) {
        this.record = record;
        this.points = new CodePoints(record.text());
    }

    /** The head of a sheet of events. */
    public static List<String> eventColumns() {
        return columns(EVENT, Question.OF_EVENT);
    }

    /** The head of a sheet of statements. */
    public static List<String> statementColumns() {
        return columns(STATEMENT, Question.OF_STATEMENT);
    }

    private static List<String> columns(List<String> fields, List<Question> questions) {
        return Stream.of(
                        FIRST.stream(),
                        Sheet.ITEM.stream(),
                        fields.stream(),
                        questions.stream().map(Question::column),
                        Stream.of(NOTE))
                .flatMap(part -> part)
                .toList();
    }

    /** An event's row; its verdicts are empty. */
    public static List<@Nullable Object> event(long number, ArticleRecord record, Event event) {
        ReviewRows rows = new ReviewRows(record);
        List<@Nullable Object> row = rows.first(number, event.id(), event.trigger());
        row.addAll(Arrays.asList(
                event.type().code(),
                event.mode(),
                event.status().code(),
                rows.names(event.actors()),
                rows.names(event.recipients()),
                event.time() == null ? null : days(event.time().interval()),
                rows.place(event.place()),
                rows.speaker(event.statement()),
                rows.words(event.evidence()),
                rows.context(event.evidence())));
        return withRoom(row, Question.OF_EVENT);
    }

    /** A statement's row. */
    public static List<@Nullable Object> statement(long number, ArticleRecord record, Statement statement) {
        ReviewRows rows = new ReviewRows(record);
        List<@Nullable Object> row =
                rows.first(number, statement.id(), statement.content().get(0));
        Span whole = statement.content().stream().reduce(Span::cover).orElseThrow();
        row.addAll(Arrays.asList(
                rows.speaker(statement.id()),
                statement.addressee() == null ? null : rows.names(List.of(statement.addressee())),
                statement.act().code(),
                statement.mode().code(),
                statement.content().stream().map(rows::words).collect(Collectors.joining(" … ")),
                rows.context(whole)));
        return withRoom(row, Question.OF_STATEMENT);
    }

    private static List<@Nullable Object> withRoom(List<@Nullable Object> row, List<Question> questions) {
        questions.forEach(question -> row.add(null));
        row.add(null);
        return row;
    }

    private List<@Nullable Object> first(long number, String item, Span span) {
        return new ArrayList<>(Arrays.asList(
                number,
                record.version(),
                record.published() == null ? null : record.published().day(),
                record.outlet(),
                record.id(),
                item,
                points.fromUtf16(span.begin()),
                points.fromUtf16(span.end())));
    }

    private static @Nullable String days(@Nullable Interval interval) {
        if (interval == null) {
            return null;
        }
        String begin = interval.begin().toString();
        return interval.begin().equals(interval.end()) ? begin : begin + " to " + interval.end();
    }

    /** With countries and sectors, for these are judged too. */
    private String names(List<String> ids) {
        return record.actors().stream()
                .filter(actor -> ids.contains(actor.id()))
                .map(ReviewRows::name)
                .collect(Collectors.joining("; "));
    }

    private static String name(Actor actor) {
        String codes = Stream.of(
                        actor.country(),
                        actor.sector() == null ? null : actor.sector().code())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        return codes.isEmpty() ? actor.name() : actor.name() + " (" + codes + ")";
    }

    private @Nullable String place(@Nullable String id) {
        return record.places().stream()
                .filter(place -> place.id().equals(id))
                .map(ReviewRows::name)
                .findFirst()
                .orElse(null);
    }

    private static String name(Place place) {
        return place.country() == null ? place.name() : place.name() + " (" + place.country() + ")";
    }

    /** Who makes a statement; the words that name the source where no actor is found. */
    private @Nullable String speaker(@Nullable String id) {
        return record.statements().stream()
                .filter(statement -> statement.id().equals(id))
                .map(this::speaker)
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse(null);
    }

    private String speaker(Statement statement) {
        if (statement.speaker() != null) {
            return names(List.of(statement.speaker()));
        }
        return statement.source() == null ? "" : words(statement.source());
    }

    private String words(Span span) {
        return span.of(record.text()).replaceAll("\\s+", " ").strip();
    }

    /** The sentences of the words with one before and one after them. */
    private String context(Span span) {
        List<Span> sentences = record.sentences();
        int[] here = IntStream.range(0, sentences.size())
                .filter(i -> sentences.get(i).overlaps(span))
                .toArray();
        if (here.length == 0) {
            return words(span);
        }
        int first = Math.max(0, here[0] - 1);
        int last = Math.min(sentences.size() - 1, here[here.length - 1] + 1);
        return words(sentences.get(first).cover(sentences.get(last)));
    }
}
