// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve.place;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.language.Document;
import dev.dateline.record.Place;
import dev.dateline.record.Precision;
import dev.dateline.table.Tables;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceResolverTest {
    private static final Countries COUNTRIES = Countries.load(Tables.builtIn());
    private static final PlaceResolver RESOLVER = new PlaceResolver(Tables.builtIn(), COUNTRIES, false);
    private static final PlaceResolver WITH_DEMONYMS = new PlaceResolver(Tables.builtIn(), COUNTRIES, true);

    private static String places(PlaceResolver resolver, String marked) {
        return resolver.resolve(MarkedText.parse(marked)).all().stream()
                .map(place -> place.name() + "/" + place.kind() + "/" + place.country())
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Two boats met near [LOC Perth] , [LOC Ontario] . | Perth/city/CAN Ontario/region/CAN",
                "Two boats met near [LOC Perth] . | Perth/city/AUS",
                "The [ORG Albany council] met [MISC European] carriers . | Albany/city/USA",
                "[PER Nessa Holt] , [ORG M.S.] , took notes . | ''",
                "A fair in [LOC Paris] , [LOC Texas] , drew crowds . | Paris/city/USA Texas/region/USA",
                "A fair in [LOC Palestine] , Tex. , drew crowds . | Palestine/city/USA Tex./region/USA",
                "[PER Paris Hilton] flew to [LOC Rome] . | Rome/city/ITA",
                "[PER Jordan] said so . | ''",
                "Talks between [LOC Jordan] and [LOC Syria] failed . | Jordan/country/JOR Syria/country/SYR",
                "Troops of [LOC Georgia] and [LOC Russia] met near [LOC Gori] . | "
                        + "Georgia/country/GEO Russia/country/RUS Gori/city/GEO",
                "He drove from [LOC Georgia] to [LOC Alabama] and [LOC Tennessee] . | "
                        + "Georgia/region/USA Alabama/region/USA Tennessee/region/USA",
                "[LOC Turkey] sent nothing to [LOC Armenia] . | Turkey/country/TUR Armenia/country/ARM",
                "[LOC Chile] and the [LOC United States] left [LOC Sudan] . | "
                        + "Chile/country/CHL United States/country/USA Sudan/country/SDN",
                "It fled to [LOC the West Bank] . | West Bank/region/PSE",
                "It crossed [LOC Syria , Iraq] and [LOC Lebanon] . | Syria/country/SYR Iraq/country/IRQ Lebanon/country/LBN",
                "[LOC May] passed . | ''",
                "He died on the [LOC Southwest Side] . | Southwest Side/place/null",
                "He died in [LOC Northern Uganda] . | Northern Uganda/region/UGA",
                "The [LOC U.S.] left . The [LOC United States] left . | United States/country/USA",
                "HANOI ( [ORG Reuters] ) - Rain fell . | Hanoi/city/VNM",
            })
    void choosesThePlaceThatIsMeant(String marked, String places) {
        assertThat(places(RESOLVER, marked)).isEqualTo(places);
    }

    @Test
    void givesAVillageThatNoTableHoldsToTheCountryOfTheArticle() {
        String text =
                "[LOC Mali] mourned . [MISC Malian] soldiers entered [LOC Moura] . [LOC Bamako] and [LOC Mopti] wept .";
        Place moura = RESOLVER.resolve(MarkedText.parse(text)).all().get(1);
        assertThat(moura.name()).isEqualTo("Moura");
        assertThat(moura.country()).isEqualTo("MLI");
        assertThat(moura.latitude()).isNull();
        assertThat(moura.geonames()).isNull();
    }

    @Test
    void gathersTheMentionsOfOnePlace() {
        Document document = MarkedText.parse("[LOC Rafah] fell . [LOC Gaza] wept . They left [LOC Rafah] .");
        List<Place> places = RESOLVER.resolve(document).all();
        assertThat(places).extracting(Place::id).containsExactly("p1", "p2");
        assertThat(places.get(0).country()).isEqualTo("PSE");
        assertThat(places.get(0).mentions())
                .extracting(mention -> mention.of(document.text()))
                .containsExactly("Rafah", "Rafah");
    }

    @Test
    void countsDemonymsOnlyWhereAskedFor() {
        String text = "[MISC Canadian] police met [MISC Swedes] in [LOC Oslo] .";
        assertThat(places(RESOLVER, text)).isEqualTo("Oslo/city/NOR");
        assertThat(places(WITH_DEMONYMS, text)).isEqualTo("Canadian/demonym/CAN Swedes/demonym/SWE Oslo/city/NOR");
    }

    @Test
    void joinsNoNameOverTheEndOfASentence() {
        assertThat(places(RESOLVER, "They left for [LOC New] . [LOC York] slept ."))
                .doesNotContain("New York");
    }

    @Test
    void givesAFacilityThePointOfItsTownAndSaysThatItIsNear() {
        Place airport = RESOLVER.resolve(MarkedText.parse("A drone fell near [LOC Helsinki International Airport] ."))
                .all()
                .get(0);
        assertThat(airport.kind()).isEqualTo("facility");
        assertThat(airport.country()).isEqualTo("FIN");
        assertThat(airport.latitude()).isNotNull();
        assertThat(airport.precision()).isEqualTo(Precision.NEAR);
        assertThat(airport.geonames()).isNull();
    }

    @Test
    void takesNoCommonWordThatBeginsTheNameOfABodyForAPlace() {
        assertThat(places(RESOLVER, "The [ORG Federal Elections Commission] met in [LOC Oslo] ."))
                .isEqualTo("Oslo/city/NOR");
        assertThat(places(RESOLVER, "The [ORG Boston Police Department] met .")).isEqualTo("Boston/city/USA");
    }
}
