// SPDX-License-Identifier: Apache-2.0
package dev.dateline;

import dev.dateline.Explanation.Line;
import dev.dateline.Explanation.Part;
import dev.dateline.record.ArticleRecord;
import dev.dateline.record.Event;
import dev.dateline.record.Place;
import dev.dateline.record.Span;
import dev.dateline.record.Statement;
import dev.dateline.record.TimeExpression;
import dev.dateline.trace.Note;
import dev.dateline.trace.Topic;
import dev.dateline.trace.Trace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts the explanation of one item together out of the record and the notes that were taken while it was made. */
final class Explainer {
    private final ArticleRecord record;
    private final Trace trace;
    private final List<Part> parts = new ArrayList<>();

    Explainer(ArticleRecord record, Trace trace) {
        this.record = record;
        this.trace = trace;
    }

    /** Empty where no event or statement of the record has the id. */
    Optional<Explanation> of(String id) {
        Optional<Event> event =
                record.events().stream().filter(each -> each.id().equals(id)).findFirst();
        Optional<Statement> statement = record.statements().stream()
                .filter(each -> each.id().equals(id))
                .findFirst();
        event.ifPresent(this::event);
        statement.ifPresent(each -> statement(each, ""));
        return event.isEmpty() && statement.isEmpty()
                ? Optional.empty()
                : Optional.of(new Explanation(record, id, parts));
    }

    private void event(Event event) {
        part("trigger", lines(trace.about(Topic.TRIGGER, event.trigger())));
        actors("actors", trace.about(Topic.ACTORS, event.trigger()), event.actors());
        actors("recipients", trace.about(Topic.RECIPIENTS, event.trigger()), event.recipients());
        part("status", lines(trace.about(Topic.STATUS, event.trigger())));
        time(event);
        place(event);
        voice(event);
    }

    private void part(String field, List<Line> lines) {
        if (!lines.isEmpty()) {
            parts.add(new Part(field, lines.stream().distinct().toList()));
        }
    }

    private static List<Line> lines(List<Note> notes) {
        return notes.stream()
                .map(note -> new Line(note.chosen(), note.what(), note.why()))
                .toList();
    }

    /** The slots, and for each phrase in them whom it refers to, and what is known of them. */
    private void actors(String field, List<Note> slots, List<String> ids) {
        List<Line> lines = new ArrayList<>(lines(slots));
        for (Note slot : slots) {
            if (slot.choice() != null) {
                lines.addAll(lines(trace.about(Topic.MENTION, slot.choice())));
            }
        }
        ids.forEach(id -> identity(id, lines));
        if (!lines.isEmpty() && ids.isEmpty()) {
            lines.add(new Line(true, "nobody", "no phrase in these places refers to an actor"));
        }
        part(field, lines);
    }

    private void identity(@Nullable String id, List<Line> lines) {
        record.actors().stream().filter(actor -> actor.id().equals(id)).forEach(actor -> {
            Set<Note> notes = new LinkedHashSet<>();
            for (Span mention : actor.mentions()) {
                trace.about(Topic.IDENTITY, mention).stream()
                        .filter(note -> note.about().equals(actor.mentions().get(0)))
                        .forEach(notes::add);
            }
            notes.forEach(note -> lines.add(new Line(true, id + " " + note.what(), note.why())));
        });
    }

    private void time(Event event) {
        List<Line> lines = new ArrayList<>();
        String chosen = event.time() == null ? null : event.time().time();
        for (TimeExpression time : record.times()) {
            boolean taken = time.id().equals(chosen);
            String words = time.id() + " \"" + time.span().of(record.text()) + "\"";
            if (taken) {
                lines.add(new Line(true, words, "it belongs to the clause of the event"));
                lines.addAll(lines(trace.about(Topic.TIME, time.span())));
            } else if (sentence(event.trigger()).overlaps(time.span())) {
                lines.add(new Line(false, words, "it stands in the sentence, and does not belong to the clause"));
            }
        }
        if (chosen == null) {
            lines.add(0, new Line(true, "none", "no time that is anchored to a day belongs to the clause"));
        }
        part("time", lines);
    }

    private void place(Event event) {
        List<Line> lines = new ArrayList<>();
        for (Place place : record.places()) {
            boolean taken = place.id().equals(event.place());
            Optional<Span> here = place.mentions().stream()
                    .filter(sentence(event.trigger())::overlaps)
                    .findFirst();
            Span mention = here.orElse(place.mentions().get(0));
            String words = place.id() + " \"" + mention.of(record.text()) + "\"";
            if (taken) {
                String where = here.isPresent() ? "named in the sentence" : "named before";
                lines.add(new Line(true, words, where + ", where the event or what it is done to is placed"));
                lines.addAll(lines(trace.about(Topic.PLACE, mention)));
            } else if (here.isPresent()) {
                lines.add(new Line(false, words, "it stands in the sentence, and does not place the event"));
            }
        }
        if (event.place() == null) {
            lines.add(0, new Line(true, "none", "no phrase of the clause or of those round it places the event"));
        }
        part("place", lines);
    }

    private Span sentence(Span words) {
        return record.sentences().stream()
                .filter(sentence -> sentence.overlaps(words))
                .findFirst()
                .orElse(words);
    }

    /** The line of statements round an event, the innermost first. */
    private void voice(Event event) {
        @Nullable String id = event.statement();
        if (id == null) {
            part(
                    "statement",
                    List.of(new Line(
                            true, "none", "the outlet's own voice, or an act that a statement itself performs")));
        }
        for (int depth = 0; id != null && depth <= record.statements().size(); depth++) {
            String at = id;
            Optional<Statement> statement = record.statements().stream()
                    .filter(each -> each.id().equals(at))
                    .findFirst();
            statement.ifPresent(each -> statement(each, " " + each.id()));
            id = statement.map(Statement::parent).orElse(null);
        }
    }

    private void statement(Statement statement, String suffix) {
        Span whole = statement.content().stream().reduce(Span::cover).orElseThrow();
        List<Note> notes = trace.about(Topic.STATEMENT, whole);
        List<Line> found = new ArrayList<>();
        notes.stream()
                .filter(Note::chosen)
                .min(Comparator.comparingInt(note -> apart(note.about(), whole)))
                .ifPresent(note -> found.addAll(lines(List.of(note))));
        found.addAll(lines(notes.stream().filter(note -> !note.chosen()).toList()));
        part("statement" + suffix, found);
        part("speaker" + suffix, speaker(statement));
    }

    /** How far the ends of two stretches are from each other: the marks of a quotation are in one, and not in the other. */
    private static int apart(Span one, Span other) {
        return Math.abs(one.begin() - other.begin()) + Math.abs(one.end() - other.end());
    }

    private List<Line> speaker(Statement statement) {
        Span source = statement.source();
        if (source == null) {
            List<Line> lines = new ArrayList<>();
            lines.add(new Line(true, "no source", "no words beside the cue or in the tree name one"));
            identity(statement.speaker(), lines);
            return lines;
        }
        List<Line> lines = new ArrayList<>(named(statement.speaker(), source));
        identity(statement.speaker(), lines);
        if (statement.speaker() == null) {
            lines.add(new Line(true, "nobody", "\"" + source.of(record.text()) + "\" refers to no actor"));
        }
        return lines;
    }

    /** The notes on the mentions of an actor in the words of a source, else on all that is mentioned there. */
    private List<Line> named(@Nullable String id, Span source) {
        List<Line> lines = new ArrayList<>();
        record.actors().stream()
                .filter(actor -> actor.id().equals(id))
                .flatMap(actor -> actor.mentions().stream())
                .filter(mention -> mention.overlaps(source))
                .forEach(mention -> lines.addAll(lines(trace.about(Topic.MENTION, mention))));
        return lines.isEmpty() ? lines(trace.about(Topic.MENTION, source)) : lines;
    }
}
