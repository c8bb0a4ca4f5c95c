// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve.actor;

import dev.dateline.record.ActorKind;
import dev.dateline.record.Sector;
import dev.dateline.resolve.place.Evidence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An actor that a name may mean on some day, with how probable that is and what speaks for it.
 *
 * @param name as it was asked for
 * @param country ISO 3166 alpha-3 or a code of PLOVER for who has no state, null where unknown
 * @param sector on that day; null for a country, and where unknown
 * @param role "head of government" and the like, null where the tables have none
 * @param from ISO date or year in which the office began, null where unknown
 * @param to ISO date or year in which it ended or was last listed, null where unknown
 * @param wikidata null where unknown
 * @param source the table and line that it comes from
 * @param score probability from 0 to 1 among the candidates and the case that the name means somebody else
 * @param evidence what adds up to the score, the heaviest first
 */
public record ActorCandidate(
        String name,
        ActorKind kind,
        @Nullable String country,
        @Nullable Sector sector,
        @Nullable String role,
        @Nullable String from,
        @Nullable String to,
        @Nullable String wikidata,
        String source,
        double score,
        List<Evidence> evidence) {
    public ActorCandidate {
        evidence = List.copyOf(evidence);
    }
}
