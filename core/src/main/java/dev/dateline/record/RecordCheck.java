// SPDX-License-Identifier: Apache-2.0
package dev.dateline.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
        that(!record.id().isBlank(), "id", "is blank");
        that(
                record.coverage().read() == points.count(),
                "coverage.read",
                "is " + record.coverage().read() + ", and the text has " + points.count() + " code points");
        spans("sentences", record.sentences());
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
        String path = layer + "[" + at + "].id";
        that(!id.isBlank(), path, "is blank");
        that(seen.add(id), path, "\"" + id + "\" is taken already");
        known.add(id);
    }

    private void actors() {
        for (int i = 0; i < record.actors().size(); i++) {
            shortSpans("actors[" + i + "].mentions", record.actors().get(i).mentions());
        }
    }

    private void places() {
        for (int i = 0; i < record.places().size(); i++) {
            Place place = record.places().get(i);
            String path = "places[" + i + "]";
            degrees(path + ".lat", place.latitude(), 90);
            degrees(path + ".lon", place.longitude(), 180);
            shortSpans(path + ".mentions", place.mentions());
        }
    }

    private static void degrees(String path, @Nullable Double value, double most) {
        that(value == null || Math.abs(value) <= most, path, "is " + value + ", beyond " + most + " degrees");
    }

    private void times() {
        for (int i = 0; i < record.times().size(); i++) {
            span("times[" + i + "].span", record.times().get(i).span());
        }
    }

    private void statements() {
        for (int i = 0; i < record.statements().size(); i++) {
            Statement statement = record.statements().get(i);
            String path = "statements[" + i + "]";
            spanIfAny(path + ".source.span", statement.source());
            spans(path + ".cue", statement.cue());
            spans(path + ".content", statement.content());
            known(path + ".source.actor", statement.speaker(), actors);
            known(path + ".addressee", statement.addressee(), actors);
            known(path + ".time", statement.time(), times);
            known(path + ".parent", statement.parent(), parents.keySet());
        }
        for (int i = 0; i < record.statements().size(); i++) {
            acyclic("statements[" + i + "].parent", record.statements().get(i));
        }
    }

    private void acyclic(String path, Statement statement) {
        List<String> line = new ArrayList<>(List.of(statement.id()));
        String parent = statement.parent();
        while (parent != null) {
            that(!line.contains(parent), path, "stands inside itself: " + String.join(", ", line) + ", " + parent);
            line.add(parent);
            parent = parents.get(parent);
        }
    }

    private void events() {
        for (int i = 0; i < record.events().size(); i++) {
            Event event = record.events().get(i);
            String path = "events[" + i + "]";
            shortSpan(path + ".trigger", event.trigger());
            span(path + ".evidence", event.evidence());
            that(event.evidence().contains(event.trigger()), path + ".evidence", "does not hold the trigger");
            known(path + ".actors", event.actors());
            known(path + ".recipients", event.recipients());
            if (event.time() != null) {
                known(path + ".time.time", event.time().time(), times);
            }
            known(path + ".place", event.place(), places);
            known(path + ".statement", event.statement(), parents.keySet());
            that(
                    event.statement() == null || holds(event.statement(), event.trigger()),
                    path + ".statement",
                    "is a statement whose content does not hold the trigger");
            known(path + ".quantity", event.quantity(), figures);
            that(event.subtype() == null || !event.subtype().isBlank(), path + ".subtype", "is blank");
            that(!event.cameo().isBlank(), path + ".cameo", "is blank");
            that(!event.why().isBlank(), path + ".why", "is blank");
            that(Math.abs(event.score()) <= 10, path + ".score", "is " + event.score() + ", not in -10 to 10");
            that(
                    event.confidence() >= 0 && event.confidence() <= 1,
                    path + ".confidence",
                    "is " + event.confidence() + ", not in 0 to 1");
        }
    }

    private void commitments() {
        for (int i = 0; i < record.commitments().size(); i++) {
            Commitment commitment = record.commitments().get(i);
            String path = "commitments[" + i + "]";
            known(path + ".by", commitment.by());
            known(path + ".to", commitment.to());
            span(path + ".action", commitment.action());
            spanIfAny(path + ".condition", commitment.condition());
            spanIfAny(path + ".instrument", commitment.instrument());
            known(path + ".statement", commitment.statement(), parents.keySet());
            known(path + ".event", commitment.event(), events);
        }
    }

    private void figures() {
        for (int i = 0; i < record.figures().size(); i++) {
            Figure figure = record.figures().get(i);
            String path = "figures[" + i + "]";
            shortSpan(path + ".span", figure.span());
            spanIfAny(path + ".of", figure.of());
            known(path + ".statement", figure.statement(), parents.keySet());
        }
    }

    private void framing() {
        for (int i = 0; i < record.framing().size(); i++) {
            Framing framing = record.framing().get(i);
            String path = "framing[" + i + "]";
            shortSpan(path + ".span", framing.span());
            known(path + ".target", framing.target(), actors);
            if (!framing.voice().equals(Framing.OUTLET)) {
                known(path + ".voice", framing.voice(), parents.keySet());
            }
        }
    }

    private void spanIfAny(String path, @Nullable Span span) {
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

    private void known(String path, List<String> ids) {
        for (int i = 0; i < ids.size(); i++) {
            known(path + "[" + i + "]", ids.get(i), actors);
        }
    }

    private static void known(String path, @Nullable String id, Set<String> known) {
        that(id == null || known.contains(id), path, "\"" + id + "\" is the id of nothing there");
    }

    private void spans(String path, List<Span> spans) {
        for (int i = 0; i < spans.size(); i++) {
            span(path + "[" + i + "]", spans.get(i));
        }
    }

    private void shortSpans(String path, List<Span> spans) {
        for (int i = 0; i < spans.size(); i++) {
            shortSpan(path + "[" + i + "]", spans.get(i));
        }
    }

    private void shortSpan(String path, Span span) {
        span(path, span);
        int length = points.fromUtf16(span.end()) - points.fromUtf16(span.begin());
        that(length <= Span.LONGEST_MENTION, path, "has " + length + " code points, more than " + Span.LONGEST_MENTION);
    }

    private void span(String path, Span span) {
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

    private static void that(boolean holds, String path, String fault) {
        if (!holds) {
            throw new InvalidRecordException(path, fault);
        }
    }
}
