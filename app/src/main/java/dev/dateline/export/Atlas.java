// SPDX-License-Identifier: Apache-2.0
package dev.dateline.export;

import dev.dateline.record.Place;
import dev.dateline.resolve.place.CodeSystem;
import dev.dateline.resolve.place.Countries;
import dev.dateline.resolve.place.Country;
import dev.dateline.resolve.place.PlaceCandidate;
import dev.dateline.resolve.place.PlaceContext;
import dev.dateline.resolve.place.PlaceResolver;
import dev.dateline.table.Tables;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What records do not say of their places and shapes ask for: the codes of countries, and the first order division of a place, found by its GeoNames id
 * in the gazetteer. Remembers the last places it was asked for. Not thread-safe.
 */
final class Atlas {
    private static final int REMEMBERED = 10_000;

    private final Countries countries;
    private final PlaceResolver places;
    private final Map<Long, Optional<PlaceCandidate>> known = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Optional<PlaceCandidate>> eldest) {
            return size() > REMEMBERED;
        }
    };

    private Atlas(Tables tables) {
        this.countries = Countries.load(tables);
        this.places = new PlaceResolver(tables, countries, false);
    }

    static Atlas open() {
        return new Atlas(Tables.builtIn());
    }

    /** The country of a code of records; empty for what is no country. */
    Optional<Country> country(@Nullable String iso3) {
        return Optional.ofNullable(iso3).flatMap(countries::byCode);
    }

    /** The code of a country; null where it has none. */
    @Nullable
    String code(@Nullable String iso3, CodeSystem system) {
        return country(iso3).flatMap(country -> country.code(system)).orElse(null);
    }

    /** The name of a country; null for what is no country. */
    @Nullable
    String name(@Nullable String iso3) {
        return country(iso3).map(Country::name).orElse(null);
    }

    /** The place of the gazetteer that a record means. */
    Optional<PlaceCandidate> find(Place place) {
        Long id = place.geonames();
        return id == null ? Optional.empty() : known.computeIfAbsent(id, any -> look(place, id));
    }

    private Optional<PlaceCandidate> look(Place place, Long id) {
        return places.candidates(place.name(), PlaceContext.NONE).stream()
                .filter(candidate -> id.equals(candidate.geonames()))
                .findFirst();
    }
}
