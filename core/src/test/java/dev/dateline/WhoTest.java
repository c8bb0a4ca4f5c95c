// SPDX-License-Identifier: Apache-2.0
package dev.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.record.Actor;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Country and sector of actors in whole texts, published on Thursday, 13 June 2024. */
class WhoTest {
    private static final Dateline DATELINE = Dateline.open();

    @AfterAll
    static void close() {
        DATELINE.close();
    }

    /** Country and sector of the actor with a mention, "-" for what is unknown. */
    private static String who(String text, String mention) {
        Actor actor = DATELINE.read(text, LocalDate.of(2024, 6, 13)).actors().stream()
                .filter(each ->
                        each.mentions().stream().anyMatch(span -> span.of(text).equals(mention)))
                .findFirst()
                .orElseThrow();
        return (actor.country() == null ? "-" : actor.country()) + " "
                + (actor.sector() == null ? "-" : actor.sector().name());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Critics in Oslo condemned the choice of Netanyahu. | Netanyahu | ISR GOV
                    Critics in Oslo condemned the choice of Merkel. | Merkel | DEU ELI
                    Critics in Oslo condemned the choice of Lindqvist. | Lindqvist | - -
                    The Saudi-led coalition bombed the port. | The Saudi-led coalition | SAU MIL
                    Police in Lima accused Shell of bribery. | Shell | MNC -
                    Japanese peacekeepers arrived in Juba. | Japanese peacekeepers | JPN MIL
                    The United Nations sent four peacekeepers to Juba. | four peacekeepers | UNO MIL
                    Hungarian NGOs criticized the law. | Hungarian NGOs | HUN SOC
                    Islamist forces attacked the village. | Islamist forces | - REB
                    Kuwait and its wartime allies held an exercise. | its wartime allies | - -
                    Nigerian police arrested a Boko Haram commander. | a Boko Haram commander | NGA REB
                    Peruvian Industry Minister Ana Silva resigned. | Peruvian Industry Minister Ana Silva | PER GOV
                    Former Peruvian President Ana Silva was jailed. | Former Peruvian President Ana Silva | PER ELI
                    Judges of the international criminal court met in Oslo. | the international criminal court | IGO JUD
                    An Estonian MEP criticized the law. | An Estonian MEP | EST LEG
                    Jordan's Muslim Brotherhood called for protests. | Jordan's Muslim Brotherhood | JOR OPP
                    Saudi Arabia denied the charge. Hezbollah accused Riyadh of plotting. | Riyadh | SAU -
                    Shrimpers in Texas sued the firm. Gulf of Mexico residents sued, too. | Gulf of Mexico residents | USA CVL
                    The WHITE HOUSE rejected the plan. | The WHITE HOUSE | USA GOV
                    """)
    void readsCountryAndSector(String text, String mention, String expected) {
        assertThat(who(text, mention)).isEqualTo(expected);
    }

    @Test
    void takesNobodyForOfTheCountryThatHeIsSentTo() {
        assertThat(who(
                        "The United Nations envoy for Peru Mira Kos met rebels.",
                        "The United Nations envoy for Peru Mira Kos"))
                .isEqualTo("UNO GOV");
    }

    @Test
    void looksThroughAFormOfAddressAtTheTitleBeforeIt() {
        assertThat(who("Hezbollah chief Sheikh Omar Darwish rejected the call.", "Hezbollah chief Sheikh Omar Darwish"))
                .isEqualTo("LBN REB");
    }

    @Test
    void takesSouthSudanForNoPartOfSudan() {
        assertThat(who("Rebels attacked a town in South Sudan. Government forces fled.", "Government forces"))
                .isEqualTo("SSD MIL");
    }

    @Test
    void leavesTheGovernmentOpenWhereSeveralLandsMayBeMeant() {
        String text = "Uprisings in Tunisia and Egypt shook Jordan. President Abdelaziz Bouteflika lifted the ban. "
                + "Protesters had urged the government to act.";
        assertThat(DATELINE.read(text, LocalDate.of(2011, 2, 3)).actors())
                .filteredOn(actor -> actor.name().equals("the government"))
                .singleElement()
                .extracting(Actor::country)
                .isIn(null, "DZA");
    }

    @Test
    void takesACountryInAStateOfEmergencyForNoActor() {
        String text = "The government of Peru ended a two-decade-long state of emergency.";
        assertThat(DATELINE.read(text, LocalDate.of(2024, 6, 13)).actors())
                .noneMatch(actor ->
                        actor.mentions().stream().anyMatch(span -> span.of(text).contains("emergency")));
    }

    @Test
    void takesWhoLeftAnOfficeAndRunsForAnotherForAPolitician() {
        String text =
                "Former Peruvian Minister and presidential candidate Mira Kos spoke in Lima. Kos accused the mayor of theft.";
        assertThat(who(text, "Kos")).isEqualTo("PER PTY");
    }

    @Test
    void takesTheCountryOfTheOnlyOtherActorThatHasOne() {
        String text = "The Department of Transportation opened an inquiry into the Federal Aviation Administration.";
        assertThat(who(text, "The Department of Transportation")).isEqualTo("USA GOV");
    }
}
