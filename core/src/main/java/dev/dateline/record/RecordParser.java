// SPDX-License-Identifier: Apache-2.0
package dev.dateline.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes a record of its JSON. */
final class RecordParser {
    private final CodePoints points;

    private RecordParser(CodePoints points) {
        this.points = points;
    }

    static ArticleRecord parse(Field root) {
        Field schema = root.get("schema");
        if (!schema.text().equals(ArticleRecord.SCHEMA)) {
            throw new InvalidRecordException(schema.path(), "is not \"" + ArticleRecord.SCHEMA + "\"");
        }
        return new RecordParser(new CodePoints(root.get("text").text())).article(root);
    }

    private ArticleRecord article(Field root) {
        return new ArticleRecord(
                root.get("id").text(),
                root.get("url").orNull(Field::text),
                root.get("outlet").orNull(Field::text),
                root.get("title").orNull(Field::text),
                root.get("byline").orNull(Field::text),
                root.get("published").orNull(RecordParser::published),
                root.get("language").orNull(Field::text),
                root.get("text").text(),
                root.get("coverage").make(RecordParser::coverage),
                root.get("version").text(),
                spans(root.get("sentences")),
                root.get("actors").list(item -> item.make(this::actor)),
                root.get("places").list(item -> item.make(this::place)),
                root.get("times").list(item -> item.make(this::time)),
                root.get("statements").list(item -> item.make(this::statement)),
                root.get("events").list(item -> item.make(this::event)),
                root.get("commitments").list(item -> item.make(this::commitment)),
                root.get("figures").list(item -> item.make(this::figure)),
                root.get("framing").list(item -> item.make(this::framing)));
    }

    private static Published published(Field field) {
        return Published.parse(field.text())
                .orElseThrow(() -> new InvalidRecordException(field.path(), "is no ISO 8601 date or date-time"));
    }

    private static Coverage coverage(Field field) {
        return new Coverage(
                field.get("read").integer(),
                field.get("total").integer(),
                field.get("reason").orNull(Field::text));
    }

    private Actor actor(Field field) {
        return new Actor(
                field.get("id").text(),
                field.get("name").text(),
                field.get("kind").one(ActorKind.values(), ActorKind::code),
                field.get("country").orNull(Field::text),
                field.get("sector").orNull(sector -> sector.one(Sector.values(), Sector::code)),
                field.get("role").orNull(Field::text),
                field.get("wikidata").orNull(Field::text),
                spans(field.get("mentions")));
    }

    private Place place(Field field) {
        return new Place(
                field.get("id").text(),
                field.get("name").text(),
                field.get("kind").text(),
                field.get("country").orNull(Field::text),
                field.get("lat").orNull(Field::number),
                field.get("lon").orNull(Field::number),
                field.get("geonames").orNull(Field::identifier),
                field.get("precision").orNull(word -> word.one(Precision.values(), Precision::code)),
                spans(field.get("mentions")));
    }

    private TimeExpression time(Field field) {
        return new TimeExpression(
                field.get("id").text(),
                field.get("span").span(points),
                field.get("type").one(TimeType.values(), TimeType::code),
                field.get("value").orNull(Field::text),
                interval(field),
                field.get("alternatives").list(Field::date));
    }

    private Statement statement(Field field) {
        Field source = field.get("source");
        return new Statement(
                field.get("id").text(),
                source.get("span").orNull(span -> span.span(points)),
                source.get("actor").orNull(Field::text),
                spans(field.get("cue")),
                spans(field.get("content")),
                field.get("mode").one(StatementMode.values(), StatementMode::code),
                field.get("act").one(StatementAct.values(), StatementAct::code),
                field.get("addressee").orNull(Field::text),
                field.get("time").orNull(Field::text),
                field.get("parent").orNull(Field::text));
    }

    private Event event(Field field) {
        EventType type = field.get("type").one(EventType.values(), EventType::code);
        Field quad = field.get("quad");
        if (quad.integer() != type.quad()) {
            throw new InvalidRecordException(quad.path(), "is not " + type.quad() + ", the quad class of " + type);
        }
        return new Event(
                field.get("id").text(),
                type,
                field.find("subtype").map(Field::text).orElse(null),
                field.get("mode").orNull(Field::text),
                field.get("contexts").list(Field::text),
                field.get("cameo").text(),
                field.get("score").number(),
                field.get("actors").list(Field::text),
                field.get("recipients").list(Field::text),
                field.get("trigger").span(points),
                field.get("evidence").span(points),
                field.get("time").orNull(this::eventTime),
                field.get("place").orNull(Field::text),
                field.get("status").one(Status.values(), Status::code),
                field.get("statement").orNull(Field::text),
                field.get("deaths").orNull(Field::integer),
                field.get("injured").orNull(Field::integer),
                field.get("quantity").orNull(Field::text),
                field.get("confidence").number(),
                field.get("why").text());
    }

    private EventTime eventTime(Field field) {
        return new EventTime(days(field), field.get("time").orNull(Field::text));
    }

    private Commitment commitment(Field field) {
        return new Commitment(
                field.get("id").text(),
                field.get("act").one(CommitmentAct.values(), CommitmentAct::code),
                field.get("by").list(Field::text),
                field.get("to").list(Field::text),
                field.get("action").span(points),
                field.get("condition").orNull(span -> span.span(points)),
                field.get("deadline").orNull(RecordParser::days),
                field.get("issued").orNull(RecordParser::days),
                field.get("instrument").orNull(span -> span.span(points)),
                field.get("statement").orNull(Field::text),
                field.get("event").orNull(Field::text));
    }

    private Figure figure(Field field) {
        return new Figure(
                field.get("id").text(),
                field.get("span").span(points),
                field.get("value").orNull(Field::decimal),
                field.get("low").orNull(Field::decimal),
                field.get("high").orNull(Field::decimal),
                field.get("comparator").one(Comparator.values(), Comparator::code),
                field.get("unit").orNull(Field::text),
                field.get("of").orNull(span -> span.span(points)),
                field.get("statement").orNull(Field::text));
    }

    private Framing framing(Field field) {
        return new Framing(
                field.get("id").text(),
                field.get("span").span(points),
                field.get("kind").one(FramingKind.values(), FramingKind::code),
                field.get("target").orNull(Field::text),
                field.get("voice").text());
    }

    private static Interval days(Field field) {
        Interval interval = interval(field);
        if (interval == null) {
            throw new InvalidRecordException(field.path(), "has no begin: unknown days are null");
        }
        return interval;
    }

    private static @Nullable Interval interval(Field field) {
        Field begin = field.get("begin");
        Field end = field.get("end");
        if (begin.node().isNull() && end.node().isNull()) {
            return null;
        }
        return new Interval(begin.date(), end.date());
    }

    private List<Span> spans(Field field) {
        return field.list(item -> item.span(points));
    }
}
