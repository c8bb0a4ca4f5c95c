// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve.place;

import dev.dateline.language.Document;
import java.util.List;

/** Finds the names in a document that name places. Immutable and thread-safe. */
final class ToponymFinder {
    private final Countries countries;
    private final PlaceNames names;
    private final PlaceWords words;

    ToponymFinder(Countries countries, PlaceNames names, PlaceWords words) {
        this.countries = countries;
        this.names = names;
        this.words = words;
    }

    /** The names of places, and words of countries, in text order; none overlaps another. */
    List<Toponym> find(Document document) {
        return new ToponymScan(document, countries, names, words).scan();
    }
}
