// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.language.Document;
import dev.dateline.language.OnnxReader;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who says what in sentences of kinds that readers of drawn statements found wrong, read by the reader that articles are read by. */
class WhoSaysWhatTest {
    private static final OnnxReader READER = OnnxReader.open();
    private static final StatementExtractor EXTRACTOR = new StatementExtractor();

    @AfterAll
    static void close() {
        READER.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "There is little in the ledger to make anyone think the port can be saved.",
                "There is little in the ledger to make ANYONE think the port can be saved.",
                "The guards had left by noon, nor did the sergeant announce any arrests.",
                "We welcome comments on our reports.",
                "The mayor also pointed to Ruiz.",
                "The club welcomed Ruiz into the hall.",
                "Divers were working to determine how the ferry sank.",
                "All a captain has to do is ask what the port costs.",
                "The oil will drift ashore by Friday, threatening a string of beaches.",
                "The police could not confirm reports that two sailors had died.",
                "Unions called off a strike planned for next week.",
            })
    void findsNothingSaid(String text) {
        assertThat(EXTRACTOR.extract(READER.read(text))).isEmpty();
    }

    @Test
    void aWordForAnybodyInTheHeadingBeforeSaysNothingOfWhoSpeaks() {
        assertThat(EXTRACTOR.extract(READER.read("The lamps give light to anyone\n\n"
                        + "Reports that the port was closed were denied by the mayor.")))
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A letter from the mayor said that the port was closed. | mayor",
                "According to data released by the Harbour Office, two ferries were late. | Office",
                "The group's statement said that the port was closed. | group",
                "A report from the port said that two ferries were late. | report",
                "\"The lamps were out,\" Lindport Police Sgt. Ana Silva said. | Ana",
                "Grey informed the port office on Monday that two lamps were broken. | Grey",
                "Norland Sen. Ana Silva, the panel's head, said that the port was closed. | Ana",
                "As Mayor Ruiz has said, the port is closed to all ferries. | Ruiz",
                "Told by the mayor that the port was closed, the sailors left. | mayor",
                "The police confirmed reports that two sailors had died. | police",
            })
    void findsWhoSpeaks(String text, String speaker) {
        Document document = READER.read(text);
        assertThat(EXTRACTOR.extract(document))
                .singleElement()
                .satisfies(statement -> assertThat(
                                document.token(statement.speaker().orElseThrow())
                                        .form())
                        .isEqualTo(speaker));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Minister Holm insisted that the “outlook for the port is far brighter than these numbers suggest.”"
                        + " | that the “outlook for the port is far brighter than these numbers suggest.”",
                "The port would close in May, aides said this week, but would open again in June."
                        + " | The port would close in May ; but would open again in June",
                "Ruiz used her speech to call for the closure of the port. | the closure of the port",
                "Two pilots started begging the owners to mend the lamps. | the owners to mend the lamps",
                "Holm refers to the quay as “a disgrace.” | the quay as “a disgrace.”",
                "The draft called for “an urgent halt to the work” and gave the mayor more power over the port."
                        + " | an urgent halt to the work",
                "Ruiz went after Holm on Monday over his delay, calling it “a shame.” | it “a shame.”",
                "A 35-year-old Lindport pilot, who was robbed on Sunday, is understood to be flying again."
                        + " | 35-year-old Lindport pilot ; to be flying again",
            })
    void findsWhatIsSaid(String text, String content) {
        assertThat(EXTRACTOR.extract(READER.read(text)))
                .singleElement()
                .satisfies(statement -> assertThat(String.join(
                                " ; ",
                                statement.content().stream()
                                        .map(piece -> piece.of(text))
                                        .toList()))
                        .isEqualTo(content));
    }

    /** Whose statements they are, "nobody" where it is not told. */
    private static List<String> sources(String text) {
        return EXTRACTOR.extract(READER.read(text)).stream()
                .map(statement -> statement.source() == null
                        ? "nobody"
                        : statement.source().of(text))
                .toList();
    }

    @Test
    void whoIsAskedAsksNothing() {
        assertThat(sources("A spokesman, asked whether the port was closed, said he did not know."))
                .containsExactlyInAnyOrder("A spokesman", "nobody");
        assertThat(sources("The mayor asked whether the port was closed, and the captain said it was."))
                .containsExactly("The mayor", "the captain");
    }

    @Test
    void whoAccusesDoesNotRefuse() {
        assertThat(sources("The father accused detectives of refusing to let him call a lawyer."))
                .containsExactly("The father", "detectives");
    }

    @Test
    void whoIsAccusedSpeaksForItself() {
        assertThat(sources("Norland, which Sudmark accuses of theft, rejected the claim."))
                .contains("Norland");
    }

    @Test
    void whoWasQuotedLastGoesOnInAQuotation() {
        Document document =
                READER.read("“We heard the bridge groan all night,” Captain Holm said.\n\nTwo of its arches are gone."
                        + "\n\n“At dawn I walked down to count the boats. Nobody could tell me whose they were.”"
                        + "\n\nThe council meets on Thursday.");
        assertThat(EXTRACTOR.extract(document))
                .filteredOn(statement ->
                        statement.content().get(0).of(document.text()).startsWith("At dawn"))
                .singleElement()
                .satisfies(statement -> assertThat(
                                document.token(statement.speaker().orElseThrow())
                                        .form())
                        .isEqualTo("Holm"));
    }

    @Test
    void whatSomebodyPlansIsFoundWhereTheReaderTagsIt() {
        assertThat(EXTRACTOR.extract(READER.read("Officials planned to rebuild the bridge by May.")))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "The mayor described the raid., false",
        "The mayor described the raid as a disaster., true",
        "The mayor reported the raid., true",
        "The mayor opposed the raid., false",
        "The mayor said that the raid was over., true"
    })
    void whoTakesAStanceToADeedDoesNotTellIt(String text, boolean tells) {
        assertThat(EXTRACTOR.extract(READER.read(text)))
                .isNotEmpty()
                .allSatisfy(statement -> assertThat(statement.tells()).isEqualTo(tells));
    }

    @Test
    void nobodyIsNamedWhoAccusesTheAccused() {
        assertThat(EXTRACTOR.extract(
                        READER.read("The 29-year-old accused of burning two ferries was in court on Monday.")))
                .allSatisfy(statement -> assertThat(statement.speaker()).isEmpty());
    }
}
