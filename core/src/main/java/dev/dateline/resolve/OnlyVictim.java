// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve;

import dev.dateline.record.Actor;
import dev.dateline.record.Event;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The victim of all attacks of an article: "she is charged with murder" and "shots were fired" have whom the other tellings name, where none names anybody else,
 * all can have been on one day, at one place and with the same means, and the victim attacks nobody.
 */
final class OnlyVictim {
    private static final String WHY = "; done to who suffers all attacks of the article";

    private final Tellings tellings;
    private final Set<String> people;
    /** The events whose own words name whom they harm. */
    private final Set<String> attributed;

    /**
     * @param people the actors who are no bodies or countries
     * @param events the events before any has what other tellings say of who took part
     */
    OnlyVictim(Tellings tellings, List<Actor> people, List<Event> events) {
        this.tellings = tellings;
        this.people = people.stream().map(Actor::id).collect(Collectors.toUnmodifiableSet());
        this.attributed = events.stream()
                .filter(event -> !event.recipients().isEmpty())
                .map(Event::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    List<Event> shared(List<Event> events) {
        List<Event> attacks = events.stream().filter(Beside::attack).toList();
        List<Event> known =
                attacks.stream().filter(event -> !event.recipients().isEmpty()).toList();
        List<String> victims = victims(attacks, known);
        return victims.isEmpty()
                ? events
                : events.stream()
                        .map(event ->
                                lacks(event, known) ? event.among(event.actors(), victims, event.why() + WHY) : event)
                        .toList();
    }

    private List<String> victims(List<Event> attacks, List<Event> known) {
        long telling =
                known.stream().filter(event -> attributed.contains(event.id())).count();
        long different = known.stream()
                .map(event -> new HashSet<>(event.recipients()))
                .distinct()
                .count();
        if (telling == 0 || different != 1) {
            return List.of();
        }
        List<String> victims = known.get(0).recipients();
        boolean attacking = attacks.stream().anyMatch(event -> Tellings.meets(event.actors(), victims));
        return !attacking && people.containsAll(victims) ? victims : List.of();
    }

    /**
     * Whether an attack lacks its victim and can be one of those that are known: a verb of which no doer is told or the noun of a deed of somebody, of no other
     * day, place or means, and not of another case.
     */
    private boolean lacks(Event event, List<Event> known) {
        boolean tells = tellings.verb(event)
                ? event.actors().isEmpty()
                : tellings.single(event) && !event.actors().isEmpty();
        return Beside.attack(event)
                && event.recipients().isEmpty()
                && tells
                && !tellings.former(event)
                && sameDay(event, known)
                && known.stream().noneMatch(other -> Tellings.modes(event, other))
                && samePlace(event, known);
    }

    /** Whether no words set an event at another place than that of the known ones. */
    private boolean samePlace(Event event, List<Event> known) {
        return !tellings.setApart(event)
                && (event.place() == null
                        || known.stream()
                                .map(Event::place)
                                .filter(Objects::nonNull)
                                .allMatch(event.place()::equals));
    }

    private static boolean sameDay(Event event, List<Event> known) {
        return Tellings.days(event) == null
                || known.stream().map(Tellings::days).anyMatch(days -> Objects.equals(days, Tellings.days(event)));
    }
}
