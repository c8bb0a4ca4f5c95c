// SPDX-License-Identifier: Apache-2.0
package dev.dateline.export;

import dev.dateline.record.Place;
import dev.dateline.resolve.place.CodeSystem;
import dev.dateline.resolve.place.PlaceCandidate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A place as GDELT has it.
 *
 * @param type 0 none, 1 country, 2 state of the USA, 3 city or landmark there, 4 city or landmark elsewhere, 5 division elsewhere
 * @param name from the narrowest to the country
 * @param country FIPS 10-4
 * @param division FIPS 10-4, of the USA alone: GeoNames' codes of other divisions are not those
 * @param feature the code of a country or of a state of the USA: GNS and GNIS ids, which GDELT has for towns, are not GeoNames'
 */
record GdeltPlace(
        int type,
        @Nullable String name,
        @Nullable String country,
        @Nullable String division,
        @Nullable String feature,
        @Nullable Double latitude,
        @Nullable Double longitude) {
    static final GdeltPlace NOWHERE = new GdeltPlace(0, null, null, null, null, null, null);

    static GdeltPlace of(Optional<Place> found, Atlas atlas) {
        if (found.isEmpty()) {
            return NOWHERE;
        }
        Place place = found.get();
        String country = atlas.code(place.country(), CodeSystem.FIPS);
        if (country == null) {
            return NOWHERE;
        }
        Optional<PlaceCandidate> known = atlas.find(place);
        boolean american = country.equals("US");
        boolean whole = place.kind().equals("country");
        boolean area = place.kind().equals("region");
        int type = whole ? 1 : area ? (american ? 2 : 5) : american ? 3 : 4;
        String division = known.map(PlaceCandidate::division)
                .filter(code -> code.startsWith("US."))
                .map(code -> "US" + code.substring(3))
                .orElse(null);
        String feature = whole ? country : type == 2 ? division : null;
        String name = Stream.of(
                        whole ? null : place.name(),
                        known.map(PlaceCandidate::divisionName).orElse(null),
                        atlas.name(place.country()))
                .filter(part -> part != null)
                .distinct()
                .collect(Collectors.joining(", "));
        return new GdeltPlace(
                type, name, country, whole ? country : division, feature, place.latitude(), place.longitude());
    }
}
