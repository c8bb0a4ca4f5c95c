// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.event;

import dev.dateline.extract.statement.StatementMention;
import dev.dateline.language.Document;
import dev.dateline.language.Example;
import dev.dateline.record.EventType;
import dev.dateline.record.Span;
import dev.dateline.table.Tables;
import dev.dateline.trace.Trace;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Finds the events of a document by a lexicon of trigger words with their frames, and reads from the tree who takes part and
 * whether it happened. Immutable and thread-safe.
 */
public final class EventExtractor {
    private final EventTables tables;

    /** By the lexicons that Dateline comes with. */
    public EventExtractor() {
        this(Tables.builtIn());
    }

    public EventExtractor(Tables tables) {
        this.tables = EventTables.load(tables);
    }

    /** The events in the order of their triggers. */
    public List<EventMention> extract(Document document, List<StatementMention> statements) {
        return extract(document, statements, Trace.OFF);
    }

    /** As {@link #extract(Document, List)}, with notes on the lines of the lexicon, the slots and the status. */
    public List<EventMention> extract(Document document, List<StatementMention> statements, Trace trace) {
        EventReading reading = new EventReading(document, statements, tables);
        List<EventMention> events = reading.events();
        if (trace.on()) {
            reading.note(events, trace);
        }
        return events;
    }

    /**
     * What is seen of those who may take part in events that somebody found, for training.
     *
     * @param triggers the words that name the events, each with its type
     */
    public List<ParticipantRow> participants(
            Document document, List<StatementMention> statements, Map<Span, EventType> triggers) {
        return new EventReading(document, statements, tables).participants(triggers);
    }

    /** What is seen of all words that may name an event, for training. */
    public List<EventRow> rows(Document document, List<StatementMention> statements) {
        return new EventReading(document, statements, tables).rows();
    }

    /**
     * The examples of a user's own triggers and types of events.
     *
     * @param said gives the statements of a document
     */
    public Stream<Example> examples(Function<Document, List<StatementMention>> said) {
        OwnExamples own = new OwnExamples(this, said);
        return Stream.concat(
                tables.types().all().stream().flatMap(own::of),
                tables.lexicon().own().stream().flatMap(row -> Example.of(row, this::deciding)));
    }

    /** The ids of the lines of the lexicon that decide about words of a document, for the tests of their examples. */
    List<String> deciding(Document document) {
        return new EventReading(document, List.of(), tables).deciding();
    }

    /** The ids of the lines about moods that decide about events of a document, for the tests of their examples. */
    List<String> moods(Document document) {
        return new EventReading(document, List.of(), tables).moods();
    }

    /** The lines about moods, for the tests of their examples. */
    Moods moods() {
        return tables.moods();
    }

    /** The lines about contexts, for the tests of their examples. */
    Contexts contexts() {
        return tables.contexts();
    }

    /** The lines of the lexicon, for the tests of their examples. */
    Lexicon lexicon() {
        return tables.lexicon();
    }
}
