// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve.actor;

import dev.dateline.record.ActorKind;
import dev.dateline.record.Sector;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Gives actors the country and the sector of those to whom they belong. Used for one document. */
final class Inheritance {
    /** Bodies whose officers have ranks as armies do. */
    private static final Set<Sector> ARMED = EnumSet.of(Sector.COP, Sector.REB, Sector.PRM);

    /** Bodies that have presidents of their own, named or not. */
    private static final Set<Sector> PRESIDED =
            EnumSet.of(Sector.BUS, Sector.EDU, Sector.JUD, Sector.LAB, Sector.LEG, Sector.MED, Sector.SOC);

    /** Who tries people or pursues them. */
    private static final Set<Sector> JUDGING = EnumSet.of(Sector.COP, Sector.JUD);

    /** Whose families PLOVER counts among the former officials. */
    private static final Set<Sector> ELITE = EnumSet.of(Sector.GOV, Sector.ELI);

    private final Lexicons lexicons;
    private final Gatherer gathered;

    Inheritance(Lexicons lexicons, Gatherer gathered) {
        this.lexicons = lexicons;
        this.gathered = gathered;
    }

    /** What an actor has of the one it belongs to; that somebody left an office says nothing of allies and followers. */
    void inherit(Entity entity) {
        if (entity.owner().isEmpty() || entity.kind() == ActorKind.COUNTRY) {
            return;
        }
        Optional<Entity> owner = gathered.at(entity.owner().getAsInt()).filter(other -> other != entity);
        if (owner.isEmpty()) {
            return;
        }
        if (Service.isPremises(entity, owner.get(), lexicons)) {
            entity.setCountry(owner.get().country());
        }
        boolean left = entity.isFormer()
                && Knowledge.STATELESS.contains(String.valueOf(owner.get().country()));
        if (entity.country() == null
                && !left
                && !isOther(entity, owner.get())
                && !isCounselAbroad(entity, owner.get())) {
            entity.setCountry(owner.get().country());
        }
        if (leadsBody(entity, owner.get())
                || Service.isUnder(entity, owner.get(), lexicons)
                || (Ranks.isRanked(entity) && ARMED.contains(owner.get().sector()))) {
            entity.setSector(owner.get().sector());
            entity.setForeign();
            return;
        }
        if (owner.get().sector() == Sector.COP && isCalled(entity, "policing")) {
            entity.setSector(Sector.COP);
            return;
        }
        if (isKin(entity)
                && owner.get().isPerson()
                && ELITE.contains(owner.get().sector())) {
            entity.setSector(Sector.ELI);
            return;
        }
        if (isAgainst(entity, owner.get())) {
            oppose(entity, owner.get());
            return;
        }
        if (owner.get().kind() == ActorKind.POPULATION && entity.isWeak() && isCalled(entity, "belonging")) {
            entity.setSector(
                    owner.get().sector() == null ? Sector.CVL : owner.get().sector());
            return;
        }
        boolean body = owner.get().kind() != ActorKind.COUNTRY && owner.get().kind() != ActorKind.POPULATION;
        boolean open = entity.agents().stream().allMatch(agent -> agent.sector() == null || agent.has(Trait.WEAK));
        boolean affiliated = owner.get().kind() == ActorKind.ORGANIZATION
                && !owner.get().names().isEmpty()
                && isAffiliated(entity);
        boolean shared = owner.get().sector() != null && owner.get().sector() != Sector.ELI;
        if (body && ((open && entity.isWeak()) || affiliated) && shared) {
            entity.setSector(owner.get().sector());
        } else if (!body
                && !isOther(entity, owner.get())
                && entity.sector() == null
                && entity.agents().stream().anyMatch(agent -> agent.has(Trait.NATIONAL))) {
            entity.setSector(Sector.GOV);
        }
    }

    /** Whether nothing is told of somebody, or nothing but a trade that any body has people of. */
    private static boolean isAffiliated(Entity entity) {
        return entity.agents().isEmpty() || isOfTrade(entity);
    }

    /** Whether a trade is told of somebody that any body has people of, and nothing else: an analyst, a spokesman and researcher. */
    static boolean isOfTrade(Entity entity) {
        return entity.agents().stream().allMatch(agent -> agent.sector() == null || agent.has(Trait.AFFILIATED))
                && entity.agents().stream().anyMatch(agent -> agent.has(Trait.AFFILIATED));
    }

    /** Whether somebody is told to be of the family of another, and nothing else. */
    private static boolean isKin(Entity entity) {
        return !entity.agents().isEmpty()
                && entity.agents().stream().allMatch(agent -> agent.id().equals("kin"));
    }

    /** Whether somebody called president presides over a body that is no state, or a branch of one: "Acme's president", "president of the chemicals group"; whoever the tables know is no firm's president. */
    private boolean leadsBody(Entity entity, Entity owner) {
        return entity.isPerson()
                && entity.wikidata() == null
                && owner.kind() == ActorKind.ORGANIZATION
                && (!owner.names().isEmpty() || PRESIDED.contains(owner.sector()) || isCalled(owner, "branch"))
                && owner.sector() != Sector.GOV
                && isCalled(entity, "presiding");
    }

    /** Whether somebody is the lawyer of one who is tried in another land than his own. */
    private boolean isCounselAbroad(Entity entity, Entity owner) {
        Set<String> judging = gathered.entities().stream()
                .filter(other -> JUDGING.contains(other.sector()) && other.country() != null)
                .map(Entity::country)
                .collect(Collectors.toSet());
        return owner.isPerson()
                && entity.agents().stream().anyMatch(agent -> agent.id().equals(Agent.ATTORNEY))
                && !judging.isEmpty()
                && !judging.contains(String.valueOf(owner.country()));
    }

    /** Whether an actor is another country's than the land that it stands to: "its allies". */
    private boolean isOther(Entity entity, Entity owner) {
        return owner.kind() == ActorKind.COUNTRY && isCalled(entity, "other");
    }

    /** Whether an actor is of another land than the one that it stands to, whichever. */
    boolean isElsewhere(Entity entity) {
        return entity.owner().isPresent()
                && gathered.at(entity.owner().getAsInt())
                        .filter(owner -> isOther(entity, owner))
                        .isPresent();
    }

    /** Whether somebody is told to be against a person or body: "the president's rival". */
    private boolean isAgainst(Entity entity, Entity owner) {
        return owner.kind() != ActorKind.COUNTRY
                && (entity.isFormer()
                        || entity.agents().stream()
                                .allMatch(agent -> agent.sector() == null || agent.sector() == Sector.CVL))
                && isCalled(entity, "against");
    }

    /** Who is against a government of its own country is of the opposition; a rival says no more of what somebody else is. */
    private static void oppose(Entity entity, Entity owner) {
        boolean open = entity.sector() == null || entity.sector() == Sector.CVL || entity.isFormer();
        if (open && owner.sector() == Sector.GOV && Entity.agree(entity.country(), owner.country())) {
            entity.setSector(Sector.OPP);
        }
    }

    private boolean isCalled(Entity entity, String words) {
        return entity.offices().stream()
                .anyMatch(office ->
                        !office.isEmpty() && lexicons.words().contains(words, office.get(office.size() - 1)));
    }
}
