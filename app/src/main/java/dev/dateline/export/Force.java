// SPDX-License-Identifier: Apache-2.0
package dev.dateline.export;

import dev.dateline.record.Actor;
import dev.dateline.record.ActorKind;
import dev.dateline.record.Sector;
import dev.dateline.table.Row;
import dev.dateline.table.Table;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What an actor is where armed force is told of. */
enum Force {
    /** A state, its forces or those who command them. */
    STATE,
    /** Armed without a state. */
    GROUP,
    /** Unarmed. */
    CIVILIAN;

    private static final Map<Sector, Force> FORCES = new EnumMap<>(Sector.class);
    private static final Map<Sector, String> KINDS = new EnumMap<>(Sector.class);
    private static final Set<Sector> OFFICES = EnumSet.of(Sector.GOV, Sector.LEG, Sector.JUD);

    static {
        for (Row row : Table.beside(Force.class, "sectors.tsv").rows()) {
            Sector sector = Sector.valueOf(row.required("sector"));
            row.optional("force").ifPresent(force -> FORCES.put(sector, valueOf(force.toUpperCase(Locale.ROOT))));
            row.optional("acled").ifPresent(kind -> KINDS.put(sector, kind));
        }
    }

    /** What an actor is who does something; empty where that is open. */
    static Optional<Force> acting(Actor actor) {
        if (actor.sector() == null) {
            return actor.kind() == ActorKind.COUNTRY ? Optional.of(STATE) : Optional.empty();
        }
        return Optional.ofNullable(FORCES.get(actor.sector()));
    }

    /** What an actor is to whom something is done: a person in office is unarmed. */
    static Optional<Force> suffering(Actor actor) {
        return actor.kind() == ActorKind.PERSON && actor.sector() != null && OFFICES.contains(actor.sector())
                ? Optional.of(CIVILIAN)
                : acting(actor);
    }

    boolean isArmed() {
        return this != CIVILIAN;
    }

    /** ACLED's kind of actor for a sector; empty where that is open. */
    static Optional<String> kind(Actor actor) {
        if (actor.sector() == null) {
            return actor.kind() == ActorKind.COUNTRY ? Optional.of("State forces") : Optional.empty();
        }
        return Optional.ofNullable(KINDS.get(actor.sector()));
    }
}
