// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve.place;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.table.Tables;
import java.time.LocalDate;
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

    @ParameterizedTest
    @CsvSource({
        "ISO2,DE,DEU",
        "NUMBER,250,FRA",
        "FIPS,IZ,IRQ",
        "CAMEO,KSV,XKX",
        "COW,MYA,MMR",
        "COW_NUMBER,645,IRQ",
        "GW_NUMBER,340,SRB",
        "GW,FRN,FRA"
    })
    void findsCountriesByTheCodesOfManySystems(CodeSystem system, String code, String country) {
        assertThat(countries.by(system, code)).extracting(Country::iso3).containsExactly(country);
    }

    @Test
    void tellsStatesOfOneCodeApartByTheDay() {
        assertThat(countries.by(CodeSystem.COW_NUMBER, "345"))
                .filteredOn(country -> country.existed(LocalDate.of(2004, 1, 1)))
                .extracting(Country::iso3)
                .containsExactly("SCG");
        assertThat(countries.by(CodeSystem.COW_NUMBER, "365"))
                .extracting(Country::iso3)
                .containsExactly("RUS", "SUN");
        assertThat(countries.byCode("SUN").orElseThrow().existed(LocalDate.of(1992, 1, 1)))
                .isFalse();
        assertThat(countries.by(CodeSystem.FIPS, "??")).isEmpty();
    }

    @Test
    void hasTheCodesOfEveryStateThatIs() {
        assertThat(countries.all())
                .filteredOn(country ->
                        country.status().equals("state") && !country.iso3().equals("XKX"))
                .hasSize(195)
                .allSatisfy(country -> {
                    assertThat(country.codes())
                            .as(country.iso3())
                            .containsKeys(CodeSystem.ISO2, CodeSystem.ISO3, CodeSystem.NUMBER, CodeSystem.FIPS);
                    assertThat(country.begin().isEmpty())
                            .as(country.iso3())
                            .isEqualTo(country.iso3().equals("VAT"));
                    assertThat(country.end()).as(country.iso3()).isEmpty();
                });
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
