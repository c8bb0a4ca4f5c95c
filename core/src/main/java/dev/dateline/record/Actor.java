// SPDX-License-Identifier: Apache-2.0
package dev.dateline.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A real-world actor of an article with all its mentions.
 *
 * @param country ISO 3166 alpha-3 or a PLOVER non-state code (IGO UNO EUR NGO ISM IMG MNC), null where unknown
 * @param sector the actor's own sector throughout the article, null for a country or its capital named as actor
 * @param role the title that the text gives ("Prime Minister"), null without one
 * @param mentions noun phrases that refer to the actor, in text order, each at most 80 code points
 */
public record Actor(
        String id,
        String name,
        ActorKind kind,
        @Nullable String country,
        @Nullable Sector sector,
        @Nullable String role,
        @Nullable String wikidata,
        List<Span> mentions) {
    public Actor {
        mentions = List.copyOf(mentions);
    }

    /** The same actor of another sector. */
    public Actor of(Sector other) {
        return new Actor(id, name, kind, country, other, role, wikidata, mentions);
    }
}
