// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve.place;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a text is at home, apart from what it says: the country or region of its outlet or of its readers, or what else is known
 * to be near. It weighs as places do that the text names, and a text that names others outweighs it.
 *
 * @param around countries by ISO 3166 code ("USA", "US"), and places by name, with what holds them behind a comma ("Austin, Texas")
 */
public record PlaceContext(List<String> around) {
    /** Nothing is known. */
    public static final PlaceContext NONE = new PlaceContext(List.of());

    public PlaceContext {
        around = List.copyOf(around);
    }

    /** The context with one place more. */
    public PlaceContext with(String place) {
        List<String> more = new ArrayList<>(around);
        more.add(place);
        return new PlaceContext(more);
    }
}
