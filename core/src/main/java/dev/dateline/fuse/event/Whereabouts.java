// SPDX-License-Identifier: Apache-2.0
package dev.dateline.fuse.event;

import dev.dateline.record.Place;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether two articles may mean one spot: the same place, one inside the other, or places near each other. */
final class Whereabouts {
    /** Two places this near are told for one spot: a town and its suburb, a village and the next town. */
    private static final double NEAR_KM = 30;

    private static final double EARTH_KM = 6371;
    private static final Set<String> WIDE = Set.of("country", "region", "continent", "water", "mountain", "demonym");

    private Whereabouts() {}

    static Likeness likeness(@Nullable Place one, @Nullable Place other) {
        if (one == null || other == null) {
            return Likeness.OPEN;
        }
        boolean entry = one.geonames() != null && one.geonames().equals(other.geonames());
        if (entry || (one.name().equals(other.name()) && Objects.equals(one.country(), other.country()))) {
            return isWide(one) ? Likeness.ALIKE : Likeness.SAME;
        }
        if (one.country() != null && other.country() != null && !one.country().equals(other.country())) {
            return Likeness.OTHER;
        }
        if (isWide(one) || isWide(other)) {
            return Likeness.OPEN;
        }
        double apart = kilometres(one, other);
        if (Double.isNaN(apart)) {
            return Likeness.OPEN;
        }
        return apart <= NEAR_KM ? Likeness.ALIKE : Likeness.OTHER;
    }

    static boolean isWide(Place place) {
        return WIDE.contains(place.kind());
    }

    /** The way over the globe, not a number where a place has no coordinates. */
    static double kilometres(Place one, Place other) {
        if (one.latitude() == null
                || one.longitude() == null
                || other.latitude() == null
                || other.longitude() == null) {
            return Double.NaN;
        }
        double north = Math.toRadians(other.latitude() - one.latitude());
        double east = Math.toRadians(other.longitude() - one.longitude());
        double chord = Math.pow(Math.sin(north / 2), 2)
                + Math.cos(Math.toRadians(one.latitude()))
                        * Math.cos(Math.toRadians(other.latitude()))
                        * Math.pow(Math.sin(east / 2), 2);
        return 2 * EARTH_KM * Math.asin(Math.sqrt(chord));
    }
}
