// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve;

import dev.dateline.language.Token;
import dev.dateline.record.Actor;
import dev.dateline.record.Event;
import dev.dateline.record.EventType;
import dev.dateline.record.Place;
import dev.dateline.record.Sector;
import dev.dateline.record.Status;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Places deeds that take place at home and of which nothing else says where: in the country that everybody in them is of, where
 * the article names it. Protests are at home, and so is what a state's own authorities do to its own people. Deeds of which hardly
 * anybody is told are in the country where nearly all places of the article lie.
 */
final class Grounds {
    /** What those who govern, keep order or judge do inside their country; armies act abroad as well. */
    private static final Set<Sector> AUTHORITIES =
            EnumSet.of(Sector.GOV, Sector.COP, Sector.JUD, Sector.LEG, Sector.SPY);

    private static final Set<EventType> DEEDS = EnumSet.of(EventType.ASSAULT, EventType.COERCE, EventType.MOBILIZE);
    /** Who is in the hands of his own country as a rule. */
    private static final Set<Sector> OWN =
            EnumSet.of(Sector.CVL, Sector.ELI, Sector.GOV, Sector.JUD, Sector.LEG, Sector.OPP, Sector.PTY, Sector.REL);

    private static final Set<String> HELD = Set.of("arrest", "release");
    /** Modes of giving way that only who holds the ground can grant. */
    private static final Set<String> GRANTED = Set.of("release", "access");

    /** Lands whose city has their name. */
    private static final Set<String> CITIES = Set.of("HKG", "MAC", "MCO", "SGP", "GIB", "DJI");

    private static final Set<Status> REAL = EnumSet.of(Status.HAPPENED, Status.ONGOING);
    private static final Set<Status> MEANT =
            EnumSet.of(Status.HAPPENED, Status.ONGOING, Status.PLANNED, Status.DEMANDED);

    /** Deeds that, where the text names nobody of another country and hardly another place, are done where the article is. */
    private static final Set<EventType> BODILY = EnumSet.of(EventType.ASSAULT, EventType.COERCE, EventType.PROTEST);

    /** What has a place of its own, which words further down its clause may tell. */
    private static final Set<EventType> LAID = EnumSet.of(
            EventType.ASSAULT,
            EventType.COERCE,
            EventType.CONSULT,
            EventType.MOBILIZE,
            EventType.PROTEST,
            EventType.RETREAT);

    private static final Set<String> WHERE = Set.of("at", "from", "in", "inside", "near", "outside");
    private static final int DEEPEST = 3;
    private static final int ENOUGH = 3;
    /** All but one of so many places have to lie in the country. */
    private static final int MOST = 4;

    private final References references;
    private final Optional<String> scene;

    Grounds(References references) {
        this.references = references;
        this.scene = scene(references.places());
    }

    List<Event> placed(List<Event> events) {
        return events.stream()
                .map(event -> event.place() == null ? placed(event) : event)
                .toList();
    }

    private Event placed(Event event) {
        Optional<Place> under = under(event);
        if (under.isPresent()) {
            return at(event, under.get(), "a phrase further down its clause");
        }
        Set<String> countries = Stream.concat(parties(event.actors()), parties(event.recipients()))
                .map(Actor::country)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Optional<Place> home = countries.size() == 1 && isAtHome(event)
                ? land(countries.iterator().next())
                : Optional.empty();
        if (home.isPresent()) {
            return at(event, home.get(), "the country of those who take part");
        }
        boolean bare = BODILY.contains(event.type())
                && (event.type() == EventType.PROTEST ? MEANT : REAL).contains(event.status());
        return scene.filter(country -> bare && (countries.isEmpty() || countries.equals(Set.of(country))))
                .flatMap(this::land)
                .map(place -> at(event, place, "the country where nearly all places of the article lie"))
                .orElse(event);
    }

    private static Event at(Event event, Place place, String ground) {
        return event.told(event.time(), place.id(), event.why() + "; placed by " + ground);
    }

    /** The place in a phrase that hangs on another of the event: "resigned in an address from Lima". */
    private Optional<Place> under(Event event) {
        if (!LAID.contains(event.type())) {
            return Optional.empty();
        }
        return references.document().tokensIn(event.trigger()).stream()
                .flatMap(word -> under(word, 1).stream())
                .findFirst();
    }

    private Optional<Place> under(Token word, int depth) {
        for (Token child : references.document().children(word, "obl", "nmod")) {
            boolean where = references.document().child(child, "case").stream()
                    .map(Token::lemma)
                    .anyMatch(mark -> WHERE.contains(mark) || (depth > 1 && mark.equals("of")));
            if (where && child.index() > word.index()) {
                @Nullable String id = depth > 1 ? references.place(OptionalInt.of(child.index())) : null;
                Optional<Place> found = references.places().stream()
                        .filter(place -> place.id().equals(id))
                        .findFirst()
                        .or(() -> depth < DEEPEST ? under(child, depth + 1) : Optional.empty());
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** The country in which most of the places lie that the article names, where it names enough of them. */
    private static Optional<String> scene(List<Place> places) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Place place : places) {
            if (place.country() != null) {
                counts.merge(place.country(), place.mentions().size(), Integer::sum);
            }
        }
        int total = counts.values().stream().mapToInt(Integer::intValue).sum();
        return counts.entrySet().stream()
                .filter(count -> count.getValue() >= ENOUGH && MOST * count.getValue() >= total * (MOST - 1))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private boolean isAtHome(Event event) {
        boolean granted = event.type() == EventType.RETREAT && event.mode() != null && GRANTED.contains(event.mode());
        return switch (event.type()) {
            case PROTEST -> MEANT.contains(event.status()) && !event.actors().isEmpty();
            case CONCEDE ->
                event.status() != Status.DEMANDED && MEANT.contains(event.status()) && isOfAuthorities(event);
            default ->
                (DEEDS.contains(event.type()) || granted)
                        && REAL.contains(event.status())
                        && (isOfAuthorities(event) || isAmongOwn(event) || isDoneToOwn(event));
        };
    }

    /** Whether authorities act, all of whose countries are known. */
    private boolean isOfAuthorities(Event event) {
        return parties(event.actors()).anyMatch(actor -> AUTHORITIES.contains(actor.sector()))
                && parties(event.actors()).allMatch(actor -> actor.country() != null);
    }

    /** Whether both sides are known to be of a country. */
    private boolean isAmongOwn(Event event) {
        return !event.actors().isEmpty()
                && !event.recipients().isEmpty()
                && Stream.concat(parties(event.actors()), parties(event.recipients()))
                        .allMatch(actor -> actor.country() != null);
    }

    /** Whether somebody is arrested or set free by nobody told, and is no soldier, fighter or reporter, who are so abroad as well. */
    private boolean isDoneToOwn(Event event) {
        return event.actors().isEmpty()
                && event.mode() != null
                && HELD.contains(event.mode())
                && !event.recipients().isEmpty()
                && parties(event.recipients())
                        .allMatch(actor -> actor.country() != null && OWN.contains(actor.sector()));
    }

    private Stream<Actor> parties(List<String> ids) {
        return references.actors().list().stream().filter(actor -> ids.contains(actor.id()));
    }

    /** The country as a place of the article, or a land that is one city. */
    private Optional<Place> land(String country) {
        List<Place> inside = references.places().stream()
                .filter(place -> country.equals(place.country()))
                .toList();
        return inside.stream()
                .filter(place -> place.kind().equals("country"))
                .findFirst()
                .or(() -> inside.stream()
                        .filter(place ->
                                CITIES.contains(country) && place.kind().equals("city"))
                        .findFirst());
    }
}
