// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve;

import dev.dateline.record.Event;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * The doer of all attacks of an article: those of which the words name nobody who did them have the one whom all others name, where two or more
 * name him and nobody else, the outlet itself says whom he harmed, and nobody harmed him.
 */
final class OnlyDoer {
    private static final String WHY = "; done by who does all attacks of the article";
    private static final int TELLINGS = 2;

    private final Tellings tellings;
    private final Set<String> people;

    /** @param people the ids of actors who are no bodies or countries */
    OnlyDoer(Tellings tellings, Set<String> people) {
        this.tellings = tellings;
        this.people = people;
    }

    List<Event> shared(List<Event> events) {
        List<Event> attacks = events.stream().filter(Beside::attack).toList();
        List<Event> told =
                attacks.stream().filter(event -> !event.actors().isEmpty()).toList();
        List<String> doers = doers(attacks, told);
        return doers.isEmpty()
                ? events
                : events.stream()
                        .map(event -> lacks(event, told) ? event.among(doers, event.recipients(), event.why() + WHY) : event)
                        .toList();
    }

    private List<String> doers(List<Event> attacks, List<Event> told) {
        boolean seen = told.stream()
                .anyMatch(event -> event.statement() == null && !event.recipients().isEmpty());
        boolean one = told.stream().map(event -> new HashSet<>(event.actors())).distinct().count() == 1;
        if (told.size() < TELLINGS || !seen || !one) {
            return List.of();
        }
        List<String> doers = told.get(0).actors();
        boolean harmed = attacks.stream().anyMatch(event -> Tellings.meets(event.recipients(), doers));
        return !harmed && people.containsAll(doers) ? doers : List.of();
    }

    /** Whether an attack lacks its doer and can be one of those told. */
    private boolean lacks(Event event, List<Event> told) {
        boolean names = tellings.verb(event)
                ? !event.recipients().isEmpty()
                : tellings.pointsBack(event) && tellings.single(event);
        return Beside.attack(event)
                && event.actors().isEmpty()
                && names
                && told.stream()
                        .map(Tellings::days)
                        .filter(Objects::nonNull)
                        .allMatch(days -> Tellings.days(event) == null || days.equals(Tellings.days(event)));
    }
}
