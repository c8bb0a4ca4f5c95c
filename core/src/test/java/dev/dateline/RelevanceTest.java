// SPDX-License-Identifier: Apache-2.0
package dev.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.record.Event;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is an event and what is none by who takes part, in whole texts. */
class RelevanceTest {
    private static final Dateline DATELINE = Dateline.open();

    @AfterAll
    static void close() {
        DATELINE.close();
    }

    private static boolean tellsOf(String word, String text) {
        return DATELINE.read(text, LocalDate.of(2024, 6, 13)).events().stream()
                .map(Event::trigger)
                .anyMatch(trigger -> trigger.of(text).equals(word));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The victim met her aunt on Monday. Neighbours in Leeds said she seemed happy.",
                "The suspect met his cousin in a bar. Police said he was drunk.",
                "The family met two friends on Monday.",
            })
    void meetingsOfPrivatePeopleAreNoEvents(String text) {
        assertThat(tellsOf("met", text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The victim met President Macron on Monday. Neighbours said she seemed happy.",
                "Prime Minister Robert Fico met President Petr Pavel in Prague on Monday.",
                "Protesters met the mayor in the town hall on Monday.",
            })
    void meetingsWithPublicFiguresAre(String text) {
        assertThat(tellsOf("met", text)).isTrue();
    }

    @Test
    void aDeedOfNobodyKnownToNobodyKnownIsNone() {
        assertThat(tellsOf("criticism", "There was much criticism of the plan. It rained in Leeds."))
                .isFalse();
        assertThat(tellsOf("criticism", "There was much criticism of the mayor by the unions. It rained in Leeds."))
                .isTrue();
    }

    @Test
    void aProtestOrAnArrestIsOneEvenOfNobodyKnown() {
        assertThat(tellsOf("protests", "There were protests in Lima on Monday."))
                .isTrue();
        assertThat(tellsOf("arrests", "No arrests have been made.")).isTrue();
    }

    private static final String MATCH =
            "Tarnau United blew away Velden Rovers 3-0 on Saturday to win the championship. Midfielder Ole Brandt scored twice in the"
                    + " first half and the goalkeeper was beaten again before halftime. ";

    @Test
    void whatPlayersDoToEachOtherIsNone() {
        assertThat(tellsOf(
                        "threatened",
                        MATCH + "Velden rarely threatened Tarnau. Brandt was removed in the second half."))
                .isFalse();
        assertThat(tellsOf("agreed", MATCH + "The club agreed to a new contract with its striker."))
                .isFalse();
    }

    @Test
    void whatPoliceDoInTheStadiumIsOne() {
        assertThat(tellsOf("arrested", MATCH + "Police arrested 12 fans after the match."))
                .isTrue();
    }

    @Test
    void aFewWordsOfSportMakeNoReportOfIt() {
        assertThat(
                        tellsOf(
                                "threatened",
                                "The rebels of Velden threatened the government on Saturday. Eleven nurses were killed in attacks before the championship. The goalkeeper"
                                        + " of the national team and a midfielder were among the victims, a minister said. The season was cancelled."))
                .isTrue();
    }

    @Test
    void charactersOfAFilmDoNothing() {
        String film =
                "The trailer of the new film was released on Monday. In the sequel the actress plays Mira, who lives in a harbour town."
                        + " The movie has a cast of newcomers and fans loved the first episode. ";
        assertThat(tellsOf("met", film + "Mira has met the leader of the guild and helped him flee."))
                .isFalse();
        assertThat(tellsOf("sued", film + "The singer Jo Falk sued the studio on Friday."))
                .isTrue();
    }

    @Test
    void adviceTellsOfNothingThatWasDone() {
        assertThat(
                        tellsOf(
                                "negotiating",
                                "Here are five tips for shoppers. Save your receipts and compare prices before buying. If you bought a laptop, your retailer has a guide for"
                                        + " you. Be polite when negotiating with the insurance company. You can save on products and discounts."))
                .isFalse();
    }

    @Test
    void statesAreMoreThanTeams() {
        assertThat(tellsOf("rejected", MATCH + "Norway rejected the tournament's offer to host the championship."))
                .isTrue();
    }
}
