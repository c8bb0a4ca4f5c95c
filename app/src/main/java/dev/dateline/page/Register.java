// SPDX-License-Identifier: Apache-2.0
package dev.dateline.page;

import dev.dateline.record.Actor;
import dev.dateline.record.ArticleRecord;
import dev.dateline.record.Commitment;
import dev.dateline.record.Event;
import dev.dateline.record.Figure;
import dev.dateline.record.Framing;
import dev.dateline.record.Place;
import dev.dateline.record.Statement;
import dev.dateline.record.TimeExpression;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The items of a record by their ids: what each is in a line, and which others name it. */
final class Register {
    private final ArticleRecord record;
    private final Wording wording;
    private final Map<String, String> anchors = new LinkedHashMap<>();
    private final Map<String, String> titles = new LinkedHashMap<>();
    private final Map<String, Map<String, List<String>>> namedBy = new LinkedHashMap<>();

    Register(ArticleRecord record, Wording wording) {
        this.record = record;
        this.wording = wording;
        name();
        refer();
    }

    /** A line about each item, by its anchor. */
    Map<String, String> titles() {
        return titles;
    }

    /** The page's own name for an item; null where no item has the id. */
    @Nullable
    String anchor(String id) {
        return anchors.get(id);
    }

    /** The ids of the items that name one, by how they do. */
    Map<String, List<String>> namedBy(String id) {
        return namedBy.getOrDefault(id, Map.of());
    }

    private void name() {
        for (int i = 0; i < record.statements().size(); i++) {
            Statement statement = record.statements().get(i);
            name(Layer.STATEMENTS, i, statement.id(), statement.act().code() + ", " + wording.speaker(statement));
        }
        for (int i = 0; i < record.events().size(); i++) {
            Event event = record.events().get(i);
            name(Layer.EVENTS, i, event.id(), Wording.kind(event) + ", " + wording.status(event));
        }
        for (int i = 0; i < record.commitments().size(); i++) {
            Commitment commitment = record.commitments().get(i);
            String parties = wording.parties(commitment);
            name(
                    Layer.COMMITMENTS,
                    i,
                    commitment.id(),
                    commitment.act().code() + (parties.isEmpty() ? "" : ", " + parties));
        }
        for (int i = 0; i < record.figures().size(); i++) {
            Figure figure = record.figures().get(i);
            name(Layer.FIGURES, i, figure.id(), Wording.amount(figure));
        }
        for (int i = 0; i < record.framing().size(); i++) {
            Framing framing = record.framing().get(i);
            name(Layer.FRAMING, i, framing.id(), framing.kind().code());
        }
        for (int i = 0; i < record.times().size(); i++) {
            TimeExpression time = record.times().get(i);
            name(Layer.TIMES, i, time.id(), wording.time(time.id()));
        }
        for (int i = 0; i < record.places().size(); i++) {
            Place place = record.places().get(i);
            name(Layer.PLACES, i, place.id(), wording.place(place.id()));
        }
        for (int i = 0; i < record.actors().size(); i++) {
            Actor actor = record.actors().get(i);
            name(Layer.ACTORS, i, actor.id(), wording.actor(actor.id()));
        }
    }

    private void name(Layer layer, int at, String id, String what) {
        anchors.put(id, layer.anchor(at));
        titles.put(layer.anchor(at), id + " " + what);
    }

    private void refer() {
        for (Statement statement : record.statements()) {
            refer(statement.id(), "says", statement.speaker());
            refer(statement.id(), "is told", statement.addressee());
            refer(statement.id(), "holds", statement.parent());
            refer(statement.id(), "dates", statement.time());
        }
        for (Event event : record.events()) {
            event.actors().forEach(actor -> refer(event.id(), "acts in", actor));
            event.recipients().forEach(actor -> refer(event.id(), "is acted on in", actor));
            refer(
                    event.id(),
                    "dates",
                    event.time() == null ? null : event.time().time());
            refer(event.id(), "scene of", event.place());
            refer(event.id(), "holds", event.statement());
            refer(event.id(), "counts", event.quantity());
        }
        for (Commitment commitment : record.commitments()) {
            commitment.by().forEach(actor -> refer(commitment.id(), "bound by", actor));
            commitment.to().forEach(actor -> refer(commitment.id(), "addressed by", actor));
            refer(commitment.id(), "holds", commitment.statement());
            refer(commitment.id(), "committed to in", commitment.event());
        }
        for (Figure figure : record.figures()) {
            refer(figure.id(), "holds", figure.statement());
        }
        for (Framing framing : record.framing()) {
            refer(framing.id(), "framed by", framing.target());
            refer(framing.id(), "holds", framing.voice().equals(Framing.OUTLET) ? null : framing.voice());
        }
    }

    private void refer(String from, String how, @Nullable String to) {
        if (to != null) {
            namedBy.computeIfAbsent(to, any -> new LinkedHashMap<>())
                    .computeIfAbsent(how, any -> new ArrayList<>())
                    .add(from);
        }
    }
}
