// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve;

import dev.dateline.record.Actor;
import dev.dateline.record.Event;
import dev.dateline.record.EventType;
import dev.dateline.record.Place;
import dev.dateline.record.Status;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Places a protest for which nothing else says where in the country that everybody in it is of, where the article names it. */
final class Grounds {
    private final References references;

    Grounds(References references) {
        this.references = references;
    }

    List<Event> placed(List<Event> events) {
        return events.stream()
                .map(event -> home(event)
                        .map(place -> event.told(
                                event.time(),
                                place.id(),
                                event.why() + "; placed in the country of those who take part"))
                        .orElse(event))
                .toList();
    }

    private Optional<Place> home(Event event) {
        boolean real = event.status() == Status.HAPPENED || event.status() == Status.ONGOING;
        if (event.type() != EventType.PROTEST
                || event.place() != null
                || !real
                || event.actors().isEmpty()) {
            return Optional.empty();
        }
        List<String> countries = Stream.concat(event.actors().stream(), event.recipients().stream())
                .flatMap(id -> references.actors().list().stream()
                        .filter(actor -> actor.id().equals(id)))
                .map(Actor::country)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return countries.size() != 1
                ? Optional.empty()
                : references.places().stream()
                        .filter(place -> place.kind().equals("country")
                                && countries.get(0).equals(place.country()))
                        .findFirst();
    }
}
