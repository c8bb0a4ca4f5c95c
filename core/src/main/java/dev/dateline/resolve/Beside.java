// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve;

import dev.dateline.record.Actor;
import dev.dateline.record.Event;
import dev.dateline.record.EventType;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Those who take part in an attack of which the words right beside it tell: "The stabbing happened behind a bakery. Two miners were wounded", "A woman opened
 * fire. Three nurses were hurt". What a telling lacks it has from the nearest one in its own sentence, the one before or the one behind, unless the two
 * differ in mode, day, place or in those whom both name.
 */
final class Beside {
    private static final String WHY = "; parties as told beside it";

    /** From so many sentences before an attack up to the one behind it fire and fire in return are told, so that nothing is known of who does what. */
    private static final int BEFORE = 2;

    private final Tellings tellings;
    private final Set<String> people;

    /** @param people the actors who are no bodies or countries, of which the words beside an attack speak in other roles too often */
    Beside(Tellings tellings, List<Actor> people) {
        this.tellings = tellings;
        this.people = people.stream().map(Actor::id).collect(Collectors.toUnmodifiableSet());
    }

    /** The events, each attack with those whom only the words beside it name. */
    List<Event> shared(List<Event> events) {
        return events.stream()
                .map(event -> attack(event) && lacks(event) ? filled(event, events) : event)
                .toList();
    }

    static boolean attack(Event event) {
        return event.type() == EventType.ASSAULT && event.subtype() == null && Tellings.real(event);
    }

    private static boolean lacks(Event event) {
        return event.actors().isEmpty() || event.recipients().isEmpty();
    }

    private Event filled(Event event, List<Event> events) {
        boolean noun = tellings.one(event);
        if (!noun
                && !(tellings.verb(event)
                        && event.actors().isEmpty() != event.recipients().isEmpty())) {
            return event;
        }
        List<Event> others = events.stream()
                .filter(other -> !other.id().equals(event.id()) && attack(other) && alike(event, other))
                .filter(other -> !tellings.generic(other))
                .filter(other -> noun || completes(event, other))
                .toList();
        List<Event> round = others.stream()
                .filter(other -> around(tellings.distance(event, other)))
                .toList();
        if (Retold.swapped(round)) {
            return event;
        }
        List<Integer> order = order(event, noun);
        List<String> recipients = event.recipients().isEmpty() && !tellings.pointsAway(event)
                ? nearest(
                        event,
                        round,
                        order,
                        Event::recipients,
                        id -> !event.actors().contains(id))
                : event.recipients();
        boolean agreed = !Retold.agreed(round, Event::actors).isEmpty();
        List<String> actors = event.actors().isEmpty() && agreed
                ? nearest(event, round, order, Event::actors, id -> !recipients.contains(id))
                : event.actors();
        boolean same = actors.equals(event.actors()) && recipients.equals(event.recipients());
        return same ? event : event.among(actors, recipients, event.why() + WHY);
    }

    private static boolean around(int distance) {
        return -BEFORE <= distance && distance <= 1;
    }

    /** How many sentences behind the event others are looked for; what is told for the first time is told more of behind it only. */
    private List<Integer> order(Event event, boolean noun) {
        boolean back = noun
                ? tellings.pointsBack(event) && tellings.single(event)
                : event.actors().isEmpty();
        return back ? List.of(0, -1, 1) : List.of(0, 1);
    }

    /** Whether two tellings can be one: nothing in them is at odds. */
    private static boolean alike(Event event, Event other) {
        return !Tellings.modes(event, other)
                && fits(event.actors(), other.actors())
                && fits(event.recipients(), other.recipients())
                && fits(one(event.place()), one(other.place()))
                && fits(one(Tellings.days(event)), one(Tellings.days(other)));
    }

    private static <T> List<T> one(@Nullable T value) {
        return value == null ? List.of() : List.of(value);
    }

    private static <T> boolean fits(List<T> some, List<T> others) {
        return some.isEmpty() || others.isEmpty() || some.stream().anyMatch(others::contains);
    }

    /** Whether one verb tells only who does it, with which means, and the other only whom it is done to. */
    private static boolean completes(Event event, Event other) {
        return event.actors().isEmpty()
                ? other.mode() != null
                        && (other.recipients().isEmpty() || Tellings.meets(other.recipients(), event.recipients()))
                : event.mode() != null && (other.actors().isEmpty() || Tellings.meets(other.actors(), event.actors()));
    }

    /** Those of the nearest sentence that names any. */
    private List<String> nearest(
            Event event,
            List<Event> others,
            List<Integer> order,
            Function<Event, List<String>> party,
            Predicate<String> free) {
        for (int distance : order) {
            Set<String> found = new LinkedHashSet<>();
            others.stream()
                    .filter(other -> tellings.distance(event, other) == distance)
                    .flatMap(other -> party.apply(other).stream())
                    .filter(people::contains)
                    .filter(free)
                    .forEach(found::add);
            if (!found.isEmpty()) {
                return List.copyOf(found);
            }
        }
        return List.of();
    }
}
