// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve.place;

/**
 * A place of the gazetteer.
 *
 * @param id GeoNames id
 * @param latitude degrees north
 * @param longitude degrees east
 * @param country ISO 3166 alpha-2
 * @param division number of its first order division, or of its country as a whole
 * @param population to within a tenth; 0 where unknown
 * @param alternate whether the name by which it was found is one of its less usual ones
 */
record GazetteerPlace(
        long id,
        GazetteerKind kind,
        double latitude,
        double longitude,
        String country,
        int division,
        double population,
        boolean alternate) {}
