// SPDX-License-Identifier: Apache-2.0
package dev.dateline.page;

import dev.dateline.record.Actor;
import dev.dateline.record.ArticleRecord;
import dev.dateline.record.CodePoints;
import dev.dateline.record.Commitment;
import dev.dateline.record.Event;
import dev.dateline.record.Figure;
import dev.dateline.record.Framing;
import dev.dateline.record.Place;
import dev.dateline.record.Span;
import dev.dateline.record.Statement;
import dev.dateline.record.TimeExpression;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The cards of a page: one for each item, with all its fields, and links to the items and words that they name. */
final class Cards {
    private final ArticleRecord record;
    private final Wording wording;
    private final CodePoints points;
    private final Register register;
    private final Html html;

    Cards(Html html, ArticleRecord record, Wording wording, Register register) {
        this.html = html;
        this.record = record;
        this.wording = wording;
        this.points = new CodePoints(record.text());
        this.register = register;
    }

    /** The cards of a layer, in the record's order. */
    void write(Layer layer) {
        switch (layer) {
            case STATEMENTS -> record.statements().forEach(this::statement);
            case EVENTS -> record.events().forEach(this::event);
            case COMMITMENTS -> record.commitments().forEach(this::commitment);
            case FIGURES -> record.figures().forEach(this::figure);
            case FRAMING -> record.framing().forEach(this::framing);
            case TIMES -> record.times().forEach(this::time);
            case PLACES -> record.places().forEach(this::place);
            case ACTORS -> record.actors().forEach(this::actor);
        }
    }

    private void open(String id, String kind, String what) {
        String anchor = String.valueOf(register.anchor(id));
        html.open("section", "class", "card " + anchor.charAt(0), "id", anchor, "tabindex", "-1")
                .open("h3")
                .element("a", id, "href", "#at-" + anchor, "title", "to its words in the text")
                .own(" ")
                .element("small", kind)
                .own(" ")
                .element("bdi", what)
                .close("h3")
                .open("dl");
    }

    private void shut(String id) {
        register.namedBy(id).forEach((how, ids) -> links(how, ids));
        html.close("dl").close("section").line();
    }

    private void statement(Statement statement) {
        open(statement.id(), "statement", statement.act().code() + ", " + wording.speaker(statement));
        links("speaker", statement.speaker());
        quotes("named as", statement.source());
        voice("said inside", statement.parent());
        quotes("cue", statement.cue());
        quotes("content", statement.content());
        row("mode", statement.mode().code());
        row("act", statement.act().code());
        links("to", statement.addressee());
        links("when", statement.time());
        shut(statement.id());
    }

    private void event(Event event) {
        open(event.id(), "event", Wording.kind(event));
        row("status", event.status().code() + (Wording.real(event) && !Wording.told(event) ? ", as claimed" : ""));
        voice("according to", event.statement());
        if (event.statement() == null) {
            performed(event.trigger());
        }
        links("who", event.actors());
        links("to whom", event.recipients());
        row("when", wording.when(event.time()));
        links("dated by", event.time() == null ? null : event.time().time());
        links("where", event.place());
        row("toll", Wording.toll(event));
        links("quantity", event.quantity());
        quotes("trigger", event.trigger());
        quotes("evidence", event.evidence());
        row("contexts", String.join(", ", event.contexts()));
        row("codes", "CAMEO " + event.cameo() + ", quad class " + event.quad() + ", score " + number(event.score()));
        row("confidence", number(event.confidence()));
        row("why", event.why());
        shut(event.id());
    }

    private static String number(double value) {
        return new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
    }

    /** An act that a statement itself performs has no statement of its own, and yet is no telling of the outlet's. */
    private void performed(Span trigger) {
        Optional<Statement> round = record.statements().stream()
                .filter(statement -> statement.content().stream().anyMatch(piece -> piece.contains(trigger)))
                .min(Comparator.comparingInt(statement -> statement.content().stream()
                        .filter(piece -> piece.contains(trigger))
                        .mapToInt(Span::length)
                        .min()
                        .orElse(Integer.MAX_VALUE)));
        round.ifPresentOrElse(
                statement -> links("done by saying", statement.id()), () -> row("voice", "the outlet's own"));
    }

    private void commitment(Commitment commitment) {
        open(commitment.id(), "commitment", commitment.act().code());
        links("by", commitment.by());
        links("to", commitment.to());
        quotes("action", commitment.action());
        quotes("condition", commitment.condition());
        row("deadline", Wording.days(commitment.deadline()));
        row("issued", Wording.days(commitment.issued()));
        quotes("instrument", commitment.instrument());
        voice("according to", commitment.statement());
        links("event", commitment.event());
        shut(commitment.id());
    }

    private void figure(Figure figure) {
        open(figure.id(), "figure", Wording.amount(figure));
        quotes("words", figure.span());
        quotes("of", figure.of());
        row("value", plain(figure.value()));
        row("low", plain(figure.low()));
        row("high", plain(figure.high()));
        row("comparator", figure.comparator().code());
        row("unit", figure.unit());
        voice("according to", figure.statement());
        shut(figure.id());
    }

    private static @Nullable String plain(@Nullable BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }

    private void framing(Framing framing) {
        open(framing.id(), "framing", framing.kind().code());
        quotes("words", framing.span());
        links("of", framing.target());
        if (framing.voice().equals(Framing.OUTLET)) {
            row("voice", "the outlet's own");
        } else {
            voice("voice", framing.voice());
        }
        shut(framing.id());
    }

    private void time(TimeExpression time) {
        open(time.id(), "time", wording.time(time.id()));
        quotes("words", time.span());
        row("type", time.type().code());
        row("value", time.value());
        row("days", Wording.days(time.interval()));
        row("could also be", time.alternatives().stream().map(String::valueOf).collect(Collectors.joining(", ")));
        shut(time.id());
    }

    private void place(Place place) {
        open(place.id(), "place", place.name());
        row("kind", place.kind());
        row("country", place.country());
        if (place.latitude() != null && place.longitude() != null) {
            row("at", number(place.latitude()) + ", " + number(place.longitude()));
        }
        row("GeoNames", place.geonames() == null ? null : String.valueOf(place.geonames()));
        row("precision", place.precision() == null ? null : place.precision().code());
        mentions(place.id(), place.mentions());
        shut(place.id());
    }

    private void actor(Actor actor) {
        open(actor.id(), "actor", actor.name());
        row("kind", actor.kind().code());
        row("country", actor.country());
        row("sector", actor.sector() == null ? null : actor.sector().code());
        row("role", actor.role());
        row("Wikidata", actor.wikidata());
        mentions(actor.id(), actor.mentions());
        shut(actor.id());
    }

    private void row(String label, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            html.element("dt", label).open("dd").element("bdi", value).close("dd");
        }
    }

    private void links(String label, @Nullable String id) {
        links(label, Stream.ofNullable(id).toList());
    }

    private void links(String label, Collection<String> ids) {
        if (!ids.isEmpty()) {
            html.element("dt", label);
            ids.stream().distinct().forEach(id -> html.open("dd").own(link(id)).close("dd"));
        }
    }

    private String link(String id) {
        String anchor = register.anchor(id);
        Html link = new Html();
        if (anchor == null) {
            return link.text(id).toString();
        }
        return link.open("a", "href", "#" + anchor)
                .element("bdi", register.titles().getOrDefault(anchor, id))
                .close("a")
                .toString();
    }

    /** The line of speakers, the innermost first; nothing in the outlet's own voice. */
    private void voice(String label, @Nullable String statement) {
        if (statement != null) {
            links(label, wording.line(statement).stream().map(Statement::id).toList());
        }
    }

    private void quotes(String label, @Nullable Span span) {
        quotes(label, Stream.ofNullable(span).toList());
    }

    private void quotes(String label, List<Span> spans) {
        if (!spans.isEmpty()) {
            html.element("dt", label);
        }
        for (Span span : spans) {
            html.open("dd")
                    .element("q", span.of(record.text()), "dir", "auto")
                    .own(" ")
                    .element("small", points.fromUtf16(span.begin()) + "–" + points.fromUtf16(span.end()))
                    .close("dd");
        }
    }

    private void mentions(String id, List<Span> mentions) {
        html.element("dt", "named as");
        for (int i = 0; i < mentions.size(); i++) {
            String at = "#at-" + register.anchor(id) + (i == 0 ? "" : "-" + (i + 1));
            html.open("dd")
                    .open("a", "href", at)
                    .element("bdi", mentions.get(i).of(record.text()))
                    .close("a")
                    .close("dd");
        }
    }
}
