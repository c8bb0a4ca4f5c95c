// SPDX-License-Identifier: Apache-2.0
package dev.dateline.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place named in an article.
 *
 * @param kind country, region, city, facility, water, mountain, continent or demonym
 * @param country ISO 3166 alpha-3, null where none holds it
 * @param latitude degrees north, null where unknown
 * @param longitude degrees east, null where unknown
 * @param geonames GeoNames id, null where unknown
 * @param precision how near the point is to the place, null where there is none
 */
public record Place(
        String id,
        String name,
        String kind,
        @Nullable String country,
        @Nullable Double latitude,
        @Nullable Double longitude,
        @Nullable Long geonames,
        @Nullable Precision precision,
        List<Span> mentions) {
    public Place {
        mentions = List.copyOf(mentions);
    }

    /** The place as one of which nothing tells the country. */
    public Place withoutCountry() {
        return new Place(id, name, kind, null, latitude, longitude, geonames, precision, mentions);
    }
}
