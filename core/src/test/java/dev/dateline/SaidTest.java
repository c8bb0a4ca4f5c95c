// SPDX-License-Identifier: Apache-2.0
package dev.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.record.Actor;
import dev.dateline.record.ArticleRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What records hold for said, by whom and up to where, and what they do not. */
class SaidTest {
    private static final Dateline DATELINE = Dateline.open();

    @AfterAll
    static void close() {
        DATELINE.close();
    }

    private static ArticleRecord read(String text) {
        return DATELINE.read(text, LocalDate.of(2010, 5, 5));
    }

    /** The statements, each as its act, its source and its content. */
    private static List<String> said(String text) {
        return read(text).statements().stream()
                .map(each -> each.act().code() + ": "
                        + (each.source() == null ? "nobody" : each.source().of(text))
                        + ": "
                        + each.content().stream().map(piece -> piece.of(text)).collect(Collectors.joining(" | ")))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Peru's president Rosa Quispe dismissed her interior minister on Tuesday.",
                "The coach dismissed three of his assistants on Monday.",
                "Detectives questioned a 14-year-old boy about the fire.",
                "The senate rejected the nominee by a vote of 52 to 48.",
                "The judge cited the company for contempt.",
                "The city denied additional security requests from the chapel.",
                "The embassy denied visas to six nurses.",
                "The committee debated a \"foreign agents\" bill last week.",
                "The cabinet will study the proposal which residents have criticised."
            })
    void takesNobodyAndNothingThatIsOnlyDealtWithForSaid(String text) {
        assertThat(said(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    The minister denied the allegations. | deny: The minister: the allegations
                    The union condemned the attack on the depot. | accuse: The union: the attack on the depot
                    The ministry disputes the figure. | deny: The ministry: the figure
                    Lawmakers questioned the need for the law. | question: Lawmakers: the need for the law
                    The council debated whether to close the school. | assert: The council: whether to close the school
                    The bank dismissed the offer as too low. | refuse: The bank: the offer as too low
                    """)
    void keepsWhatIsSaidOfDeedsAndPapers(String text, String expected) {
        assertThat(said(text)).containsExactly(expected);
    }

    @Test
    void goesOnToWhatAGenitiveOwns() {
        assertThat(said("The president rejected the ambassador's credentials."))
                .containsExactly("refuse: The president: the ambassador's credentials");
    }

    @Test
    void leavesWhatOthersDoToABillToThem() {
        ArticleRecord record = read("Lawmakers debated a bill that the opposition has criticised as harsh.");

        assertThat(record.events())
                .isNotEmpty()
                .allSatisfy(event -> assertThat(event.statement()).isNull());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Weir told reporters that the vote had been "rigged" against him, a charge that officials deny. | assert: Weir: that the vote had been "rigged" against him
                    Auditors said the fund had been looted for years, a claim its director dismissed. | assert: Auditors: the fund had been looted for years
                    The mayor said the bridge was safe, a suggestion that engineers dispute. | assert: The mayor: the bridge was safe
                    """)
    void leavesTheNounByWhichTheTextGoesOnToTheText(String text, String expected) {
        assertThat(said(text)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Weir pleaded guilty on Monday to bribing two judges. | assert: Weir: guilty ; to bribing two judges
                    Weir pleaded not guilty to three counts of murder. | deny: Weir: not guilty to three counts of murder
                    Weir pleaded not guilty to two charges of fraud in Lima. | deny: Weir: not guilty to two charges of fraud in Lima
                    Weir pleaded guilty. | assert: Weir: guilty
                    Weir pleaded with the court to spare his son. | demand: Weir: to spare his son
                    """)
    void readsPleasInCourt(String text, String expected) {
        assertThat(said(text)).containsExactly(expected.replace(" ; ", " | "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Police said the road would be closed on Monday. | Police
                    Peruvian authorities said she will be tried in Lima. | Peruvian authorities
                    A ministry spokesman said the road would be closed on Monday. | A ministry spokesman
                    Holm said the road would be closed on Monday. | -
                    Residents said the road would be closed on Monday. | -
                    The army said it would be given new tanks. | -
                    The ministry said the road would be closed by the mayor. | the mayor
                    """)
    void plansWhatAnAuthoritySaysWillBeDone(String text, String maker) {
        ArticleRecord record = read(text);
        assertThat(record.commitments())
                .singleElement()
                .satisfies(each -> assertThat(record.actors().stream()
                                .filter(actor -> each.by().contains(actor.id()))
                                .map(Actor::name)
                                .collect(Collectors.joining(", ")))
                        .isEqualTo(maker.equals("-") ? "" : maker));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    "We won't leave the square until we are paid," said a miner. | won't leave the square
                    "We won’t hesitate to close the mine," said Weir. | won’t hesitate to close the mine
                    "We will not leave the square until we are paid," said a miner. | not leave the square
                    """)
    void promisesWhatHeWillNotDoHoweverItIsWritten(String text, String action) {
        assertThat(read(text).commitments())
                .singleElement()
                .satisfies(each -> assertThat(each.action().of(text)).isEqualTo(action));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Weir will plead guilty to fraud, his brother hopes.",
                "The court ordered Weir to plead guilty.",
                "Weir did not plead guilty to fraud.",
                "Weir has not pleaded guilty.",
                "The ferry's owner was found guilty of fraud."
            })
    void readsNoPleaWhereNobodyHasPleaded(String text) {
        assertThat(said(text)).noneMatch(each -> each.matches("(assert|deny): (Weir|The ferry.*): .*guilty.*"));
    }

    @Test
    void saysOnceWhatSomebodyPleadsInHisOwnWords() {
        assertThat(said("\"I plead guilty,\" Weir told the court."))
                .singleElement()
                .isEqualTo("assert: Weir: I plead guilty,");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    The mayor rejected Holm's claim that the quay was unsafe. | deny: The mayor: Holm's claim that the quay was unsafe ; assert: Holm: that the quay was unsafe
                    The bank denied Reyl's allegation that it had cheated him. | deny: The bank: Reyl's allegation that it had cheated him ; accuse: Reyl: that it had cheated him
                    """)
    void tellsWhoDeniesFromWhoClaims(String text, String expected) {
        assertThat(said(text)).containsExactly(expected.split(" ; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    The school would close on Friday, officials said, but would open again on Monday. | The school would close on Friday ; but would open again on Monday
                    The plant would be sold, the firm said, but would stay open until March. | The plant would be sold ; but would stay open until March
                    The school would close on Friday, officials said, but parents wept at its gates. | The school would close on Friday
                    """)
    void goesOnBehindTheOneWhoSaysIt(String text, String expected) {
        assertThat(said(text)).singleElement().asString().endsWith(": " + expected.replace(" ; ", " | "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Holm used the meeting to call for a ban on trawlers. | demand: Holm: a ban on trawlers
                    The bishop used his sermon to demand an apology. | demand: The bishop: an apology
                    """)
    void isSaidWhereItIsToldWhatItWasSaidWith(String text, String expected) {
        assertThat(said(text)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Holm did not use the meeting to call for a ban on trawlers.",
                "Holm may use the meeting to call for a ban on trawlers."
            })
    void isNotSaidWhereItMayBeOrWasNot(String text) {
        assertThat(said(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Critics question the value of the treaty. | question: Critics: the value of the treaty
                    Residents questioned the reason for the closure. | question: Residents: the reason for the closure
                    """)
    void goesOnToWhatTheLastNounIsOf(String text, String expected) {
        assertThat(said(text)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Police warned residents not to leave their homes. | threaten
                    China warned Japan not to send ships to the islands. | threaten
                    The mayor warned that the road was icy. | assert
                    """)
    void threatensWhomHeWarnsOff(String text, String act) {
        assertThat(said(text)).first().asString().startsWith(act + ": ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Japan and Australia expressed concern. | Japan and Australia
                    Norway, Sweden and Denmark condemned the attack. | Norway, Sweden and Denmark
                    Police and two witnesses said the car did not stop. | Police and two witnesses
                    The union accused the firm of cheating its workers out of $3 million. | The union
                    """)
    void namesAllWhoSpeakTogether(String text, String expected) {
        assertThat(said(text)).singleElement().asString().contains(": " + expected + ": ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    The company said it was cooperating with police and offered its condolences. | The company | it was cooperating with police
                    Weir said she respected the vote but insisted that the savings were needed. | Weir | she respected the vote
                    The general said his troops were ready and urged residents to leave. | The general | his troops were ready
                    """)
    void givesWhatFollowsInAnotherTenseToTheOneWhoSaysIt(String text, String source, String first) {
        assertThat(said(text)).hasSize(2).allSatisfy(each -> assertThat(each).contains(": " + source + ": "));
        assertThat(said(text)).first().asString().endsWith(": " + first);
    }

    @Test
    void leavesDeedsThatAreToldInOneTenseTogether() {
        assertThat(said("Weir said he called the police and asked for help."))
                .contains("assert: Weir: he called the police and asked for help");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Police warned that the road was icy. | assert
                    The envoy warned that the truce could collapse. | predict
                    The bank warned of higher rents. | predict
                    The general warned that his troops would shell the town unless it surrendered. | threaten
                    The ministry warned that pay would be cut unless the strike ended. | threaten
                    The general warned that the drills would have grave consequences. | threaten
                    """)
    void tellsWarningsFromThreats(String text, String act) {
        assertThat(said(text)).singleElement().asString().startsWith(act + ": ");
    }

    @Test
    void takesTheRefusalToSayForARefusal() {
        assertThat(said("Weir would not say whether the plan was dropped."))
                .containsExactly("refuse: Weir: whether the plan was dropped");
    }

    @Test
    void makesNobodySayWhatHeIsOnlyWorriedAbout() {
        assertThat(said("Antonio Weir expressed concern about reports that a hospital had been shelled."))
                .singleElement()
                .asString()
                .startsWith("assert: Antonio Weir: ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Maria Tolan claimed victory on Sunday. | assert: Maria Tolan: victory
                    The spokesman denied that anybody had been threatened. | deny: The spokesman: that anybody had been threatened
                    """)
    void findsClaimsOfVictoryAndDenialsOfThreats(String text, String expected) {
        assertThat(said(text)).containsExactly(expected);
    }

    @Test
    void takesNobodyForTheOneWhomHeQuotesHimselfSpeakingOf() {
        String text = "Weir met Ruiz on Monday. \"He promised to pay,\" Weir said.";
        ArticleRecord record = read(text);

        assertThat(record.actors())
                .filteredOn(actor ->
                        actor.mentions().stream().anyMatch(span -> span.of(text).equals("He")))
                .singleElement()
                .satisfies(actor -> assertThat(actor.name()).isEqualTo("Ruiz"));
    }
}
