// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve.place;

import dev.dateline.table.Tables;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The countries of the world by name, adjective, demonym, capital and code. Look-ups ask for the words as they are written,
 * with or without "the" before them and accents upon them; capitals count ("US" is a country, "us" is none), but words in
 * capitals throughout are found too, if they are longer than three letters. Immutable and thread-safe.
 */
public final class Countries {
    private final List<Country> all;
    private final Map<String, Country> codes = new HashMap<>();
    private final Map<CodeSystem, Map<String, List<Country>>> bySystem = new EnumMap<>(CodeSystem.class);
    private final Map<String, Country> names;
    private final Map<String, Country> adjectives;
    private final Map<String, Country> demonyms;
    private final Map<String, Country> capitals;
    private final Map<String, Country> parts;

    private Countries(List<Country> all) {
        this.all = all;
        for (Country country : all) {
            codes.put(country.iso3(), country);
            if (!country.iso2().isEmpty()) {
                codes.put(country.iso2(), country);
            }
        }
        this.names = index(Country::names);
        for (Country country : all) {
            names.put(Names.key(country.name()), country);
            country.codes()
                    .forEach((system, code) -> bySystem.computeIfAbsent(system, any -> new HashMap<>())
                            .computeIfAbsent(code, any -> new ArrayList<>())
                            .add(country));
        }
        this.adjectives = index(Country::adjectives);
        this.demonyms = index(Country::demonyms);
        this.capitals = index(Country::capitals);
        this.parts = index(Country::parts);
    }

    public static Countries load(Tables tables) {
        return new Countries(
                tables.beside(Countries.class, "countries.tsv", "iso3").map(Country::of));
    }

    private Map<String, Country> index(Function<Country, List<String>> words) {
        Map<String, Country> index = new HashMap<>();
        for (Country country : all) {
            for (String word : words.apply(country)) {
                index.put(Names.key(word), country);
            }
        }
        return index;
    }

    private static Optional<Country> find(Map<String, Country> index, String words) {
        String key = Names.key(words);
        Country found = index.get(key);
        if (found == null && key.length() > 3 && Names.isUpperCase(key)) {
            found = index.get(Names.titleCase(key));
        }
        return Optional.ofNullable(found);
    }

    /** All countries, by alpha-3 code. */
    public List<Country> all() {
        return all;
    }

    /** The country with the ISO 3166 code, alpha-2 or alpha-3. */
    public Optional<Country> byCode(String code) {
        return Optional.ofNullable(codes.get(code));
    }

    /**
     * The countries with a code of a system, by alpha-3 code: one, or a state that is and the ones before it, which
     * {@link Country#existed} tells apart; empty for an unknown code.
     */
    public List<Country> by(CodeSystem system, String code) {
        return List.copyOf(bySystem.getOrDefault(system, Map.of()).getOrDefault(code, List.of()));
    }

    /** The country of that name: "Britain", "U.S.", "the Netherlands". */
    public Optional<Country> named(String words) {
        return find(names, words);
    }

    /** The country of that adjective: "British". */
    public Optional<Country> adjective(String words) {
        return find(adjectives, words);
    }

    /** The country of that people, singular or plural: "Briton", "Britons". */
    public Optional<Country> demonym(String words) {
        return find(demonyms, words);
    }

    /** The country of which that is the seat of government: "Kiev", "The Hague". */
    public Optional<Country> capital(String words) {
        return find(capitals, words);
    }

    /** The country of which that land is a part, although it is spoken of as countries are: "Scotland", "Gaza". */
    public Optional<Country> part(String words) {
        return find(parts, words);
    }
}
