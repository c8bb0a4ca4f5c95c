// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve.actor;

import dev.dateline.record.ActorKind;
import dev.dateline.record.Sector;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * What a noun phrase by itself tells about the actor that it refers to.
 *
 * @param name the proper name, null for a description
 * @param key what all phrases share that name the same one for certain ("country IRQ"), null without such a key
 * @param domestic whether the country of the article's setting is this one's, if nothing else tells one
 * @param weak whether the sector is only what the noun means where nothing else is said
 * @param role the title in the words of the text, null without one
 * @param agent the sense of the noun or title, null where the lexicon has none
 * @param definite whether it speaks of somebody known: "the party", "his party"
 * @param owner head token of the phrase whose country, and sector if that is weak, this one shares: "the party's leader"
 * @param former whether it is about somebody who held the office before
 */
record Profile(
        ActorKind kind,
        @Nullable String name,
        @Nullable String key,
        @Nullable String country,
        boolean domestic,
        @Nullable Sector sector,
        boolean weak,
        @Nullable String role,
        @Nullable Agent agent,
        boolean plural,
        boolean definite,
        Gender gender,
        OptionalInt owner,
        boolean former,
        @Nullable String wikidata) {
    /** Somebody or something of a kind, of whom nothing else is told. */
    static Profile untold(ActorKind kind) {
        return new Profile(
                kind,
                null,
                null,
                null,
                false,
                null,
                true,
                null,
                null,
                false,
                false,
                Gender.UNKNOWN,
                OptionalInt.empty(),
                false,
                null);
    }

    /** The profile of a name that a table knows, or of which nothing else is known. */
    static Profile named(
            ActorKind kind,
            String name,
            @Nullable String key,
            @Nullable String country,
            @Nullable Sector sector,
            @Nullable String wikidata) {
        return new Profile(
                kind,
                name,
                key,
                country,
                false,
                sector,
                false,
                null,
                null,
                false,
                true,
                Gender.UNKNOWN,
                OptionalInt.empty(),
                false,
                wikidata);
    }

    /** The profile of somebody whom the scene of the article gives its country where none is told. */
    Profile atHome() {
        return new Profile(
                kind,
                name,
                key,
                country,
                country == null,
                sector,
                weak,
                role,
                agent,
                plural,
                definite,
                gender,
                owner,
                former,
                wikidata);
    }

    /** The profile with a country that is told beside the phrase. */
    Profile in(String land) {
        return new Profile(
                kind, name, key, land, domestic, sector, weak, role, agent, plural, definite, gender, owner, former,
                wikidata);
    }
}
