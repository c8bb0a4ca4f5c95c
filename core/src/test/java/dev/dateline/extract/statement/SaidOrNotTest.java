// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.language.Document;
import dev.dateline.language.OnnxReader;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said, by whom and up to where, in sentences read by the reader that articles are read by. */
class SaidOrNotTest {
    private static final OnnxReader READER = OnnxReader.open();
    private static final StatementExtractor EXTRACTOR = new StatementExtractor();

    @AfterAll
    static void close() {
        READER.close();
    }

    /** The statements, each as its source and its content. */
    private static List<String> said(String text) {
        Document document = READER.read(text);
        return EXTRACTOR.extract(document).stream()
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
                "Officials have not yet confirmed a motive for the attack.",
                "The ministry did not say whether the plan was dropped.",
                "Authorities have given no indication the shops were operating illegally.",
                "It was not immediately clear whether any of the three shops offered repairs."
            })
    void takesNothingForSaidThatTheTextSaysWasNot(String text) {
        assertThat(said(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Weir would not say whether the plan was dropped.",
                "Weir denied that the plan was dropped.",
                "Weir did not believe that the plan was dropped."
            })
    void keepsRefusalsDenialsAndDisbelief(String text) {
        assertThat(said(text)).singleElement().asString().startsWith("Weir: ");
    }

    @Test
    void takesNoThingThatIsOnlySpokenOfInAQuotationForAStatement() {
        assertThat(said("“We become invisible when we talk about crimes against sailors,” Weir said."))
                .containsExactly("Weir: We become invisible when we talk about crimes against sailors,");
    }

    @Test
    void givesWordsThatSomebodyIsJudgedForToTheOneWhoIsJudged() {
        assertThat(
                        said(
                                "Earlier in the day, Silva was attacked by senator Ruiz for suggesting that the port should close."))
                .containsExactly("Silva: that the port should close");
    }

    @Test
    void makesNobodyAskWhatHeIsAskedAbout() {
        assertThat(
                        said(
                                "Asked about those delays, Scott Renner, a police spokesman, said: “We know that the delays will end.”"))
                .containsExactly("Scott Renner, a police spokesman: We know that the delays will end.");
    }

    @Test
    void readsTheNameBehindADashUnderAQuotation() {
        assertThat(said("“Great speech. She is ready. She never quits.”\n\n— Ana Silva, mayor of Lesk"))
                .containsExactly("Ana Silva: Great speech. She is ready. She never quits.");
        assertThat(said("“Great speech. She is ready.”\n\n— Ana Silva."))
                .containsExactly("Ana Silva: Great speech. She is ready.");
    }

    @Test
    void leavesOutTheLabelOfARunningReport() {
        assertThat(said("Update 9:57 p.m. EDT July 17 : The victims were one man and four women, WTX-TV reported."))
                .containsExactly("WTX-TV: The victims were one man and four women");
    }

    @Test
    void endsAtTheSentenceBeforeAQuotationOfSomebodyElse() {
        assertThat(said(
                        "Investigators have not yet said whether Holm was the target. “The blood was running down the road"
                                + " and I had never hurt like that,” Weir recalled."))
                .containsExactly("Weir: The blood was running down the road and I had never hurt like that,");
    }

    @Test
    void goesOnToTheVerbOfWhatIsSaid() {
        assertThat(said("Activists have demanded that candidates address racism and brutality."))
                .containsExactly("Activists: that candidates address racism and brutality");
        assertThat(said("The minister said the road had been closed on Monday but added that it would open soon."))
                .containsExactly(
                        "The minister: the road had been closed on Monday", "The minister: that it would open soon");
    }

    @Test
    void takesTheCueBehindTheLastParagraphOfASpeech() {
        assertThat(
                        said(
                                "“We met the team at the gate. They had doubts.\n\n“The water had dropped by noon, and we went on,” Weir explained."))
                .singleElement()
                .asString()
                .startsWith("Weir: We met the team");
    }

    @Test
    void givesNoContentOfAnotherCueToWhatFollowsOnCaution() {
        assertThat(
                        said(
                                "Weir said that some ventilation is taking place, though she cautioned that she had no details."))
                .contains("she: that she had no details");
    }

    @Test
    void takesInTheSubjectThatACuePartsFromItsVerb() {
        assertThat(said("The port is expected to close on Monday."))
                .containsExactly("nobody: The port | to close on Monday");
        assertThat(said("Police found a boat that Weir said was stolen in May."))
                .containsExactly("Weir: a boat | was stolen in May");
        assertThat(said("The plan, Weir said, was dead by noon.")).containsExactly("Weir: The plan | was dead by noon");
    }

    @Test
    void givesTheWordsOfOneWhoIsCitedToHim() {
        assertThat(said("The agency quoted a doctor as saying that the sailors were well."))
                .contains("a doctor: that the sailors were well");
    }

    @Test
    void goesOnWithAQuotationThatEndsWithAnother() {
        assertThat(said("“They want to close the port,” Weir said. “They say to sailors, ‘You have to wait.’”"))
                .contains("Weir: They want to close the port, | They say to sailors, ‘You have to wait.’");
    }

    @Test
    void findsTheSpeakerBeforeAColonInATranscript() {
        assertThat(said("ANA RUIZ: Well, the port was closed because the crane had broken."))
                .singleElement()
                .asString()
                .startsWith("ANA RUIZ: ");
    }

    @Test
    void takesAllOfASentenceThatEndsWithItsSource() {
        assertThat(said("The boy found the gun under a bed and shot himself in the hand, according to police."))
                .singleElement()
                .asString()
                .startsWith("police: The boy found");
    }
}
