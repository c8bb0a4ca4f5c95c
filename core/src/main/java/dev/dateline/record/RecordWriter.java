// SPDX-License-Identifier: Apache-2.0
package dev.dateline.record;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** Writes the fields of one record in the order of the contract. */
final class RecordWriter {
    private final JsonGenerator json;
    private final CodePoints points;

    private RecordWriter(JsonGenerator json, CodePoints points) {
        this.json = json;
        this.points = points;
    }

    static String write(ArticleRecord record, JsonFactory factory, boolean pretty) {
        StringWriter out = new StringWriter(record.text().length() * 2 + 1024);
        try (JsonGenerator json = factory.createGenerator(pretty ? new Indented() : ObjectWriteContext.empty(), out)) {
            new RecordWriter(json, new CodePoints(record.text())).article(record);
        }
        return out.toString();
    }

    private void article(ArticleRecord record) {
        json.writeStartObject();
        text("schema", ArticleRecord.SCHEMA);
        text("id", record.id());
        text("url", record.url());
        text("outlet", record.outlet());
        text("title", record.title());
        text("byline", record.byline());
        text("published", record.published() == null ? null : record.published().text());
        text("language", record.language());
        text("text", record.text());
        coverage(record.coverage());
        text("version", record.version());
        spans("sentences", record.sentences());
        list("actors", record.actors(), this::actor);
        list("places", record.places(), this::place);
        list("times", record.times(), this::time);
        list("statements", record.statements(), this::statement);
        list("events", record.events(), this::event);
        list("commitments", record.commitments(), this::commitment);
        list("figures", record.figures(), this::figure);
        list("framing", record.framing(), this::framing);
        json.writeEndObject();
    }

    private void coverage(Coverage coverage) {
        json.writeObjectPropertyStart("coverage");
        json.writeNumberProperty("read", coverage.read());
        json.writeNumberProperty("total", coverage.total());
        text("reason", coverage.reason());
        json.writeEndObject();
    }

    private void actor(Actor actor) {
        text("id", actor.id());
        text("name", actor.name());
        text("kind", actor.kind().code());
        text("country", actor.country());
        text("sector", actor.sector() == null ? null : actor.sector().code());
        text("role", actor.role());
        text("wikidata", actor.wikidata());
        spans("mentions", actor.mentions());
    }

    private void place(Place place) {
        text("id", place.id());
        text("name", place.name());
        text("kind", place.kind());
        text("country", place.country());
        number("lat", place.latitude() == null ? null : decimal(place.latitude()));
        number("lon", place.longitude() == null ? null : decimal(place.longitude()));
        number("geonames", place.geonames() == null ? null : BigDecimal.valueOf(place.geonames()));
        text("precision", place.precision() == null ? null : place.precision().code());
        spans("mentions", place.mentions());
    }

    private void time(TimeExpression time) {
        text("id", time.id());
        span("span", time.span());
        text("type", time.type().code());
        text("value", time.value());
        interval(time.interval());
        strings(
                "alternatives",
                time.alternatives().stream().map(Object::toString).toList());
    }

    private void statement(Statement statement) {
        text("id", statement.id());
        json.writeObjectPropertyStart("source");
        span("span", statement.source());
        text("actor", statement.speaker());
        json.writeEndObject();
        spans("cue", statement.cue());
        spans("content", statement.content());
        text("mode", statement.mode().code());
        text("act", statement.act().code());
        text("addressee", statement.addressee());
        text("time", statement.time());
        text("parent", statement.parent());
    }

    private void event(Event event) {
        text("id", event.id());
        text("type", event.type().code());
        if (event.subtype() != null) {
            text("subtype", event.subtype());
        }
        text("mode", event.mode());
        strings("contexts", event.contexts());
        text("cameo", event.cameo());
        json.writeNumberProperty("quad", event.quad());
        number("score", decimal(event.score()));
        strings("actors", event.actors());
        strings("recipients", event.recipients());
        span("trigger", event.trigger());
        span("evidence", event.evidence());
        eventTime(event.time());
        text("place", event.place());
        text("status", event.status().code());
        text("statement", event.statement());
        number("deaths", event.deaths() == null ? null : BigDecimal.valueOf(event.deaths()));
        number("injured", event.injured() == null ? null : BigDecimal.valueOf(event.injured()));
        text("quantity", event.quantity());
        number("confidence", BigDecimal.valueOf(event.confidence()).setScale(2, RoundingMode.HALF_UP));
        text("why", event.why());
    }

    private void eventTime(@Nullable EventTime time) {
        if (time == null) {
            json.writeNullProperty("time");
            return;
        }
        json.writeObjectPropertyStart("time");
        interval(time.interval());
        text("time", time.time());
        json.writeEndObject();
    }

    private void commitment(Commitment commitment) {
        text("id", commitment.id());
        text("act", commitment.act().code());
        strings("by", commitment.by());
        strings("to", commitment.to());
        span("action", commitment.action());
        span("condition", commitment.condition());
        days("deadline", commitment.deadline());
        days("issued", commitment.issued());
        span("instrument", commitment.instrument());
        text("statement", commitment.statement());
        text("event", commitment.event());
    }

    private void figure(Figure figure) {
        text("id", figure.id());
        span("span", figure.span());
        number("value", figure.value());
        number("low", figure.low());
        number("high", figure.high());
        text("comparator", figure.comparator().code());
        text("unit", figure.unit());
        span("of", figure.of());
        text("statement", figure.statement());
    }

    private void framing(Framing framing) {
        text("id", framing.id());
        span("span", framing.span());
        text("kind", framing.kind().code());
        text("target", framing.target());
        text("voice", framing.voice());
    }

    private void days(String name, @Nullable Interval interval) {
        if (interval == null) {
            json.writeNullProperty(name);
            return;
        }
        json.writeObjectPropertyStart(name);
        interval(interval);
        json.writeEndObject();
    }

    private void interval(@Nullable Interval interval) {
        text("begin", interval == null ? null : interval.begin().toString());
        text("end", interval == null ? null : interval.end().toString());
    }

    private <T> void list(String name, List<T> items, Consumer<T> fields) {
        json.writeArrayPropertyStart(name);
        for (T item : items) {
            json.writeStartObject();
            fields.accept(item);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void spans(String name, List<Span> spans) {
        json.writeArrayPropertyStart(name);
        spans.forEach(this::span);
        json.writeEndArray();
    }

    private void span(String name, @Nullable Span span) {
        json.writeName(name);
        if (span == null) {
            json.writeNull();
        } else {
            span(span);
        }
    }

    private void span(Span span) {
        json.writeStartArray();
        json.writeNumber(points.fromUtf16(span.begin()));
        json.writeNumber(points.fromUtf16(span.end()));
        json.writeEndArray();
    }

    private void strings(String name, List<String> values) {
        json.writeArrayPropertyStart(name);
        values.forEach(json::writeString);
        json.writeEndArray();
    }

    private void text(String name, @Nullable String value) {
        json.writeName(name);
        if (value == null) {
            json.writeNull();
        } else {
            json.writeString(value);
        }
    }

    private void number(String name, @Nullable BigDecimal value) {
        json.writeName(name);
        if (value == null) {
            json.writeNull();
        } else {
            json.writeNumber(value.toPlainString());
        }
    }

    /** The shortest decimal that means the double, without an exponent and without a zero behind the point. */
    private static BigDecimal decimal(double value) {
        BigDecimal decimal = BigDecimal.valueOf(value);
        return decimal.signum() == 0 ? BigDecimal.ZERO : decimal.stripTrailingZeros();
    }

    /** Indents by two spaces, with line feeds on every platform. */
    private static final class Indented extends ObjectWriteContext.Base {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
