// SPDX-License-Identifier: Apache-2.0
package dev.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.record.ArticleRecord;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is meant by a name, as of a day: namesakes, those whom the news of the world name, and lands that only a doubtful place would tell. */
class NamesakesTest {
    private static final Dateline DATELINE = Dateline.open();

    @AfterAll
    static void close() {
        DATELINE.close();
    }

    /** All actors of a text with country and sector, in the order of the record. */
    private static String actors(String text, String day) {
        ArticleRecord record = DATELINE.read(text, LocalDate.parse(day));
        return record.actors().stream()
                .map(actor -> actor.name() + " " + (actor.country() == null ? "-" : actor.country()) + " "
                        + (actor.sector() == null ? "-" : actor.sector().name()))
                .collect(Collectors.joining(", "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Jens Stoltenberg urged restraint. | 2010-05-02 | Jens Stoltenberg NOR GOV
                    Jens Stoltenberg urged restraint. | 2022-05-02 | Jens Stoltenberg IGO GOV
                    Ursula von der Leyen urged restraint. | 2022-05-02 | Ursula von der Leyen EUR GOV
                    Ban Ki-moon condemned the strike. | 2010-05-02 | Ban Ki-moon UNO GOV
                    Benjamin Netanyahu accused Yasser Arafat of lying. | 1998-01-04 | Yasser Arafat PSE GOV
                    Prime Minister Tony Blair met Queen Elizabeth II before she visited Canada. | 2003-01-04 | Elizabeth II GBR GOV
                    Bashar Assad rejected the plan. | 2012-05-02 | Bashar Assad SYR GOV
                    The Pope met Fidel Castro in Havana. | 1998-01-22 | Pope VAT REL
                    Egypt's Coptic Pope Shenouda III condemned the attack. | 2005-01-04 | Shenouda III EGY REL
                    """)
    void isOfWhomHeServesOnTheDay(String text, String day, String actor) {
        assertThat(actors(text, day)).contains(actor);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Ghana's Kwame Asare accused Togo of spying. | Kwame Asare GHA -
                    Iraq's Nuri Karam praised Turkey. | Nuri Karam IRQ -
                    South Korea's Han Ji-woo met Japan's Kenji Ota. | Han Ji-woo KOR -
                    Togo accused Kwame Asare of spying. | Kwame Asare - -
                    """)
    void isOfTheCountryWhoseGenitiveStandsBeforeHim(String text, String actor) {
        assertThat(actors(text, "2010-05-02")).contains(actor);
    }

    @Test
    void ofTwoWithOneLastNameEachIsOfHisLand() {
        String text = "Iraq's Saddam Hussein sought peace with Iran. King Hussein of Jordan met President George Bush. "
                + "Saddam accused Kuwait of theft. The king urged Saddam to pull back.";

        assertThat(actors(text, "1990-08-15")).contains("Saddam Hussein IRQ GOV", "Hussein JOR GOV");
    }

    @Test
    void aGivenNameIsNobodysLastName() {
        String text =
                "President Moon Jae-in met Ban Ki-moon in Seoul. Moon accused North Korea of spying. He praised Moon Jae-in.";
        ArticleRecord record = DATELINE.read(text, LocalDate.of(2018, 5, 2));

        assertThat(record.actors())
                .filteredOn(actor -> actor.name().equals("Moon Jae-in"))
                .singleElement()
                .satisfies(moon -> assertThat(moon.mentions())
                        .extracting(mention -> mention.of(text))
                        .contains("Moon"));
        assertThat(record.actors())
                .filteredOn(actor -> actor.name().equals("Ban Ki-moon"))
                .singleElement()
                .satisfies(ban -> assertThat(ban.mentions()).hasSize(1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    North Korea fired two missiles. The South's military said the North was testing them. | The South's military KOR MIL
                    South Korea said the North had fired two missiles. The North denied it. | North Korea PRK -
                    """)
    void theNorthIsTheOtherLandOfTheName(String text, String actor) {
        assertThat(actors(text, "2022-05-02")).contains(actor);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Orvan Systems said that Lena Perl, president and chief executive officer, would resign. | Lena Perl - BUS
                    Superintendent Linda Hawk outlined a plan for the schools. | Linda Hawk - -
                    School Superintendent Linda Hawk outlined a plan. | Linda Hawk - EDU
                    Police Superintendent Linda Hawk arrested two men. | Linda Hawk - COP
                    A speaker at the rally praised the king. | A speaker at the rally - -
                    The speaker of parliament praised the king. | The speaker of parliament - LEG
                    The dermatologist praised the nurses. | The dermatologist - MED
                    """)
    void titlesMeanWhatTheyStandBeside(String text, String actor) {
        assertThat(actors(text, "2010-05-02")).contains(actor);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    South American presidents condemned the coup. | South American presidents - GOV
                    South Korean presidents condemned the coup. | South Korean presidents KOR GOV
                    American presidents condemned the coup. | American presidents USA GOV
                    European Union officials criticized Poland. | European Union officials EUR GOV
                    Union officials criticized the airline. | Union officials - LAB
                    """)
    void aPartOfTheWorldIsNoLandAndTheEuropeanUnionNoUnion(String text, String actor) {
        assertThat(actors(text, "2010-05-02")).contains(actor);
    }

    @Test
    void aPlaceThatMayBeAnywhereTellsNobodysLand() {
        String text =
                "MANSFIELD - The school board met on Monday. Teachers asked the board for money. Ana Ruiz, a parent, praised the teachers. "
                        + "The board thanked the pupils. The principal said classes would end in May.";

        assertThat(actors(text, "2010-05-02")).doesNotContain("GBR", "USA");
    }
}
