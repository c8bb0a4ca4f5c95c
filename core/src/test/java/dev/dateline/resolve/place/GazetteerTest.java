// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Comparator;
import org.junit.jupiter.api.Test;

class GazetteerTest {
    private final Gazetteer gazetteer = Gazetteer.load();

    private GazetteerPlace largest(String name) {
        return gazetteer.find(name).stream()
                .filter(place -> place.kind().word().equals("city"))
                .max(Comparator.comparingDouble(GazetteerPlace::population))
                .orElseThrow();
    }

    @Test
    void findsPlacesWithTheirPosition() {
        GazetteerPlace oslo = largest("Oslo");
        assertThat(oslo.country()).isEqualTo("NO");
        assertThat(oslo.latitude()).isCloseTo(59.91, within(.01));
        assertThat(oslo.longitude()).isCloseTo(10.75, within(.01));
        assertThat(oslo.population()).isBetween(500_000.0, 800_000.0);
        assertThat(oslo.id()).isEqualTo(3143244);
    }

    @Test
    void findsNamesInAnySpelling() {
        assertThat(largest("São Paulo").id()).isEqualTo(largest("Sao Paulo").id());
        assertThat(largest("Saint Louis").id()).isEqualTo(largest("St. Louis").id());
        assertThat(largest("Sana’a").id()).isEqualTo(largest("Sanaa").id());
        assertThat(largest("TBILISI").kind()).isEqualTo(GazetteerKind.CAPITAL);
        assertThat(largest("Pyongyang").longitude()).isPositive();
        assertThat(largest("Buenos Aires").latitude()).isNegative();
    }

    @Test
    void findsDivisionsByNameAndCode() {
        assertThat(gazetteer.find("Anbar"))
                .anySatisfy(place -> assertThat(place.country()).isEqualTo("IQ"));
        GazetteerPlace ontario = gazetteer.state("CA.08").orElseThrow();
        assertThat(gazetteer.find("Ontario")).contains(ontario);
        assertThat(gazetteer.state("CA.99")).isEmpty();
        assertThat(gazetteer.country("FR").orElseThrow().kind()).isEqualTo(GazetteerKind.COUNTRY);
    }

    @Test
    void knowsNoNameThatIsNone() {
        assertThat(gazetteer.find("")).isEmpty();
        assertThat(gazetteer.find("Osl")).isEmpty();
        assertThat(gazetteer.find("zzzzzz")).isEmpty();
        assertThat(gazetteer.find("東京")).isEmpty();
    }
}
