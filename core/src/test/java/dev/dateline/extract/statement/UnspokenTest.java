// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.language.Document;
import dev.dateline.language.OnnxReader;
import dev.dateline.record.StatementAct;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cues by which nothing is said, and who says what is heard, reported and asked, read by the reader that articles are read by. */
class UnspokenTest {
    private static final OnnxReader READER = OnnxReader.open();
    private static final StatementExtractor EXTRACTOR = new StatementExtractor();

    @AfterAll
    static void close() {
        READER.close();
    }

    private static List<StatementMention> statements(String text) {
        return EXTRACTOR.extract(READER.read(text));
    }

    private static List<String> said(String text) {
        Document document = READER.read(text);
        return EXTRACTOR.extract(document).stream()
                .map(each -> (each.source() == null ? "-" : each.source().of(text)) + ": "
                        + each.content().get(0).of(text))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Note that the shop is closed on Sundays.",
                "Check whether the lamp burns at night.",
                "The captain would have replied that it hinges on the wind.",
                "The lamps were out, which suggests that the port was closed."
            })
    void findsNothingSaid(String text) {
        assertThat(statements(text)).isEmpty();
    }

    @Test
    void givesWhatIsHeardToTheOneWhoIsHeard() {
        assertThat(said("On the tape the pilot is heard saying that the ferry turns back."))
                .containsExactly("the pilot: that the ferry turns back");
    }

    @Test
    void givesReportsToThoseFromWhomTheyCome() {
        assertThat(said("There were reports from sailors that the port was closed."))
                .containsExactly("sailors: that the port was closed");
    }

    @Test
    void takesPerForWhoTellsIt() {
        assertThat(said("Per Harbour Weekly, the union has closed the port."))
                .containsExactly("Harbour Weekly: the union has closed the port");
    }

    @Test
    void asksNobodyForWhatSomebodyWantsToDo() {
        assertThat(statements("The union wants to leave the port."))
                .extracting(StatementMention::act)
                .containsExactly(StatementAct.ASSERT);
        assertThat(statements("The union wants the firm to leave the port."))
                .extracting(StatementMention::act)
                .containsExactly(StatementAct.DEMAND);
    }

    @Test
    void tellsWhomADemandIsMadeOf() {
        String text = "The mayor urged drivers to leave the bridge.";
        Document document = READER.read(text);
        assertThat(EXTRACTOR.extract(document))
                .singleElement()
                .extracting(
                        each -> document.token(each.addressee().orElseThrow()).form())
                .isEqualTo("drivers");
    }

    @Test
    void threatensNobodyByTheWarningOfAnExpert() {
        assertThat(statements("Economists warn that the price of coal will double."))
                .extracting(StatementMention::act)
                .containsExactly(StatementAct.PREDICT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The captain did not deny the theft.",
                "The captain has not ruled out a mutiny.",
                "Traders quoted the banker as saying that the price had doubled."
            })
    void keepsWhatIsNotDeniedAndWhatIsQuoted(String text) {
        assertThat(statements(text)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The police filed an interview with Ana Weir.\n\n“The lamps went out too early. It was a mistake.”",
                "The boats left after a conversation with Ana Weir.\n\n“The lamps went out too early. It was a mistake.”",
                "“I spoke with Ana Weir,” Captain Holm said.\n\nThe gate was shut.\n\n“The lamps went out too early. It was a mistake.”"
            })
    void givesNothingToThoseWithWhomTheAuthorDidNotTalk(String text) {
        Document document = READER.read(text);
        assertThat(EXTRACTOR.extract(document))
                .filteredOn(each -> each.speaker().isPresent())
                .noneSatisfy(each -> assertThat(
                                document.token(each.speaker().getAsInt()).form())
                        .isIn("Ana", "Weir"));
    }

    @Test
    void givesTheParagraphsOfAnInterviewToTheOneWhoAnswers() {
        String text =
                "I spoke with Ana Weir about the new port.\n\n“I think the port was built too late. It was a mistake.”";
        Document document = READER.read(text);
        assertThat(EXTRACTOR.extract(document))
                .filteredOn(each -> each.content().get(0).of(text).startsWith("I think"))
                .singleElement()
                .satisfies(each -> assertThat(
                                document.token(each.speaker().orElseThrow()).form())
                        .isIn("Ana", "Weir"));
    }
}
