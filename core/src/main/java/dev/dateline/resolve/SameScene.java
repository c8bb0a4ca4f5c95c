// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve;

import dev.dateline.language.Document;
import dev.dateline.record.Event;
import dev.dateline.record.EventType;
import dev.dateline.record.Place;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Gives bodily deeds without a place that of the deed beside them: of their sentence, or of the one before where their own names no other place. */
final class SameScene {
    /** What is done bodily, so that those of one sentence are done in one place unless it says another. */
    private static final Set<EventType> BODILY =
            EnumSet.of(EventType.ASSAULT, EventType.COERCE, EventType.PROTEST, EventType.MOBILIZE);
    /** A protest that is none of bodies. */
    private static final String BOYCOTT = "boycott";

    private final Document document;
    private final List<Place> places;
    private final NamedCountries named;

    SameScene(References references, NamedCountries named) {
        this.document = references.document();
        this.places = references.places();
        this.named = named;
    }

    /** The events, those without a place where others of their sentence are. */
    List<Event> inSentence(List<Event> events) {
        return events.stream().map(event -> at(event, beside(event, events))).toList();
    }

    /** The events, those without a place where the last one of the sentence before is. */
    List<Event> afterSentence(List<Event> events) {
        return events.stream()
                .map(event -> at(event, beside(event, events).or(() -> before(event, events))))
                .toList();
    }

    private static Event at(Event event, Optional<String> place) {
        return place.map(where -> event.told(event.time(), where, event.why())).orElse(event);
    }

    private Optional<String> beside(Event event, List<Event> events) {
        return isOpen(event)
                ? events.stream()
                        .filter(other -> isLike(other, event) && sentence(other) == sentence(event))
                        .findFirst()
                        .map(Event::place)
                : Optional.empty();
    }

    private Optional<String> before(Event event, List<Event> events) {
        boolean elsewhere = places.stream().anyMatch(place -> named.isPlacedBeside(event.trigger(), place));
        return isOpen(event) && !elsewhere
                ? events.stream()
                        .filter(other -> isLike(other, event) && sentence(other) == sentence(event) - 1)
                        .reduce((first, second) -> second)
                        .map(Event::place)
                : Optional.empty();
    }

    private static boolean isOpen(Event event) {
        return event.place() == null && isBodily(event);
    }

    private static boolean isBodily(Event event) {
        return BODILY.contains(event.type()) && !BOYCOTT.equals(event.mode());
    }

    private static boolean isLike(Event other, Event event) {
        return isBodily(other) && other.place() != null && other.status() == event.status();
    }

    private int sentence(Event event) {
        return document.tokenAt(event.trigger().begin())
                .map(token -> document.sentenceOf(token).index())
                .orElse(-1);
    }
}
