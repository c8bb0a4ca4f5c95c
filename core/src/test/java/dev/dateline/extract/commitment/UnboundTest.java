// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.extract.statement.StatementExtractor;
import dev.dateline.language.Document;
import dev.dateline.language.OnnxReader;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What binds nobody though its words seem to, in sentences read by the reader that articles are read by. */
class UnboundTest {
    private static final OnnxReader READER = OnnxReader.open();
    private static final StatementExtractor STATEMENTS = new StatementExtractor();
    private static final CommitmentExtractor EXTRACTOR = new CommitmentExtractor();

    @AfterAll
    static void close() {
        READER.close();
    }

    private static List<CommitmentMention> commitments(Document document) {
        return EXTRACTOR.extract(document, STATEMENTS.extract(document), List.of());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The firm offers five versions of the boat.",
                "Ana Weir proposed changes to the timetable.",
                "“We would go down to the sea every summer,” Weir said.",
                "Weir said she doubted that the sailors would leave the port.",
                "He thinks that Weir will sign next week.",
                "The target will be met in May.",
                "The regatta, which had been set to start in June, was called off.",
                "The auction had been set to begin in May but was cancelled.",
                "Some people who plan to sail will be late.",
                "The pilots asked him who should steer."
            })
    void bindsNobody(String text) {
        assertThat(commitments(READER.read(text))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The bank offered a loan to the farmers.",
                "The envoy proposed a truce of ten days.",
                "Weir said that she would leave the port.",
                "The gate will be opened in May.",
                "The council decided to close the school.",
                "The crew had been ordered to leave the port, but the sea was calm.",
                "The gate, which had been scheduled to open in May, is called the Elbow.",
                "Weir proposed a ban on nets.",
                "The harbour board proposed a plan for the quay.",
                "The envoy offered a treaty to the islanders."
            })
    void keepsWhatBinds(String text) {
        assertThat(commitments(READER.read(text))).hasSize(1);
    }

    @Test
    void bindsNobodyWhoOnlyReceives() {
        assertThat(commitments(READER.read("The students will receive a grant in May.")))
                .singleElement()
                .satisfies(each -> assertThat(each.by()).isEmpty());
    }
}
