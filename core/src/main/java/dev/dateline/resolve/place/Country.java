// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve.place;

import dev.dateline.table.Row;
import java.util.List;

/**
 * A country, with the words by which English names it and what is its own.
 *
 * @param iso3 ISO 3166-1 alpha-3; XKX for Kosovo
 * @param iso2 ISO 3166-1 alpha-2, empty for a former state
 * @param name its usual name
 * @param names its other names and spellings
 * @param adjectives "Afghan"
 * @param demonyms its people, singular and plural
 * @param capitals its seats of government, with their spellings
 * @param parts lands inside it that are spoken of as countries are ("Scotland")
 */
public record Country(
        String iso3,
        String iso2,
        String name,
        List<String> names,
        List<String> adjectives,
        List<String> demonyms,
        List<String> capitals,
        List<String> parts) {
    public Country {
        names = List.copyOf(names);
        adjectives = List.copyOf(adjectives);
        demonyms = List.copyOf(demonyms);
        capitals = List.copyOf(capitals);
        parts = List.copyOf(parts);
    }

    static Country of(Row row) {
        return new Country(
                row.required("iso3"),
                row.text("iso2"),
                row.required("name"),
                row.list("names"),
                row.list("adjectives"),
                row.list("demonyms"),
                row.list("capitals"),
                row.list("parts"));
    }
}
