// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve.place;

import dev.dateline.record.Precision;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place that a name may mean, with how probable that is and what speaks for it.
 *
 * @param name as it was asked for
 * @param kind as in records: country, region, city, and the kinds of lands (water, mountain, continent)
 * @param country ISO 3166 alpha-3, null where none or several hold it
 * @param division its first order division by GeoNames' code ("US.TX"), null where it has none
 * @param divisionName the name of that division, null where unknown
 * @param latitude degrees north, null where unknown
 * @param longitude degrees east, null where unknown
 * @param geonames GeoNames id, null for a land that the gazetteer lacks
 * @param population to within a tenth, 0 where unknown
 * @param precision how near the point is to what the name means
 * @param score probability from 0 to 1 among the candidates and the case that the name means a place that no table holds
 * @param evidence what adds up to the score, the heaviest first
 */
public record PlaceCandidate(
        String name,
        String kind,
        @Nullable String country,
        @Nullable String division,
        @Nullable String divisionName,
        @Nullable Double latitude,
        @Nullable Double longitude,
        @Nullable Long geonames,
        long population,
        Precision precision,
        double score,
        List<Evidence> evidence) {
    public PlaceCandidate {
        evidence = List.copyOf(evidence);
    }
}
