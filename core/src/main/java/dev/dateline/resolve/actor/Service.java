// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve.actor;

import dev.dateline.record.ActorKind;
import dev.dateline.record.Sector;
import java.util.EnumSet;
import java.util.Set;

/** Whom people serve whose noun tells another sector: the staff of an embassy, the soldiers and authorities of an armed group. */
final class Service {
    private static final Set<Sector> ARMED = EnumSet.of(Sector.REB, Sector.PRM);
    /** What states have, and armed groups that hold a land. */
    private static final Set<Sector> STATE = EnumSet.of(Sector.GOV, Sector.MIL, Sector.COP);

    private static final Set<String> STAFF = Set.of("employee", "employees");
    private static final String EMBASSY = "embassy";

    private Service() {}

    /** Whether an actor has the sector of the one that it belongs to, whatever its noun tells. */
    static boolean isUnder(Entity entity, Entity owner, Lexicons lexicons) {
        return isOfArmed(entity, owner) || isOfEmbassy(entity, owner) || isPremises(entity, owner, lexicons);
    }

    /** Whether an actor is but the offices of a named body, wherever they are: "the Lima bureau of Ruvan News". */
    static boolean isPremises(Entity entity, Entity owner, Lexicons lexicons) {
        return owner.kind() == ActorKind.ORGANIZATION
                && !owner.names().isEmpty()
                && owner.country() != null
                && entity.names().isEmpty()
                && !entity.offices().isEmpty()
                && entity.offices().stream()
                        .allMatch(office -> !office.isEmpty()
                                && lexicons.words().contains("premises", office.get(office.size() - 1)));
    }

    private static boolean isOfArmed(Entity entity, Entity owner) {
        return owner.kind() == ActorKind.ORGANIZATION
                && !owner.names().isEmpty()
                && ARMED.contains(owner.sector())
                && !entity.isPerson()
                && entity.names().isEmpty()
                && STATE.contains(entity.sector());
    }

    private static boolean isOfEmbassy(Entity entity, Entity owner) {
        return !entity.agents().isEmpty()
                && entity.agents().stream().allMatch(agent -> STAFF.contains(agent.id()))
                && owner.sector() != null
                && owner.agents().stream().anyMatch(agent -> agent.id().equals(EMBASSY));
    }
}
