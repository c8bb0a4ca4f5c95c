// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.language.Document;
import dev.dateline.language.OnnxReader;
import dev.dateline.table.Row;
import dev.dateline.table.Table;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs the sentences that each line of the table gives as its examples, and some more, read by the reader that articles are read by. */
class MuteTest {
    private static final OnnxReader READER = OnnxReader.open();
    private static final StatementExtractor EXTRACTOR = new StatementExtractor();
    private static final List<Row> LINES =
            Table.beside(Mute.class, "speakers.tsv").rows();

    @AfterAll
    static void close() {
        READER.close();
    }

    private static List<String> contents(String text) {
        Document document = READER.read(text);
        return EXTRACTOR.extract(document).stream()
                .flatMap(statement -> statement.content().stream())
                .map(piece -> piece.of(text))
                .toList();
    }

    @Test
    void hasAnExampleForEveryLine() {
        assertThat(LINES)
                .allSatisfy(line -> assertThat(line.text("yes") + line.text("no"))
                        .as(line.required("id"))
                        .isNotEmpty());
    }

    @TestFactory
    Stream<DynamicTest> writesNoStatementWhereNobodySpeaks() {
        return LINES.stream()
                .flatMap(line -> line.list("yes").stream())
                .map(text -> DynamicTest.dynamicTest(
                        text, () -> assertThat(contents(text)).isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> keepsTheStatementsOfThoseWhoSpeak() {
        return LINES.stream()
                .flatMap(line -> line.list("no").stream())
                .map(text -> DynamicTest.dynamicTest(
                        text, () -> assertThat(contents(text)).hasSize(1)));
    }

    @Test
    void takesNoWordsOfTheOneWhoIsAddressed() {
        assertThat(contents("“You said the port would close,” Weir told him."))
                .containsExactly("You said the port would close,");
    }

    @Test
    void takesWhatANounTellsThoughNobodyIsNamed() {
        assertThat(contents("There were reports that the port had closed."))
                .containsExactly("that the port had closed");
    }

    @Test
    void takesAllBeforeACueThatNamesWhoIsToldBehindATitle() {
        assertThat(contents("The guards were moved by night after the council sent for help, Captain Sorrel told the"
                        + " Harbour Post."))
                .containsExactly("The guards were moved by night after the council sent for help");
    }
}
