// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve.place;

import dev.dateline.table.Table;
import dev.dateline.table.Tables;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words that show that a name names a place, by what they do. Immutable and thread-safe. */
final class PlaceWords {
    private final Map<String, Set<String>> roles = new HashMap<>();

    private PlaceWords(Table table) {
        table.stream().forEach(row -> roles.put(row.required("role"), new HashSet<>(row.list("words"))));
    }

    static PlaceWords load(Tables tables) {
        return new PlaceWords(tables.beside(PlaceWords.class, "place-words.tsv", "role"));
    }

    private boolean is(String role, String word) {
        return roles.getOrDefault(role, Set.of()).contains(word);
    }

    /** Whether the word stands before a place and says where something is. */
    boolean isPreposition(String word) {
        return is("preposition", word.toLowerCase(Locale.ROOT));
    }

    boolean isDirection(String word) {
        return is("direction", word.toLowerCase(Locale.ROOT));
    }

    /** Whether the word behind a direction is a part of a town and no place of that name: "the Southwest Side". */
    boolean isQuarter(String word) {
        return is("quarter", word);
    }

    /** Whether the word, which stands in the name of an organisation, says that the place before it is its seat. */
    boolean isBody(String word) {
        return is("body", word);
    }

    /** Whether "of" between the word and a name says that the name is a city's. */
    boolean isSettlement(String word) {
        return is("settlement", word.toLowerCase(Locale.ROOT));
    }

    /** Whether the word after a name says that it is one of a province, a county and the like. */
    boolean isDivision(String word) {
        return is("division", word.toLowerCase(Locale.ROOT));
    }

    /** Whether the word names no place by itself, although it may be tagged as one: "May", "European", "Republic". */
    boolean isNoPlace(String word) {
        return is("time", word) || is("people", word) || is("generic", word);
    }

    /** Whether the first or last word of a name says that it is one of a street, or the first that it is one of a square or camp: "Plaza San Orvan". */
    boolean isRoad(String first, String last) {
        return is("road", last) || is("road", first) || is("opening", first);
    }

    /** The kind of place that the first or last word of its name shows. */
    Optional<String> kind(String first, String last) {
        for (String kind : new String[] {"water", "mountain", "region", "facility"}) {
            if (is(kind, last)) {
                return Optional.of(kind);
            }
        }
        if (isRoad(first, last)) {
            return Optional.of("facility");
        }
        return is("water", first)
                ? Optional.of("water")
                : is("mountain", first) ? Optional.of("mountain") : Optional.empty();
    }
}
