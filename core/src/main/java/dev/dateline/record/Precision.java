// SPDX-License-Identifier: Apache-2.0
package dev.dateline.record;

import java.util.Locale;

/** How near a point is to the place that a name means. */
public enum Precision {
    /** The point of the place itself, for a town its middle. */
    PLACE,
    /** A point inside the area that the name means: a country, a province, a sea. */
    AREA,
    /** The point of the place whose name stands in the name: of the town of an airport. */
    NEAR;

    /** The value as it is written. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
