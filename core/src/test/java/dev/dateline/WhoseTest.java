// SPDX-License-Identifier: Apache-2.0
package dev.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.record.Actor;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose somebody is of whom no adjective tells it, in texts published on 5 May 2010. */
class WhoseTest {
    private static final Dateline DATELINE = Dateline.open();

    @AfterAll
    static void close() {
        DATELINE.close();
    }

    private static String whose(String text, String mention) {
        Actor actor = DATELINE.read(text, LocalDate.of(2010, 5, 5)).actors().stream()
                .filter(each ->
                        each.mentions().stream().anyMatch(span -> span.of(text).equals(mention)))
                .findFirst()
                .orElseThrow();
        return (actor.country() == null ? "-" : actor.country()) + " "
                + (actor.sector() == null ? "-" : actor.sector().name());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Police in Peru arrested Rosa Quispe on Monday. | Rosa Quispe | PER CRM
                    A court in Peru found Tomas Okoro guilty of fraud. | Tomas Okoro | PER CRM
                    Peruvian police arrested two former ministers. | two former ministers | PER ELI
                    The Peruvian government urged lecturers to end their strike. | lecturers | PER EDU
                    """)
    void isOfThoseWhoseAuthoritiesHaveHim(String text, String mention, String expected) {
        assertThat(whose(text, mention)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Peruvian police want to arrest Ada Velmore. | Ada Velmore
                    Peruvian police did not arrest Ada Velmore. | Ada Velmore
                    Peruvian police arrested Ada Velmore in Denmark. | Ada Velmore
                    Danish police arrested Ada Velmore in May. Peruvian police arrested Ada Velmore on Monday. | Ada Velmore
                    """)
    void isOfNobodysWhereNothingWasDoneOrTwoCountriesDidIt(String text, String mention) {
        assertThat(whose(text, mention)).startsWith("- ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    A Lima-based airline sued the Danish government. | A Lima-based airline | PER BUS
                    Rebels bombed a town elsewhere in Peru. | a town | PER CVL
                    The Ruvan Museum (RM) in Lima praised the Danish government. | The Ruvan Museum | PER EDU
                    Denmark and Norway met, the Obama administration said. | the Obama administration | USA GOV
                    A state department spokesman said Denmark was safe. | A state department spokesman | USA GOV
                    Rabat criticised Denmark. | Rabat | MAR -
                    Orvan Mining Ltd sued the Danish government. | Orvan Mining Ltd | - BUS
                    """)
    void isOfWhereItLiesOrOfWhoHeadsIt(String text, String mention, String expected) {
        assertThat(whose(text, mention)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    The brothers of former president Rosa Quispe left Peru. | The brothers of former president Rosa Quispe | PER ELI
                    The party's leadership urged the Peruvian parliament to vote. | The party's leadership | PER PTY
                    Brazil's bus drivers began a strike. | Brazil's bus drivers | BRA LAB
                    Danish Muslim leaders criticised the government. | Danish Muslim leaders | DNK REL
                    """)
    void isOfTheSectorOfThoseHeBelongsTo(String text, String mention, String expected) {
        assertThat(whose(text, mention)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    The Rapid Support Forces denied it. Denmark warned two RSF commanders. | two RSF commanders | SDN PRM
                    Reporters Without Borders denied it. Denmark warned the RSF. | the RSF | NGO JRN
                    Danish Defence Minister Ada Velmore spoke with her Peruvian counterpart Rosa Quispe. | her Peruvian counterpart Rosa Quispe | PER GOV
                    The Danish sheriff's deputy shot a man. | The Danish sheriff's deputy | DNK COP
                    Former Japanese prime minister Taro Aso met the Danish mayor. | Former Japanese prime minister Taro Aso | JPN ELI
                    Paris warned on Monday that Marine Le Pen could lead the party. | Marine Le Pen | FRA PTY
                    """)
    void isWhomTheArticleOrTheTablesTell(String text, String mention, String expected) {
        assertThat(whose(text, mention)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Peru expelled a rebel. Police in Peru arrested him. The premier accused the envoys of those countries of spying. | the envoys of those countries
                    Peru arrested a rebel. Police in Peru freed him. The rebels threatened to shoot foreigners. | foreigners
                    """)
    void isOfNoLandOfTheSceneWhoComesFromElsewhere(String text, String mention) {
        assertThat(whose(text, mention)).startsWith("- ");
    }
}
