// SPDX-License-Identifier: Apache-2.0
package dev.dateline.fuse.story;

/**
 * A place that an article names.
 *
 * @param id of the gazetteer, else a hash of the name
 * @param local whether it is smaller than a region
 * @param latitude in degrees, NaN where unknown
 * @param mentions how often the article names it
 * @param first whether it is the first of its kind in the article
 */
record Spot(long id, boolean local, float latitude, float longitude, int mentions, boolean first) {
    private static final double EARTH = 6371;
    /** A little less than the kilometres of a degree of latitude. */
    private static final double LEAST_A_DEGREE = 111;

    static final int BYTES = Long.BYTES + 1 + 2 * Float.BYTES + Integer.BYTES + 1;

    /** Whether another place is less than so many kilometres away. */
    boolean isWithin(double kilometres, Spot other) {
        return !isFarther(kilometres, other) && distance(other) < kilometres;
    }

    /** Whether the difference in latitude alone puts another place farther away: that costs less to tell than the distance. */
    boolean isFarther(double kilometres, Spot other) {
        return id != other.id && Math.abs(latitude - other.latitude) * LEAST_A_DEGREE > kilometres;
    }

    /** Kilometres to another place; infinite where one of both is unknown. */
    double distance(Spot other) {
        if (id == other.id) {
            return 0;
        }
        if (Float.isNaN(latitude) || Float.isNaN(other.latitude)) {
            return Double.POSITIVE_INFINITY;
        }
        double north = Math.toRadians(other.latitude - latitude) / 2;
        double east = Math.toRadians(other.longitude - longitude) / 2;
        double chord = Math.sin(north) * Math.sin(north)
                + Math.cos(Math.toRadians(latitude))
                        * Math.cos(Math.toRadians(other.latitude))
                        * Math.sin(east)
                        * Math.sin(east);
        return 2 * EARTH * Math.asin(Math.min(1, Math.sqrt(chord)));
    }
}
