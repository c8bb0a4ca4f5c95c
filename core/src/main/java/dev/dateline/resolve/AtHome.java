// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve;

import dev.dateline.record.Actor;
import dev.dateline.record.ActorKind;
import dev.dateline.record.Event;
import dev.dateline.record.EventType;
import dev.dateline.record.Sector;
import dev.dateline.record.Status;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is done in the country of those who take part, by what kind of deed it is and who they are. */
final class AtHome {
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

    static final Set<Status> REAL = EnumSet.of(Status.HAPPENED, Status.ONGOING);
    static final Set<Status> MEANT = EnumSet.of(Status.HAPPENED, Status.ONGOING, Status.PLANNED, Status.DEMANDED);
    /** The end of a state of emergency, a curfew or martial law. */
    private static final String EMERGENCY = "0814";

    private final Map<String, Actor> byId;

    AtHome(List<Actor> actors) {
        this.byId = actors.stream().collect(Collectors.toMap(Actor::id, actor -> actor));
    }

    /** The countries of all who take part, as far as they are known. */
    Set<String> countries(Event event) {
        return all(event).map(Actor::country).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    /** Whether a deed of this kind by these people is done in their country, whatever its sentence and the article speak of. */
    boolean holds(Event event) {
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
    boolean isOfAuthorities(Event event) {
        return parties(event.actors()).anyMatch(actor -> AUTHORITIES.contains(actor.sector()))
                && parties(event.actors()).allMatch(actor -> actor.country() != null);
    }

    /** Whether both sides are known to be of a country. */
    boolean isAmongOwn(Event event) {
        return !event.actors().isEmpty() && !event.recipients().isEmpty() && isKnown(event);
    }

    /** Whether people of known countries talk or work with each other. */
    boolean isAmongSeveral(Event event) {
        return event.actors().size() > 1 && isKnown(event);
    }

    /** Whether the country of everybody is known, and all are people or bodies, none of them a country as a whole. */
    boolean isOfPeople(Event event) {
        return isKnown(event)
                && all(event).findAny().isPresent()
                && all(event).allMatch(actor -> actor.sector() != null);
    }

    /** Whether nobody who takes part is an authority or an army of a country that is not known. */
    boolean isAlone(Event event) {
        return all(event)
                .allMatch(actor -> actor.country() != null
                        || !(actor.sector() == Sector.MIL || AUTHORITIES.contains(actor.sector())));
    }

    /** Whether somebody who takes part is a person by name, and not only "police" or "a teacher". */
    boolean isOfNamed(Event event) {
        return all(event)
                .anyMatch(actor -> actor.kind() == ActorKind.PERSON
                        && Stream.of(actor.name().split(" ", -1))
                                .filter(word -> !word.isEmpty())
                                .allMatch(word -> Character.isUpperCase(word.charAt(0))));
    }

    boolean isBySoldiers(Event event) {
        return parties(event.actors()).anyMatch(actor -> actor.sector() == Sector.MIL);
    }

    private boolean isKnown(Event event) {
        return all(event).allMatch(actor -> actor.country() != null);
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

    private Stream<Actor> all(Event event) {
        return Stream.concat(parties(event.actors()), parties(event.recipients()));
    }

    private Stream<Actor> parties(List<String> ids) {
        return ids.stream().flatMap(id -> Optional.ofNullable(byId.get(id)).stream());
    }
}
