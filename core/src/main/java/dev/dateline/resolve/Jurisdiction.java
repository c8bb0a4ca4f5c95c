// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve;

import dev.dateline.extract.event.EventMention;
import dev.dateline.record.Actor;
import dev.dateline.record.ActorKind;
import dev.dateline.record.EventType;
import dev.dateline.record.Sector;
import dev.dateline.record.Status;
import dev.dateline.resolve.actor.Actors;
import dev.dateline.resolve.place.Countries;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Fills in the countries of those of whom nothing tells it but what authorities do to them: whom a country's police arrests or its courts
 * try is its own, as far as the text does not call him foreign. Only what was done counts, not what is planned, denied or threatened, and
 * where the deeds of two countries, or the land of the deed, speak for another one, it stays open. Used for one document.
 */
final class Jurisdiction {
    private static final Set<Sector> POLICING = EnumSet.of(Sector.COP, Sector.JUD);
    private static final Set<Sector> AUTHORITIES =
            EnumSet.of(Sector.COP, Sector.JUD, Sector.GOV, Sector.LEG, Sector.SPY);
    /** What authorities do to those under them. */
    private static final Set<EventType> DEEDS = EnumSet.of(EventType.COERCE, EventType.SANCTION, EventType.RETREAT);
    /** What police and courts do to those under them besides. */
    private static final Set<EventType> POLICED =
            EnumSet.of(EventType.ACCUSE, EventType.ASSAULT, EventType.REQUEST, EventType.THREATEN);
    /** Modes by which a deed is one of authorities and not of one state to another. */
    private static final Set<String> MODES =
            Set.of("arrest", "censor", "convict", "curfew", "martial-law", "release", "restrict", "seize");

    private static final Set<String> HELD = Set.of("arrest", "release");
    /** Groups that are a land's own where its government deals with them. */
    private static final Set<Sector> GROUPS = EnumSet.of(
            Sector.AGR, Sector.CVL, Sector.EDU, Sector.LAB, Sector.MED, Sector.OPP, Sector.PTY, Sector.REL, Sector.SOC);
    /** Who is in the hands of the police of his own country as a rule. */
    private static final Set<Sector> OWN = EnumSet.of(Sector.ELI, Sector.GOV, Sector.LEG, Sector.OPP, Sector.PTY);
    /** Who may well be of another country than the one that has him. */
    private static final Set<Sector> ELSEWHERE =
            EnumSet.of(Sector.BUS, Sector.JRN, Sector.MIL, Sector.PRE, Sector.REB, Sector.REF, Sector.UAF, Sector.UNK);

    private static final Set<String> ABROAD = Set.of(
            "african",
            "allied",
            "allies",
            "arab",
            "asian",
            "european",
            "foreign",
            "foreigners",
            "global",
            "international",
            "migrants",
            "western");

    private final References references;
    private final Actors actors;
    private final Countries countries;
    private final Map<String, Actor> changed = new HashMap<>();
    /** The countries that events speak for, by the id of the actor. */
    private final Map<String, Set<String>> claims = new HashMap<>();

    /** @param references what is known before */
    Jurisdiction(References references, Countries countries) {
        this.references = references;
        this.actors = references.actors();
        this.countries = countries;
    }

    /** The actors, with what the events tell of their countries. */
    Actors after(List<EventMention> events) {
        for (EventMention event : events) {
            List<Actor> others = all(event.recipients());
            if (event.type() != EventType.PROTEST) {
                others.forEach(other -> settle(other, other.country(), sector(event, other)));
            }
            if (event.status() == Status.HAPPENED || event.status() == Status.ONGOING) {
                claim(event, all(event.actors()), others);
            }
        }
        actors.list().forEach(this::settleClaimed);
        return changed.isEmpty() ? actors : actors.with(actor -> changed.getOrDefault(actor.id(), actor));
    }

    /** Notes which countries an event that took place speaks for. */
    private void claim(EventMention event, List<Actor> doers, List<Actor> others) {
        if (event.type() == EventType.PROTEST) {
            authority(others, AUTHORITIES)
                    .ifPresent(country -> doers.stream()
                            .filter(Jurisdiction::isOwnGroup)
                            .forEach(group -> claim(event, group, country)));
            return;
        }
        others.forEach(other -> ruling(event, doers, other).ifPresent(country -> claim(event, other, country)));
        held(event, others)
                .ifPresent(country -> doers.stream()
                        .filter(doer -> doer.country() == null && POLICING.contains(doer.sector()))
                        .forEach(doer -> claim(event, doer, country)));
    }

    /** Where a deed was done in another country than that of the authorities, both are claims, so that nothing is known. */
    private void claim(EventMention event, Actor actor, String country) {
        Set<String> claimed = claims.computeIfAbsent(actor.id(), id -> new HashSet<>());
        claimed.add(country);
        references.country(event.place()).ifPresent(claimed::add);
    }

    private void settleClaimed(Actor actor) {
        Set<String> claimed = claims.getOrDefault(actor.id(), Set.of());
        if (claimed.size() == 1) {
            settle(actor, claimed.iterator().next(), null);
        }
    }

    /** The country of those who do something to another that only his own authorities do. */
    private Optional<String> ruling(EventMention event, List<Actor> doers, Actor other) {
        boolean open = other.country() == null
                && other.kind() != ActorKind.COUNTRY
                && !ELSEWHERE.contains(other.sector())
                && !isAbroad(other);
        if (!open) {
            return Optional.empty();
        }
        boolean deed = DEEDS.contains(event.type()) && event.mode() != null && MODES.contains(event.mode());
        if (isNamed(other)) {
            return authority(doers, deed ? AUTHORITIES : POLICED.contains(event.type()) ? POLICING : Set.of());
        }
        boolean dealt = GROUPS.contains(other.sector())
                ? deed || POLICED.contains(event.type())
                : deed && OWN.contains(other.sector());
        return dealt ? authority(doers, AUTHORITIES) : Optional.empty();
    }

    /** The country of somebody of a state's public life who is arrested or tried. */
    private Optional<String> held(EventMention event, List<Actor> others) {
        boolean deed = DEEDS.contains(event.type()) && event.mode() != null && MODES.contains(event.mode());
        return deed && others.stream().allMatch(other -> OWN.contains(other.sector())) ? one(others) : Optional.empty();
    }

    /** What nobody but a private person is arrested as, and nobody but a culprit convicted, where nothing is said of him. */
    private @Nullable Sector sector(EventMention event, Actor other) {
        boolean plain = isNamed(other) && other.sector() == null && other.role() == null;
        if (!plain || event.mode() == null) {
            return other.sector();
        }
        if (event.mode().equals("convict") && event.status() == Status.HAPPENED) {
            return Sector.CRM;
        }
        return HELD.contains(event.mode()) && other.name().contains(" ") ? Sector.CVL : other.sector();
    }

    private static boolean isNamed(Actor actor) {
        return actor.kind() == ActorKind.PERSON
                && Stream.of(actor.name().split(" ", -1))
                        .filter(word -> !word.isEmpty())
                        .allMatch(word -> Character.isUpperCase(word.charAt(0)));
    }

    private static boolean isOwnGroup(Actor actor) {
        return actor.country() == null && GROUPS.contains(actor.sector()) && !isNamed(actor) && !isAbroad(actor);
    }

    private static boolean isAbroad(Actor actor) {
        return Stream.of(actor.name().toLowerCase(Locale.ROOT).split("[ -]", -1))
                .anyMatch(ABROAD::contains);
    }

    /** The one country of authorities who act, none of whom is of an unknown country or a state as a whole. */
    private Optional<String> authority(List<Actor> doers, Set<Sector> sectors) {
        return doers.stream().allMatch(doer -> doer.sector() != null && sectors.contains(doer.sector()))
                ? one(doers)
                : Optional.empty();
    }

    private Optional<String> one(List<Actor> all) {
        List<String> told = all.stream()
                .map(actor -> actor.country() == null ? "" : actor.country())
                .distinct()
                .toList();
        return told.size() == 1
                ? countries
                        .byCode(told.get(0))
                        .filter(found -> found.iso3().equals(told.get(0)))
                        .map(found -> told.get(0))
                : Optional.empty();
    }

    private void settle(Actor told, @Nullable String country, @Nullable Sector sector) {
        Actor actor = changed.getOrDefault(told.id(), told);
        @Nullable String its = actor.country() == null ? country : actor.country();
        @Nullable Sector role = actor.sector() == null || sector == Sector.CRM ? sector : actor.sector();
        if (!Objects.equals(its, actor.country()) || role != actor.sector()) {
            changed.put(
                    actor.id(),
                    new Actor(
                            actor.id(),
                            actor.name(),
                            actor.kind(),
                            its,
                            role,
                            actor.role(),
                            actor.wikidata(),
                            actor.mentions()));
        }
    }

    private List<Actor> all(List<Integer> heads) {
        return heads.stream()
                .flatMap(head -> actors.allAt(head).stream())
                .distinct()
                .toList();
    }
}
