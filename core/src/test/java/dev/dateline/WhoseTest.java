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
                    In Gaziantep, Turkey, shopkeepers attacked Syrian refugees on Sunday. | shopkeepers | TUR BUS
                    Danish troops shot a farmer near the Peruvian village of Orvan on Tuesday. | a farmer | PER AGR
                    A policeman was shot near the Mexican town of Reynosa, across the border from Texas. | A policeman | MEX COP
                    Farmers near Seville blocked a road to protest against imports from Morocco. | Farmers | ESP AGR
                    """)
    void isOfWhereHeLivesOrServes(String text, String mention, String expected) {
        assertThat(whose(text, mention)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Villagers near the border with Chad said gunmen killed four farmers on Monday. | Villagers | TCD
                    Rwandan troops left. Villagers near the border with Rwanda accused the army of lying. | Villagers | RWA
                    In Geneva, the United Nations said soldiers had killed four farmers in Peru. | four farmers | CHE
                    Foreign tourists were robbed in Nairobi on Monday. | Foreign tourists | KEN
                    Treasury Secretary Ana Crane accused China of lying. | Treasury Secretary Ana Crane | CHN
                    Kenya's president met the king in London. Police had killed two protesters, he said. | Police | GBR
                    In the Gulf of Mexico, fishermen waited for the spill to end. | fishermen | MEX
                    """)
    void isNotOfWhereOthersSpeakNorOfABorderNorOfWhereHeVisits(String text, String mention, String land) {
        assertThat(whose(text, mention)).doesNotStartWith(land);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    The government of Tarvia accused Poland of spying. Tarvian police arrested two men. | The government of Tarvia | - GOV
                    The government of Tarvia accused Poland of spying. Tarvian police arrested two men. | Tarvian police | - COP
                    France accused Tarvian police of torture. French police arrested two men. | Tarvian police | - COP
                    Poland voted on Monday. Tarvian lawmakers demanded an apology in Warsaw. | Tarvian lawmakers | - LEG
                    The government of Maduro freed four prisoners in Venezuela on Monday. Police beat two men. | Police | VEN COP
                    Poland voted on Monday. Muslim lawmakers demanded an apology in Warsaw. | Muslim lawmakers | POL LEG
                    Poland voted on Monday. The mayor of Orvanje demanded an apology in Warsaw. | The mayor of Orvanje | POL GOV
                    """)
    void isOfNoLandWhereTablesLackTheOneThatIsNamed(String text, String mention, String expected) {
        assertThat(whose(text, mention)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Gunmen attacked the displacement camp in Peru. | the displacement camp in Peru | PER REF
                    Displaced women demanded food in Peru. | Displaced women | PER REF
                    The city of Lima sued the firm. | The city of Lima | PER GOV
                    The city of Lima was sued by a Danish firm. | The city of Lima | PER GOV
                    The army shelled the city of Lima. | the city of Lima | PER CVL
                    The army shelled an army camp in Peru. | an army camp | PER MIL
                    The university's president criticised the Danish government. | The university's president | DNK EDU
                    """)
    void isWhatHisNounMeansThere(String text, String mention, String expected) {
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
