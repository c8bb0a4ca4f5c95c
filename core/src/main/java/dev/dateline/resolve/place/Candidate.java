// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve.place;

import dev.dateline.record.Precision;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A place that a name may mean.
 *
 * @param identity the same for two candidates that are one place
 * @param kind as in records
 * @param country ISO 3166 alpha-3, null where several hold it
 * @param entry the gazetteer's place, null for a land that it lacks
 * @param latitude degrees north, null where unknown
 * @param longitude degrees east, null where unknown
 * @param prior logarithm of how often the name means this place where nothing else is known
 */
record Candidate(
        String identity,
        String kind,
        @Nullable String country,
        @Nullable GazetteerPlace entry,
        @Nullable Double latitude,
        @Nullable Double longitude,
        double prior) {
    private static final double EARTH_RADIUS = 6371;

    /** "city in PER, GeoNames 3936456, about 7000000 people". */
    String described() {
        String where = country == null ? "" : " in " + country;
        String known = entry == null ? "" : ", GeoNames " + entry.id();
        String people =
                entry == null || entry.population() < 1 ? "" : ", about " + Math.round(entry.population()) + " people";
        return kind + where + known + people;
    }

    /** What the prior is made of. */
    List<Evidence> evidence(Weights weights) {
        if (entry == null) {
            return List.of(new Evidence("a " + kind + " of the table of lands", prior));
        }
        List<Evidence> evidence = new ArrayList<>(weights.evidence(entry));
        if (kind.equals("country")) {
            evidence.add(new Evidence("the name of a country", weights.country()));
        }
        return evidence;
    }

    /** How near its point is to what its own name means. */
    Precision precision() {
        boolean point = entry == null
                ? kind.equals("facility") || kind.equals("city")
                : !entry.kind().isArea();
        return point ? Precision.PLACE : Precision.AREA;
    }

    boolean is(GazetteerKind wanted) {
        return entry != null && entry.kind() == wanted;
    }

    boolean isDivision() {
        return entry != null && entry.kind().isDivision();
    }

    Optional<Long> geonames() {
        return entry == null ? Optional.empty() : Optional.of(entry.id());
    }

    /** The number of its first order division, -1 where none holds it. */
    int division() {
        return entry == null || entry.kind() == GazetteerKind.COUNTRY ? -1 : entry.division();
    }

    boolean isInCountryOf(Candidate other) {
        return country != null && country.equals(other.country);
    }

    boolean isInDivisionOf(Candidate other) {
        return division() >= 0 && division() == other.division();
    }

    /** The distance in kilometres, infinite where one has no coordinates. */
    double distance(Candidate other) {
        if (latitude == null || longitude == null || other.latitude == null || other.longitude == null) {
            return Double.POSITIVE_INFINITY;
        }
        double north = Math.toRadians(other.latitude - latitude);
        double east = Math.toRadians(other.longitude - longitude);
        double chord = square(Math.sin(north / 2))
                + Math.cos(Math.toRadians(latitude))
                        * Math.cos(Math.toRadians(other.latitude))
                        * square(Math.sin(east / 2));
        return 2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(chord)));
    }

    private static double square(double value) {
        return value * value;
    }
}
