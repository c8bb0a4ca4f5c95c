// SPDX-License-Identifier: Apache-2.0
package dev.dateline.page;

import dev.dateline.page.Mark.Part;
import dev.dateline.record.Actor;
import dev.dateline.record.ArticleRecord;
import dev.dateline.record.Commitment;
import dev.dateline.record.Event;
import dev.dateline.record.Figure;
import dev.dateline.record.Framing;
import dev.dateline.record.Place;
import dev.dateline.record.Span;
import dev.dateline.record.Statement;
import dev.dateline.record.Status;
import dev.dateline.record.TimeExpression;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The marks of all items of a record. */
final class Marks {
    private static final int SHORT_NAME = 24;

    private final ArticleRecord record;
    private final Wording wording;
    private final List<Mark> marks = new ArrayList<>();

    private Marks(ArticleRecord record, Wording wording) {
        this.record = record;
        this.wording = wording;
    }

    /** The marks in no order that matters. */
    static List<Mark> of(ArticleRecord record, Wording wording) {
        Marks all = new Marks(record, wording);
        all.statements();
        all.events();
        all.commitments();
        all.small();
        all.mentions();
        return all.marks;
    }

    /** The words that a link to the item leads to. */
    private void first(Layer layer, String anchor, Part part, String look, Span span, String tag) {
        marks.add(new Mark(layer, anchor, part, look, span, "at-" + anchor, tag));
    }

    private void further(Layer layer, String anchor, Part part, String look, @Nullable Span span) {
        if (span != null) {
            marks.add(new Mark(layer, anchor, part, look, span, "", ""));
        }
    }

    private void statements() {
        for (int i = 0; i < record.statements().size(); i++) {
            Statement statement = record.statements().get(i);
            String anchor = Layer.STATEMENTS.anchor(i);
            List<Span> pieces = statement.content();
            first(Layer.STATEMENTS, anchor, Part.CONTENT, "said", pieces.get(0), anchor + " " + line(statement));
            for (Span piece : pieces.subList(1, pieces.size())) {
                marks.add(new Mark(Layer.STATEMENTS, anchor, Part.CONTENT, "said", piece, "", anchor + " …"));
            }
            further(Layer.STATEMENTS, anchor, Part.SOURCE, "source", statement.source());
            statement.cue().forEach(cue -> further(Layer.STATEMENTS, anchor, Part.CUE, "cue", cue));
        }
    }

    /** The speakers, the innermost first: "Lawal ‹ police". */
    private String line(Statement statement) {
        StringBuilder names = new StringBuilder();
        for (Statement each : wording.line(statement.id())) {
            names.append(names.isEmpty() ? "" : " ‹ ").append(shortName(each));
        }
        return names.toString();
    }

    private String shortName(Statement statement) {
        String name = record.actors().stream()
                .filter(actor -> actor.id().equals(statement.speaker()))
                .map(Actor::name)
                .findFirst()
                .orElseGet(() ->
                        statement.source() == null ? "?" : statement.source().of(record.text()));
        String line = name.replaceAll("\\s+", " ").strip();
        return line.codePointCount(0, line.length()) <= SHORT_NAME
                ? line
                : line.substring(0, line.offsetByCodePoints(0, SHORT_NAME)).strip() + "…";
    }

    private void events() {
        for (int i = 0; i < record.events().size(); i++) {
            Event event = record.events().get(i);
            String anchor = Layer.EVENTS.anchor(i);
            String real = Wording.told(event) ? "told" : Wording.real(event) ? "claimed" : "unreal";
            String status = Wording.told(event)
                    ? ""
                    : " " + (Wording.real(event) ? "claimed" : event.status().code());
            String denied = event.status() == Status.DENIED ? " denied" : "";
            String look = "trigger q" + event.quad() + " " + real + denied;
            String tag = anchor + " " + Wording.type(event) + status;
            first(Layer.EVENTS, anchor, Part.TRIGGER, look, event.trigger(), tag);
            further(Layer.EVENTS, anchor, Part.EVIDENCE, "evidence", event.evidence());
        }
    }

    private void commitments() {
        for (int i = 0; i < record.commitments().size(); i++) {
            Commitment commitment = record.commitments().get(i);
            String anchor = Layer.COMMITMENTS.anchor(i);
            String tag = anchor + " " + commitment.act().code();
            first(Layer.COMMITMENTS, anchor, Part.ACTION, "action", commitment.action(), tag);
            further(Layer.COMMITMENTS, anchor, Part.CONDITION, "condition", commitment.condition());
            further(Layer.COMMITMENTS, anchor, Part.INSTRUMENT, "instrument", commitment.instrument());
        }
    }

    private void small() {
        for (int i = 0; i < record.figures().size(); i++) {
            Figure figure = record.figures().get(i);
            String anchor = Layer.FIGURES.anchor(i);
            first(Layer.FIGURES, anchor, Part.WORDS, "figure", figure.span(), "");
            further(Layer.FIGURES, anchor, Part.OF, "of", figure.of());
        }
        for (int i = 0; i < record.framing().size(); i++) {
            Framing framing = record.framing().get(i);
            String anchor = Layer.FRAMING.anchor(i);
            String tag = anchor + " " + framing.kind().code();
            first(Layer.FRAMING, anchor, Part.WORDS, "framing", framing.span(), tag);
        }
        for (int i = 0; i < record.times().size(); i++) {
            TimeExpression time = record.times().get(i);
            first(Layer.TIMES, Layer.TIMES.anchor(i), Part.WORDS, "time", time.span(), "");
        }
    }

    private void mentions() {
        for (int i = 0; i < record.places().size(); i++) {
            Place place = record.places().get(i);
            mentions(Layer.PLACES, Layer.PLACES.anchor(i), "place", place.mentions());
        }
        for (int i = 0; i < record.actors().size(); i++) {
            Actor actor = record.actors().get(i);
            mentions(Layer.ACTORS, Layer.ACTORS.anchor(i), "actor", actor.mentions());
        }
    }

    private void mentions(Layer layer, String anchor, String look, List<Span> mentions) {
        for (int i = 0; i < mentions.size(); i++) {
            String at = "at-" + anchor + (i == 0 ? "" : "-" + (i + 1));
            marks.add(new Mark(layer, anchor, Part.WORDS, look, mentions.get(i), at, ""));
        }
    }
}
