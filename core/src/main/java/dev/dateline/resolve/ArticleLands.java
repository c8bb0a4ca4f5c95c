// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve;

import dev.dateline.language.Token;
import dev.dateline.record.Place;
import dev.dateline.resolve.place.Countries;
import dev.dateline.resolve.place.Country;
import dev.dateline.resolve.place.PlaceResolver;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The places of an article as the countries that they lie in. A country that only words like "Malawian" name becomes a place once an event is placed in it. */
final class ArticleLands {
    /** Lands whose city has their name. */
    private static final Set<String> CITIES = Set.of("HKG", "MAC", "MCO", "SGP", "GIB", "DJI");

    private final References references;
    private final Countries countries;
    private final PlaceResolver gazetteer;
    private final Map<String, Optional<Place>> known = new HashMap<>();
    private final List<Place> added = new ArrayList<>();

    ArticleLands(References references, Countries countries, PlaceResolver gazetteer) {
        this.references = references;
        this.countries = countries;
        this.gazetteer = gazetteer;
    }

    /** The country as a place of the article, or a land that is one city; empty where the article does not name it. */
    Optional<Place> of(String country) {
        return known.computeIfAbsent(country, this::find);
    }

    private Optional<Place> find(String country) {
        List<Place> inside = references.places().stream()
                .filter(place -> country.equals(place.country()))
                .toList();
        return inside.stream()
                .filter(place -> place.kind().equals("country"))
                .findFirst()
                .or(() -> inside.stream()
                        .filter(place ->
                                CITIES.contains(country) && place.kind().equals("city"))
                        .findFirst())
                .or(() -> add(country));
    }

    private Optional<Place> add(String code) {
        Optional<Country> country =
                countries.byCode(code).filter(each -> each.iso3().equals(code));
        Optional<Place> place = country.flatMap(each -> references.document().tokens().stream()
                .filter(token -> means(token, each))
                .map(token ->
                        gazetteer.country(each, "p" + (references.places().size() + added.size() + 1), token.span()))
                .findFirst());
        place.ifPresent(added::add);
        return place;
    }

    private boolean means(Token token, Country country) {
        return Character.isUpperCase(token.form().charAt(0))
                && countries
                        .adjective(token.form())
                        .or(() -> countries.demonym(token.form()))
                        .filter(country::equals)
                        .isPresent();
    }

    /** All places of the article, with those that events brought. */
    List<Place> all() {
        List<Place> all = new ArrayList<>(references.places());
        all.addAll(added);
        return all;
    }
}
