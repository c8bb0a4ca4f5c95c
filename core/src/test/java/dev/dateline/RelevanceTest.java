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
}
