// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve.actor;

import dev.dateline.record.ActorKind;
import dev.dateline.record.Sector;
import dev.dateline.table.Row;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Nouns of one sense for somebody who acts.
 *
 * @param nouns singular, lower case
 * @param sector the sector that the nouns have by themselves, null where they say none
 * @param country a PLOVER code for what has no state (NGO), null elsewhere
 * @param yes a phrase that the row must match
 * @param no a phrase that it must not match
 */
record Agent(
        String id,
        List<String> nouns,
        ActorKind kind,
        @Nullable Sector sector,
        @Nullable String country,
        Set<Trait> traits,
        String yes,
        String no) {
    /** The row of the nouns for a country itself. */
    static final String COUNTRY = "state-country";

    /** The row of services, which many have and few are. */
    static final String SERVICE = "service";

    /** The row of those who protest. */
    static final String DEMONSTRATOR = "demonstrator";

    /** The row of lawyers, who are not of the land of whom they stand for. */
    static final String ATTORNEY = "attorney";

    Agent {
        nouns = List.copyOf(nouns);
        traits = Set.copyOf(traits);
    }

    static Agent of(Row row) {
        row.each(
                () -> row.required("id"),
                () -> row.required("nouns"),
                () -> row.one("kind", ActorKind.class),
                () -> row.optional("sector").ifPresent(any -> row.one("sector", Sector.class)),
                () -> row.several("traits", Trait.class),
                () -> row.required("yes"),
                () -> row.required("no"));
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        traits.addAll(row.several("traits", Trait.class));
        return new Agent(
                row.text("id"),
                row.list("nouns"),
                row.one("kind", ActorKind.class),
                row.text("sector").isEmpty() ? null : row.one("sector", Sector.class),
                row.optional("country").orElse(null),
                traits,
                row.required("yes"),
                row.required("no"));
    }

    boolean has(Trait trait) {
        return traits.contains(trait);
    }

    boolean isPerson() {
        return kind == ActorKind.PERSON;
    }
}
