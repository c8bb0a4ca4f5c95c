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
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells events from what is none to those who count events. PLOVER codes what states, groups and those who act for or against them do (manual, "actors"): not what private
 * people do among themselves (friends who meet, an aunt who promises a cake, a suspect who leaves his job), not that somebody unknown blamed or thanked somebody unknown, and not what
 * players, characters of a film and users of a product do to each other.
 */
final class Relevance {
    private static final Set<Sector> PRIVATE = EnumSet.of(Sector.CVL, Sector.CRM);
    /** Deeds that count only where somebody acts for more than himself. */
    private static final Set<EventType> PUBLIC = EnumSet.of(EventType.AGREE, EventType.CONSULT, EventType.COOPERATE);

    private static final String RESIGN = "resign";

    /** What groups of private people are called, by the last word of their name. */
    private static final Set<String> HOUSEHOLD = Set.of(
            "boys",
            "brothers",
            "children",
            "cousins",
            "couple",
            "families",
            "family",
            "friends",
            "girls",
            "kids",
            "neighbors",
            "neighbours",
            "parents",
            "relatives",
            "siblings",
            "sisters");

    /** Deeds that say nothing where nobody is known who did them and nobody whom they were done to. */
    private static final Set<EventType> AIMED = EnumSet.of(
            EventType.ACCUSE,
            EventType.AID,
            EventType.REJECT,
            EventType.REQUEST,
            EventType.SANCTION,
            EventType.SUPPORT,
            EventType.THREATEN);

    /** Those whose deeds count wherever they are told. */
    private static final Set<Sector> OFFICIAL = EnumSet.of(
            Sector.COP,
            Sector.GOV,
            Sector.JUD,
            Sector.LEG,
            Sector.MIL,
            Sector.PRM,
            Sector.PTY,
            Sector.REB,
            Sector.SPY,
            Sector.UAF);

    private static final Set<String> BODIES = Set.of("EUR", "IGO", "UNO");

    private final Map<String, Actor> byId;
    private final Genre genre;

    Relevance(List<Actor> actors, Genre genre) {
        this.byId = actors.stream().collect(Collectors.toMap(Actor::id, actor -> actor));
        this.genre = genre;
    }

    boolean holds(Event event) {
        List<Actor> parties = Stream.concat(event.actors().stream(), event.recipients().stream())
                .flatMap(id -> Optional.ofNullable(byId.get(id)).stream())
                .toList();
        if (!genre.counts(event.type()) && !isSerious(event, parties)) {
            return false;
        }
        if (parties.isEmpty()) {
            return !AIMED.contains(event.type()) || event.status() == Status.DEMANDED;
        }
        return !isPublic(event) || !allPrivate(parties);
    }

    private boolean isSerious(Event event, List<Actor> parties) {
        Integer deaths = event.deaths();
        return (deaths != null && deaths > 0)
                || parties.stream().anyMatch(actor -> OFFICIAL.contains(actor.sector()))
                || (genre.countsOfStates(event.type()) && parties.stream().anyMatch(Relevance::isState));
    }

    /** Whether it is a state or a body of states. */
    private static boolean isState(Actor actor) {
        return actor.kind() == ActorKind.COUNTRY || BODIES.contains(String.valueOf(actor.country()));
    }

    private static boolean isPublic(Event event) {
        return PUBLIC.contains(event.type()) || (event.type() == EventType.RETREAT && RESIGN.equals(event.mode()));
    }

    private static boolean allPrivate(List<Actor> parties) {
        return parties.stream().anyMatch(actor -> actor.sector() == Sector.CVL)
                && parties.stream()
                        .allMatch(actor -> PRIVATE.contains(actor.sector())
                                && (actor.kind() == ActorKind.PERSON || isOfAHousehold(actor.name())));
    }

    private static boolean isOfAHousehold(String name) {
        return HOUSEHOLD.contains(name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
    }
}
