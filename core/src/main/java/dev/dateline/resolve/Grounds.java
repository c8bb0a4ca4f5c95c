// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve;

import dev.dateline.language.Token;
import dev.dateline.record.Actor;
import dev.dateline.record.Event;
import dev.dateline.record.EventType;
import dev.dateline.record.Place;
import dev.dateline.record.Sector;
import dev.dateline.record.Status;
import dev.dateline.resolve.place.Countries;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
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
 * the article names it. Protests are at home, and so is what a state's own authorities do to its own people. Deeds of whose parties
 * no other country is told are in the one country that their sentence names, or where nearly all places of the article lie.
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
    /** What lies in the country that it is said to be of: "the Thai cave", not "the Thai embassy". */
    private static final Set<String> GROUND = Set.of(
            "airport",
            "airspace",
            "area",
            "base",
            "border",
            "camp",
            "capital",
            "cave",
            "city",
            "coast",
            "countryside",
            "desert",
            "district",
            "field",
            "forest",
            "home",
            "hospital",
            "island",
            "jail",
            "jungle",
            "mine",
            "mountain",
            "port",
            "prison",
            "province",
            "region",
            "road",
            "school",
            "state",
            "street",
            "suburb",
            "territory",
            "town",
            "university",
            "valley",
            "village",
            "waters");
    /** The end of a state of emergency, a curfew or martial law. */
    private static final String EMERGENCY = "0814";

    private static final String SENTENCE = "the one country that its sentence names";
    private static final int DEEPEST = 3;
    private static final int ENOUGH = 3;
    /** All but one of so many places have to lie in the country. */
    private static final int MOST = 4;

    private final References references;
    private final Optional<String> scene;
    private final NamedCountries named;

    Grounds(References references, Countries countries) {
        this.references = references;
        this.scene = scene(references.places());
        this.named = new NamedCountries(references, countries);
    }

    List<Event> placed(List<Event> events) {
        return events.stream()
                .map(event -> event.place() == null ? placed(event) : recalled(event))
                .toList();
    }

    /** The event, without a place of another sentence where its own sentence names another country as that of the deed. */
    private Event recalled(Event event) {
        Optional<String> told = references.places().stream()
                .filter(place -> place.id().equals(event.place()) && !named.beside(event.trigger(), place.mentions()))
                .findFirst()
                .flatMap(place -> named.only(event.trigger()).filter(country -> !country.equals(place.country())));
        return told.filter(country -> isIn(event, country))
                .flatMap(this::land)
                .map(place -> at(event, place, SENTENCE))
                .orElse(event);
    }

    private Event placed(Event event) {
        Optional<Place> under = under(event);
        if (under.isPresent()) {
            return at(event, under.get(), "a phrase further down its clause");
        }
        Set<String> countries = countries(event);
        Optional<Place> home = countries.size() == 1 && isAtHome(event)
                ? land(countries.iterator().next())
                : Optional.empty();
        if (home.isPresent()) {
            return at(event, home.get(), "the country of those who take part");
        }
        Optional<Place> told = named.only(event.trigger())
                .filter(country -> isIn(event, country))
                .flatMap(this::land);
        if (told.isPresent()) {
            return at(event, told.get(), SENTENCE);
        }
        boolean bare = BODILY.contains(event.type())
                && (event.type() == EventType.PROTEST ? MEANT : REAL).contains(event.status());
        return scene.filter(country -> bare && (countries.isEmpty() || countries.equals(Set.of(country))))
                .flatMap(this::land)
                .map(place -> at(event, place, "the country where nearly all places of the article lie"))
                .orElse(event);
    }

    private Set<String> countries(Event event) {
        return Stream.concat(parties(event.actors()), parties(event.recipients()))
                .map(Actor::country)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /**
     * Whether a deed whose sentence names no other country than this is done in it. Those who are attacked or held may be abroad
     * and so may soldiers, if the article does not speak of their country above all.
     */
    private boolean isIn(Event event, String country) {
        boolean real = REAL.contains(event.status());
        boolean own = Set.of(country).containsAll(countries(event));
        boolean foremost = named.foremost().equals(Optional.of(country));
        return own
                && switch (event.type()) {
                    case PROTEST -> MEANT.contains(event.status());
                    case COERCE ->
                        real
                                && (foremost
                                        || isOfAuthorities(event)
                                        || event.recipients().isEmpty());
                    case ASSAULT -> real && foremost;
                    default -> false;
                };
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
                        .or(() -> ground(child))
                        .or(() -> depth < DEEPEST ? under(child, depth + 1) : Optional.empty());
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** The country of a piece of ground that is said to be of it: "rescued from the Thai cave". */
    private Optional<Place> ground(Token noun) {
        return GROUND.contains(noun.lemma().toLowerCase(Locale.ROOT))
                ? named.of(noun).flatMap(this::land)
                : Optional.empty();
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
        boolean granted = event.mode() != null && GRANTED.contains(event.mode());
        return switch (event.type()) {
            case PROTEST -> MEANT.contains(event.status()) && !event.actors().isEmpty();
            case RETREAT ->
                event.cameo().equals(EMERGENCY)
                        ? event.status() != Status.DEMANDED && MEANT.contains(event.status()) && isOfAuthorities(event)
                        : granted && REAL.contains(event.status()) && isAtOwn(event);
            case CONCEDE ->
                event.status() != Status.DEMANDED && MEANT.contains(event.status()) && isOfAuthorities(event);
            default -> DEEDS.contains(event.type()) && REAL.contains(event.status()) && isAtOwn(event);
        };
    }

    private boolean isAtOwn(Event event) {
        return isOfAuthorities(event) || isAmongOwn(event) || isDoneToOwn(event);
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
