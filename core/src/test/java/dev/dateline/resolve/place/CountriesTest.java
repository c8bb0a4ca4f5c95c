// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve.place;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.table.Tables;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountriesTest {
    private final Countries countries = Countries.load(Tables.builtIn());

    private static String code(Optional<Country> country) {
        return country.map(Country::iso3).orElse("none");
    }

    @ParameterizedTest
    @CsvSource({
        "US,USA", "U.S.,USA", "the United States,USA", "UK,GBR", "Britain,GBR", "South Korea,KOR", "Ivory Coast,CIV",
        "Côte d’Ivoire,CIV", "DR Congo,COD", "Kosovo,XKX", "Hong Kong,HKG", "Palestine,PSE", "Taiwan,TWN", "IRAQ,IRQ",
        "The Gambia,GMB", "TRINIDAD AND TOBAGO,TTO", "us,none", "it,none", "Korea,none", "Albany,none", "European,none",
        "M.S.,none"
    })
    void findsCountriesByName(String words, String code) {
        assertThat(code(countries.named(words))).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "British,GBR",
        "Scottish,GBR",
        "U.S.,USA",
        "South Korean,KOR",
        "Nigerien,NER",
        "Nigerian,NGA",
        "Swiss,CHE",
        "European,none",
        "Korean,none",
        "british,none"
    })
    void findsCountriesByAdjective(String words, String code) {
        assertThat(code(countries.adjective(words))).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "Briton,GBR",
        "Poles,POL",
        "Frenchwoman,FRA",
        "Filipinos,PHL",
        "Kosovars,XKX",
        "Palestinians,PSE",
        "poles,none"
    })
    void findsCountriesByPeople(String words, String code) {
        assertThat(code(countries.demonym(words))).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "Kyiv,UKR",
        "Kiev,UKR",
        "The Hague,NLD",
        "'Washington, D.C.',USA",
        "BAGHDAD,IRQ",
        "Oslo,NOR",
        "Milan,none"
    })
    void findsCountriesByCapital(String words, String code) {
        assertThat(code(countries.capital(words))).isEqualTo(code);
    }

    @Test
    void findsCountriesByPartAndCode() {
        assertThat(code(countries.part("the Gaza Strip"))).isEqualTo("PSE");
        assertThat(code(countries.part("Scotland"))).isEqualTo("GBR");
        assertThat(code(countries.byCode("XK"))).isEqualTo("XKX");
        assertThat(code(countries.byCode("FRA"))).isEqualTo("FRA");
        assertThat(code(countries.byCode("QQ"))).isEqualTo("none");
    }

    @Test
    void givesEachNameAndCodeToOneCountry() {
        assertThat(countries.all()).extracting(Country::iso3).isSorted().doesNotHaveDuplicates();
        assertThat(countries.all().stream().flatMap(country -> country.names().stream()))
                .doesNotHaveDuplicates();
        assertThat(countries.all().stream().flatMap(country -> country.adjectives().stream()))
                .doesNotHaveDuplicates();
    }
}
