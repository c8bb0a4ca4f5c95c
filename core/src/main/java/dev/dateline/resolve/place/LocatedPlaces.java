// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve.place;

import dev.dateline.record.Place;
import java.util.List;
import java.util.Set;

/**
 * The places of a document.
 *
 * @param all in the order of their first mention
 * @param doubtful those whose name may well mean a place of another country, so that they tell nobody's land
 */
public record LocatedPlaces(List<Place> all, Set<Place> doubtful) {
    public LocatedPlaces {
        all = List.copyOf(all);
        doubtful = Set.copyOf(doubtful);
    }

    /** All places, the doubtful ones without their country. */
    public List<Place> certain() {
        return all.stream()
                .map(place -> doubtful.contains(place) ? place.withoutCountry() : place)
                .toList();
    }
}
