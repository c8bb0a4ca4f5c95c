// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve.place;

import dev.dateline.record.Precision;
import dev.dateline.record.Span;
import dev.dateline.table.Fault;
import dev.dateline.table.Row;
import dev.dateline.table.Tables;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All names of places: countries, lands, the gazetteer, and abbreviations of states. Immutable and thread-safe.
 */
final class PlaceNames {
    private static final int MOST = 40;

    private final Countries countries;
    private final Gazetteer gazetteer;
    private final Map<String, Candidate> lands = new HashMap<>();
    private final Map<String, Candidate> abbreviations = new HashMap<>();
    private final Map<String, Candidate> countryPlaces = new HashMap<>();
    private final Weights weights;

    /** @param whole whether the gazetteer has all divisions of which tables speak */
    private PlaceNames(Tables tables, Countries countries, Gazetteer gazetteer, boolean whole, Weights weights) {
        this.countries = countries;
        this.gazetteer = gazetteer;
        this.weights = weights;
        for (Country country : countries.all()) {
            countryPlaces.put(country.iso3(), candidate(country));
        }
        tables.beside(PlaceNames.class, "lands.tsv", "names").map(this::addLand);
        tables.beside(PlaceNames.class, "abbreviations.tsv", "division").map(row -> addAbbreviations(row, whole));
    }

    static PlaceNames load(Tables tables, Countries countries, Weights weights) {
        Optional<Gazetteer> own =
                tables.ownBytes(PlaceNames.class, Gazetteer.RESOURCE).flatMap(bytes -> own(bytes, tables));
        return new PlaceNames(tables, countries, own.orElseGet(Gazetteer::load), own.isEmpty(), weights);
    }

    /** A gazetteer of a user's folder, which takes the place of the one that comes with Dateline. */
    private static Optional<Gazetteer> own(byte[] bytes, Tables tables) {
        try {
            return Optional.of(Gazetteer.read(new ByteArrayInputStream(bytes)));
        } catch (IOException broken) {
            tables.add(Fault.of(
                    Gazetteer.RESOURCE, "is no gazetteer that places import has made: " + broken.getMessage()));
            return Optional.empty();
        }
    }

    private Candidate addLand(Row row) {
        row.required("names");
        List<String> names = row.list("names");
        Candidate land = new Candidate(
                names.get(0),
                row.required("kind"),
                row.optional("country").orElse(null),
                null,
                row.value("latitude", Double::valueOf),
                row.value("longitude", Double::valueOf),
                weights.land());
        names.forEach(name -> lands.putIfAbsent(Names.gazetteerKey(Names.key(name)), land));
        return land;
    }

    private String addAbbreviations(Row row, boolean whole) {
        String division = row.required("division");
        Optional<GazetteerPlace> state = gazetteer.state(division);
        if (state.isEmpty() && whole) {
            throw new IllegalArgumentException("the gazetteer has no division " + division);
        }
        state.map(this::candidate)
                .ifPresent(place -> row.list("abbreviations").forEach(word -> abbreviations.putIfAbsent(word, place)));
        return division;
    }

    private Candidate candidate(Country country) {
        GazetteerPlace entry = gazetteer.country(country.iso2()).orElse(null);
        return new Candidate(
                country.iso3(),
                "country",
                country.iso3(),
                entry,
                entry == null ? null : entry.latitude(),
                entry == null ? null : entry.longitude(),
                weights.prior(entry) + weights.country());
    }

    private Candidate candidate(GazetteerPlace entry) {
        return new Candidate(
                "g" + entry.id(),
                entry.kind().word(),
                countries.byCode(entry.country()).map(Country::iso3).orElse(null),
                entry,
                entry.latitude(),
                entry.longitude(),
                weights.prior(entry));
    }

    /** The country as a place. */
    Candidate place(Country country) {
        Candidate place = countryPlaces.get(country.iso3());
        if (place == null) {
            throw new IllegalArgumentException("no such country: " + country.iso3());
        }
        return place;
    }

    /** A meaning as it is told to who asked for a name. A place whose name holds another's has the point of that one, but not its id. */
    PlaceCandidate told(Toponym toponym, Disambiguation.Meaning meaning) {
        Candidate place = meaning.place();
        boolean inside = toponym.use() == Toponym.Use.COMPOUND;
        @Nullable GazetteerPlace entry = inside ? null : place.entry();
        List<Evidence> evidence = new ArrayList<>(meaning.evidence());
        if (inside) {
            evidence.add(new Evidence("the point of the place whose name stands in it", 0));
        }
        evidence.sort(Comparator.comparingDouble((Evidence one) -> -Math.abs(one.points())));
        Optional<Integer> division = place.division() < 0 ? Optional.empty() : Optional.of(place.division());
        return new PlaceCandidate(
                toponym.name(),
                inside && toponym.kind() != null ? toponym.kind() : place.kind(),
                place.country(),
                division.map(gazetteer::divisionCode).orElse(null),
                division.flatMap(gazetteer::divisionName).map(Names::everyWord).orElse(null),
                place.latitude(),
                place.longitude(),
                entry == null ? null : entry.id(),
                entry == null ? 0 : Math.round(entry.population()),
                inside ? Precision.NEAR : place.precision(),
                meaning.share(),
                evidence);
    }

    /** The state or province that an abbreviation behind the name of a town means. */
    Optional<Candidate> abbreviation(String words) {
        return Optional.ofNullable(abbreviations.get(words));
    }

    /** The abbreviation of a state that begins at a point of a text, null where none does. */
    @Nullable
    Span abbreviation(String text, int begin) {
        int end = begin;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end)) && text.charAt(end) != ',') {
            end++;
        }
        for (int to = end; to > begin; to--) {
            if (abbreviation(text.substring(begin, to)).isPresent()
                    && (to == end || !Character.isLetter(text.charAt(to)))) {
                return new Span(begin, to);
            }
        }
        return null;
    }

    /** Whether a place has that name. */
    boolean knows(String name) {
        String key = Names.gazetteerKey(Names.key(name));
        return countries.named(name).isPresent() || lands.containsKey(key) || gazetteer.knows(key);
    }

    /** Whether it is a building that all know, so that towns of its name are not meant: "White House". */
    private static boolean isLandmark(@Nullable Candidate land) {
        return land != null && land.kind().equals("facility");
    }

    /** The places of that name, the most probable first; empty for an unknown one. */
    List<Candidate> find(String name) {
        String key = Names.gazetteerKey(Names.key(name));
        List<Candidate> found = new ArrayList<>();
        Optional<Candidate> country = countries.named(name).map(this::place);
        country.ifPresent(found::add);
        Candidate land = country.isPresent() ? null : lands.get(key);
        if (land != null) {
            found.add(land);
        }
        for (GazetteerPlace entry : isLandmark(land) ? List.<GazetteerPlace>of() : gazetteer.findKey(key)) {
            boolean isLand = land != null
                    && entry.kind().isDivision()
                    && candidate(entry).isInCountryOf(land);
            boolean twin = isLand || entry.kind() == GazetteerKind.COUNTRY;
            if (!twin) {
                found.add(candidate(entry));
            }
        }
        found.sort(Comparator.comparingDouble(Candidate::prior).reversed());
        return found.size() > MOST ? found.subList(0, MOST) : found;
    }
}
