// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve.place;

import dev.dateline.table.Row;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
 * @param codes its codes; a state that was may share them with one that is
 * @param status state, territory or former
 * @param begin ISO date since when it is a state, empty where unknown
 * @param end ISO date until when it was one, empty for what is
 * @param wikidata empty where unknown
 */
public record Country(
        String iso3,
        String iso2,
        String name,
        List<String> names,
        List<String> adjectives,
        List<String> demonyms,
        List<String> capitals,
        List<String> parts,
        Map<CodeSystem, String> codes,
        String status,
        String begin,
        String end,
        String wikidata) {
    public Country {
        names = List.copyOf(names);
        adjectives = List.copyOf(adjectives);
        demonyms = List.copyOf(demonyms);
        capitals = List.copyOf(capitals);
        parts = List.copyOf(parts);
        codes = Map.copyOf(codes);
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
                row.list("parts"),
                codes(row),
                row.text("status"),
                row.text("begin"),
                row.text("end"),
                row.text("wikidata"));
    }

    private static Map<CodeSystem, String> codes(Row row) {
        Map<CodeSystem, String> codes = new EnumMap<>(CodeSystem.class);
        for (CodeSystem system : CodeSystem.values()) {
            row.optional(system.column()).ifPresent(code -> codes.put(system, code));
        }
        return codes;
    }

    /** Its code in a system; empty where it has none. */
    public Optional<String> code(CodeSystem system) {
        return Optional.ofNullable(codes.get(system));
    }

    /** Whether it was there on a day, as far as the table tells: a state that is no more is not there after its end. */
    public boolean existed(LocalDate day) {
        String date = day.toString();
        return (begin.isEmpty() || begin.compareTo(date) <= 0) && (end.isEmpty() || end.compareTo(date) >= 0);
    }
}
