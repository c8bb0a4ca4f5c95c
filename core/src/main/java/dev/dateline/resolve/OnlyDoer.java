// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve;

import dev.dateline.record.Actor;
import dev.dateline.record.Event;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The doer of all attacks of an article: those of which the words name nobody who did them have the one whom all others name, where the words of two or more
 * name him and none anybody else, all can have been at one place, the outlet itself says whom he harmed, and nobody harmed him.
 */
final class OnlyDoer {
    private static final String WHY = "; done by who does all attacks of the article";
    private static final int TELLINGS = 2;

    /** A name alone, no description: every word begins with a capital letter. */
    private static final Pattern NAME = Pattern.compile("\\p{Lu}\\S*(\\s+\\p{Lu}\\S*)*");

    private final Tellings tellings;
    private final Set<String> told;
    private final Set<String> named;
    /** The events whose own words name who did them. */
    private final Set<String> attributed;

    /**
     * @param people the actors who are no bodies or countries
     * @param events the events before any has what other tellings say of who took part
     */
    OnlyDoer(Tellings tellings, List<Actor> people, List<Event> events) {
        this.attributed = events.stream()
                .filter(event -> !event.actors().isEmpty())
                .map(Event::id)
                .collect(Collectors.toUnmodifiableSet());
        this.tellings = tellings;
        this.told = ids(people, actor -> actor.country() != null || actor.sector() != null);
        this.named = ids(people, actor -> NAME.matcher(actor.name()).matches());
    }

    private static Set<String> ids(List<Actor> people, Predicate<Actor> which) {
        return people.stream().filter(which).map(Actor::id).collect(Collectors.toUnmodifiableSet());
    }

    List<Event> shared(List<Event> events) {
        List<Event> attacks = events.stream()
                .filter(event -> Beside.attack(event) && !tellings.generic(event))
                .toList();
        List<Event> known =
                attacks.stream().filter(event -> !event.actors().isEmpty()).toList();
        List<String> doers = doers(attacks, known);
        return doers.isEmpty()
                ? events
                : events.stream()
                        .map(event ->
                                lacks(event, known) ? event.among(doers, event.recipients(), event.why() + WHY) : event)
                        .toList();
    }

    private List<String> doers(List<Event> attacks, List<Event> known) {
        boolean seen = known.stream()
                .anyMatch(event ->
                        event.statement() == null && !event.recipients().isEmpty());
        boolean one = known.stream()
                        .map(event -> new HashSet<>(event.actors()))
                        .distinct()
                        .count()
                == 1;
        long telling =
                known.stream().filter(event -> attributed.contains(event.id())).count();
        if (telling < TELLINGS || !seen || !one) {
            return List.of();
        }
        List<String> doers = known.get(0).actors();
        boolean harmed = attacks.stream().anyMatch(event -> Tellings.meets(event.recipients(), doers));
        return !harmed && told.containsAll(doers) ? doers : List.of();
    }

    /** Whether an attack lacks its doer and can be one of those that are known: on no other day, and of nobody by name where those are of others by name. */
    private boolean lacks(Event event, List<Event> known) {
        boolean tells = tellings.verb(event)
                ? !event.recipients().isEmpty()
                : tellings.pointsBack(event) && tellings.single(event);
        return Beside.attack(event)
                && !tellings.generic(event)
                && event.actors().isEmpty()
                && tells
                && sameDay(event, known)
                && samePlace(event, known)
                && !ofOthers(event, known);
    }

    private static boolean sameDay(Event event, List<Event> known) {
        return known.stream()
                .map(Tellings::days)
                .filter(Objects::nonNull)
                .allMatch(days -> Tellings.days(event) == null || days.equals(Tellings.days(event)));
    }

    /** Whether no place that is told for one of the known attacks is another than that of the event. */
    private static boolean samePlace(Event event, List<Event> known) {
        return event.place() == null
                || known.stream().map(Event::place).filter(Objects::nonNull).allMatch(event.place()::equals);
    }

    private boolean ofOthers(Event event, List<Event> known) {
        List<String> harmed = known.stream()
                .flatMap(each -> each.recipients().stream())
                .filter(named::contains)
                .toList();
        return event.recipients().stream().anyMatch(named::contains)
                && !harmed.isEmpty()
                && !Tellings.meets(event.recipients(), harmed);
    }
}
