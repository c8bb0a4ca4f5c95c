// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.language.OnnxReader;
import dev.dateline.record.StatementAct;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What nobody says, and where what is said begins and ends, in sentences read by the reader that articles are read by. */
class NotSaidTest {
    private static final OnnxReader READER = OnnxReader.open();
    private static final StatementExtractor EXTRACTOR = new StatementExtractor();

    @AfterAll
    static void close() {
        READER.close();
    }

    /** The statements, each as its source and its content. */
    private static List<String> said(String text) {
        return EXTRACTOR.extract(READER.read(text)).stream()
                .map(statement -> (statement.source() == null
                                ? "nobody"
                                : statement.source().of(text)) + ": "
                        + statement.content().stream()
                                .map(piece -> piece.of(text))
                                .collect(Collectors.joining(" | ")))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Neither party has said where the money would come from.",
                "Neither Holt nor Braun said whether the bats were tired.",
                "Few sailors believe that the port will close.",
                "What would Weir say to sailors who believe in the port?",
                "A sailor who asked not to be named left the port.",
                "The sailor declined to be identified.",
                "The cook did not want to give her name.",
                "People spoke of little else.",
            })
    void findsNothingSaid(String text) {
        assertThat(said(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A few sailors believe that the port will close. | A few sailors: that the port will close",
                "Both parties have said that the port will close. | Both parties: that the port will close",
                "The captain denied that the sailor had been named. | The captain: that the sailor had been named",
                "Ruiz said little money was left. | Ruiz: little money was left",
                "The captain has repeated his claim that the port is closed. | The captain: that the port is closed",
                "The captain told the meeting she had seen the lamps. | The captain: she had seen the lamps",
                "The firm apologised to sailors for the delay. | The firm: the delay",
                "The firm apologised for the harm to sailors. | The firm: the harm to sailors",
                "The captain denied ordering the crew to burn the log. | The captain: ordering the crew to burn the log",
                "Norvik said it would close two ports, blaming the price of coal. | Norvik: it would close two ports",
                "Ruiz said the fire had spread, killing two sailors. | Ruiz: the fire had spread, killing two sailors",
                "Ruiz said that the port would be shut - a threat that Silva called sad. | Ruiz: that the port would be shut",
            })
    void tellsWhatIsSaidFromWhatStandsBesideIt(String text, String expected) {
        assertThat(said(text)).contains(expected);
    }

    @Test
    void takesNoRelativeClauseOfAClaimForTheClaim() {
        assertThat(said("Silva claimed that the lamps had gone out, a claim that the port has disputed."))
                .containsExactly("Silva: that the lamps had gone out");
    }

    /** The speaker stands between the two pieces of what is said, and a participle by which one speaks right behind him. */
    @Test
    void cutsNothingBeforeTheLastPieceOfWhatIsSaid() {
        assertThat(said(
                        "''The lamps are out, he will lose the ship,'' she told fishermen later, according to Omar Reyl, Weir's first engineer, "
                                + "speaking of Captain Silva, who commanded the ferry."))
                .contains("she: The lamps are out, he will lose the ship,");
    }

    @Test
    void takesNothingForSaidThatSomebodyDeniesHavingSaid() {
        assertThat(said("The captain denied ordering the crew to burn the log."))
                .hasSize(1);
        assertThat(said("The captain denied Ruiz's claim that the port was closed."))
                .contains("Ruiz: that the port was closed");
    }

    @Test
    void givesASecondCueBehindACommaToTheSpeaker() {
        assertThat(said("Ruiz said sailors had been waiting for the law, and recommended voting for it."))
                .containsExactly("Ruiz: sailors had been waiting for the law", "Ruiz: voting for it");
        assertThat(said("Ruiz said the sailors had voted and had demanded that the port close."))
                .hasSize(2)
                .first()
                .asString()
                .endsWith("close");
    }

    @Test
    void endsWhatOneSaysWhereAnotherSpeaksBesideHim() {
        assertThat(
                        said(
                                "The two sides traded blame, with the mayor calling the plan a disaster and the governor accusing his rivals of delay."))
                .containsExactly("the mayor: the plan a disaster", "the governor: his rivals of delay");
    }

    @Test
    void tellsWhatASourceSaysThatWasNamedBefore() {
        assertThat(EXTRACTOR
                        .extract(READER.read("The source said that the port was closed."))
                        .get(0)
                        .speaker())
                .isPresent();
        assertThat(EXTRACTOR
                        .extract(READER.read("A source said that the port was closed."))
                        .get(0)
                        .speaker())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The general warned the sailors not to come near the port. | THREATEN",
                "The union rejected the claim. | DENY",
                "The union rejected the offer of a meeting. | REFUSE",
            })
    void tellsWhatASpeakerDoes(String text, StatementAct act) {
        assertThat(EXTRACTOR.extract(READER.read(text)).get(0).act()).isEqualTo(act);
    }
}
