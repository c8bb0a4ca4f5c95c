// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OutletsTest {
    @Test
    void knowsADomainAndAllBelowIt() {
        assertThat(Outlets.known("https://www.lemonde.fr/politique/x.html")).hasValueSatisfying(outlet -> {
            assertThat(outlet.name()).isEqualTo("Le Monde");
            assertThat(outlet.country()).isEqualTo("FRA");
        });
        assertThat(Outlets.known("https://harbourpost.example/x")).isEmpty();
        assertThat(Outlets.known("no address")).isEmpty();
    }

    @Test
    void readsTheCountryOutOfAnEndingThatNotEverybodyMayHave() {
        assertThat(Outlets.countryOfEnding("https://post.co.ke/x")).contains("KEN");
        assertThat(Outlets.countryOfEnding("https://post.co.uk:8080/x")).contains("GBR");
        assertThat(Outlets.countryOfEnding("https://post.com/x")).isEmpty();
        assertThat(Outlets.countryOfEnding("https://post.tv/x")).isEmpty();
    }

    @Test
    void takesTheAddressOffAName() {
        assertThat(Outlets.plain("HarbourPost.com")).isEqualTo("HarbourPost");
        assertThat(Outlets.plain("Harbour Post Online")).isEqualTo("Harbour Post");
        assertThat(Outlets.plain("Harbour Post")).isEqualTo("Harbour Post");
        assertThat(Outlets.plain(".com")).isEqualTo(".com");
    }
}
