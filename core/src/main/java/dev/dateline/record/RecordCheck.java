// SPDX-License-Identifier: Apache-2.0
package dev.dateline.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The check of a whole record: spans that stand in the text, ids that are unique, references that lead somewhere. */
final class RecordCheck {
    private final ArticleRecord record;
    private final CodePoints points;
    private final Set<String> actors = new HashSet<>();
    private final Set<String> places = new HashSet<>();
    private final Set<String> times = new HashSet<>();
    private final Set<String> events = new HashSet<>();
    private final Set<String> figures = new HashSet<>();
    private final Map<String, @Nullable String> parents = new HashMap<>();

    private RecordCheck(ArticleRecord record) {
        this.record = record;
        this.points = new CodePoints(record.text());
    }

    /** Throws where the record breaks the contract. */
    static void check(ArticleRecord record) {
        RecordCheck check = new RecordCheck(record);
        check.whole();
        check.ids();
        check.actors();
        check.places();
        check.times();
        check.statements();
        check.events();
        check.commitments();
        check.figures();
        check.framing();
    }

    private void whole() {
        that(!record.id().isBlank(), Where.RECORD.to("id"), "is blank");
        that(
                record.coverage().read() == points.count(),
                Where.RECORD.to("coverage").to("read"),
                () -> "is " + record.coverage().read() + ", and the text has " + points.count() + " code points");
        spans(Where.RECORD.to("sentences"), record.sentences());
    }

    private void ids() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < record.actors().size(); i++) {
            id("actors", i, record.actors().get(i).id(), seen, actors);
        }
        for (int i = 0; i < record.places().size(); i++) {
            id("places", i, record.places().get(i).id(), seen, places);
        }
        for (int i = 0; i < record.times().size(); i++) {
            id("times", i, record.times().get(i).id(), seen, times);
        }
        for (int i = 0; i < record.statements().size(); i++) {
            Statement statement = record.statements().get(i);
            id("statements", i, statement.id(), seen, new HashSet<>());
            parents.put(statement.id(), statement.parent());
        }
        for (int i = 0; i < record.events().size(); i++) {
            id("events", i, record.events().get(i).id(), seen, events);
        }
        for (int i = 0; i < record.commitments().size(); i++) {
            id("commitments", i, record.commitments().get(i).id(), seen, new HashSet<>());
        }
        for (int i = 0; i < record.figures().size(); i++) {
            id("figures", i, record.figures().get(i).id(), seen, figures);
        }
        for (int i = 0; i < record.framing().size(); i++) {
            id("framing", i, record.framing().get(i).id(), seen, new HashSet<>());
        }
    }

    private static void id(String layer, int at, String id, Set<String> seen, Set<String> known) {
        Where path = Where.RECORD.to(layer).at(at).to("id");
        that(!id.isBlank(), path, "is blank");
        that(seen.add(id), path, () -> "\"" + id + "\" is taken already");
        known.add(id);
    }

    private void actors() {
        for (int i = 0; i < record.actors().size(); i++) {
            shortSpans(
                    Where.RECORD.to("actors").at(i).to("mentions"),
                    record.actors().get(i).mentions());
        }
    }

    private void places() {
        for (int i = 0; i < record.places().size(); i++) {
            Place place = record.places().get(i);
            Where path = Where.RECORD.to("places").at(i);
            degrees(path.to("lat"), place.latitude(), 90);
            degrees(path.to("lon"), place.longitude(), 180);
            shortSpans(path.to("mentions"), place.mentions());
        }
    }

    private static void degrees(Where path, @Nullable Double value, double most) {
        that(value == null || Math.abs(value) <= most, path, () -> "is " + value + ", beyond " + most + " degrees");
    }

    private void times() {
        for (int i = 0; i < record.times().size(); i++) {
            span(
                    Where.RECORD.to("times").at(i).to("span"),
                    record.times().get(i).span());
        }
    }

    private void statements() {
        for (int i = 0; i < record.statements().size(); i++) {
            Statement statement = record.statements().get(i);
            Where path = Where.RECORD.to("statements").at(i);
            spanIfAny(path.to("source").to("span"), statement.source());
            spans(path.to("cue"), statement.cue());
            spans(path.to("content"), statement.content());
            known(path.to("source").to("actor"), statement.speaker(), actors);
            known(path.to("addressee"), statement.addressee(), actors);
            known(path.to("time"), statement.time(), times);
            known(path.to("parent"), statement.parent(), parents.keySet());
        }
        for (int i = 0; i < record.statements().size(); i++) {
            acyclic(
                    Where.RECORD.to("statements").at(i).to("parent"),
                    record.statements().get(i));
        }
    }

    private void acyclic(Where path, Statement statement) {
        List<String> line = new ArrayList<>(List.of(statement.id()));
        String parent = statement.parent();
        while (parent != null) {
            String again = parent;
            that(!line.contains(parent), path, () -> "stands inside itself: " + String.join(", ", line) + ", " + again);
            line.add(parent);
            parent = parents.get(parent);
        }
    }

    private void events() {
        for (int i = 0; i < record.events().size(); i++) {
            Event event = record.events().get(i);
            Where path = Where.RECORD.to("events").at(i);
            shortSpan(path.to("trigger"), event.trigger());
            span(path.to("evidence"), event.evidence());
            that(event.evidence().contains(event.trigger()), path.to("evidence"), "does not hold the trigger");
            known(path.to("actors"), event.actors());
            known(path.to("recipients"), event.recipients());
            if (event.time() != null) {
                known(path.to("time").to("time"), event.time().time(), times);
            }
            known(path.to("place"), event.place(), places);
            known(path.to("statement"), event.statement(), parents.keySet());
            that(
                    event.statement() == null || holds(event.statement(), event.trigger()),
                    path.to("statement"),
                    "is a statement whose content does not hold the trigger");
            known(path.to("quantity"), event.quantity(), figures);
            that(event.subtype() == null || !event.subtype().isBlank(), path.to("subtype"), "is blank");
            that(!event.cameo().isBlank(), path.to("cameo"), "is blank");
            that(!event.why().isBlank(), path.to("why"), "is blank");
            that(Math.abs(event.score()) <= 10, path.to("score"), () -> "is " + event.score() + ", not in -10 to 10");
            that(
                    event.confidence() >= 0 && event.confidence() <= 1,
                    path.to("confidence"),
                    () -> "is " + event.confidence() + ", not in 0 to 1");
        }
    }

    private void commitments() {
        for (int i = 0; i < record.commitments().size(); i++) {
            Commitment commitment = record.commitments().get(i);
            Where path = Where.RECORD.to("commitments").at(i);
            known(path.to("by"), commitment.by());
            known(path.to("to"), commitment.to());
            span(path.to("action"), commitment.action());
            spanIfAny(path.to("condition"), commitment.condition());
            spanIfAny(path.to("instrument"), commitment.instrument());
            known(path.to("statement"), commitment.statement(), parents.keySet());
            known(path.to("event"), commitment.event(), events);
        }
    }

    private void figures() {
        for (int i = 0; i < record.figures().size(); i++) {
            Figure figure = record.figures().get(i);
            Where path = Where.RECORD.to("figures").at(i);
            shortSpan(path.to("span"), figure.span());
            spanIfAny(path.to("of"), figure.of());
            known(path.to("statement"), figure.statement(), parents.keySet());
        }
    }

    private void framing() {
        for (int i = 0; i < record.framing().size(); i++) {
            Framing framing = record.framing().get(i);
            Where path = Where.RECORD.to("framing").at(i);
            shortSpan(path.to("span"), framing.span());
            known(path.to("target"), framing.target(), actors);
            if (!framing.voice().equals(Framing.OUTLET)) {
                known(path.to("voice"), framing.voice(), parents.keySet());
            }
        }
    }

    private void spanIfAny(Where path, @Nullable Span span) {
        if (span != null) {
            span(path, span);
        }
    }

    private boolean holds(String statement, Span trigger) {
        return record.statements().stream()
                .filter(each -> each.id().equals(statement))
                .flatMap(each -> each.content().stream())
                .anyMatch(piece -> piece.contains(trigger));
    }

    private void known(Where path, List<String> ids) {
        for (int i = 0; i < ids.size(); i++) {
            known(path.at(i), ids.get(i), actors);
        }
    }

    private static void known(Where path, @Nullable String id, Set<String> known) {
        that(id == null || known.contains(id), path, () -> "\"" + id + "\" is the id of nothing there");
    }

    private void spans(Where path, List<Span> spans) {
        for (int i = 0; i < spans.size(); i++) {
            span(path.at(i), spans.get(i));
        }
    }

    private void shortSpans(Where path, List<Span> spans) {
        for (int i = 0; i < spans.size(); i++) {
            shortSpan(path.at(i), spans.get(i));
        }
    }

    private void shortSpan(Where path, Span span) {
        span(path, span);
        int length = points.fromUtf16(span.end()) - points.fromUtf16(span.begin());
        that(
                length <= Span.LONGEST_MENTION,
                path,
                () -> "has " + length + " code points, more than " + Span.LONGEST_MENTION);
    }

    private void span(Where path, Span span) {
        that(span.length() > 0, path, "is empty");
        that(span.end() <= record.text().length(), path, "ends behind the text");
        that(whole(span.begin()) && whole(span.end()), path, "cuts a code point in two");
    }

    /** Whether no surrogate pair stands round the offset. */
    private boolean whole(int offset) {
        String text = record.text();
        return offset == 0
                || offset == text.length()
                || !Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
    }

    private static void that(boolean holds, Where path, String fault) {
        if (!holds) {
            throw new InvalidRecordException(path.toString(), fault);
        }
    }

    private static void that(boolean holds, Where path, Supplier<String> fault) {
        if (!holds) {
            throw new InvalidRecordException(path.toString(), fault.get());
        }
    }
}
