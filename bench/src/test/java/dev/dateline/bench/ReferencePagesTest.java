// SPDX-License-Identifier: Apache-2.0
package dev.dateline.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ReferencePagesTest {
    @Test
    void theCommittedPageOfCountriesIsWhatTheTableSays() {
        assertThat(Path.of("..", "docs", "reference", "countries.md"))
                .as("the page is stale: run " + CodebookPage.COMMAND)
                .content()
                .isEqualTo(new CountriesPage().write());
    }

    @Test
    void theCommittedPageOfExportsIsWhatTheirColumnsSay() {
        assertThat(Path.of("..", "docs", "reference", "exports.md"))
                .as("the page is stale: run " + CodebookPage.COMMAND)
                .content()
                .isEqualTo(new ExportsPage().write());
    }

    @Test
    void theCommittedPageOfActorsIsWhatTheTablesSay() {
        assertThat(Path.of("..", "docs", "reference", "actors.md"))
                .as("the page is stale: run " + CodebookPage.COMMAND)
                .content()
                .isEqualTo(new ActorsPage().write());
    }

    @Test
    void everyMemberOfTheUnitedNationsHasAParliamentArmedForcesOrNoneAndHeads() {
        assertThat(new ActorsPage().write())
                .contains("| a parliament | 193 |  |")
                .contains("| armed forces, or the row that says it has none | 193 |  |")
                .contains("| a head of government since 1990 | 193 |  |");
    }
}
