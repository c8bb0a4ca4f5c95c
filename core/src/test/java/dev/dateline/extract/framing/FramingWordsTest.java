// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.framing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.extract.statement.StatementExtractor;
import dev.dateline.language.Document;
import dev.dateline.language.OnnxReader;
import dev.dateline.table.Tables;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs the sentences that each line of the table gives as its examples, read by the reader that articles are read by. */
class FramingWordsTest {
    private static final OnnxReader READER = OnnxReader.open();
    private static final FramingExtractor EXTRACTOR = new FramingExtractor(Tables.builtIn());
    private static final StatementExtractor STATEMENTS = new StatementExtractor(Tables.builtIn());

    @AfterAll
    static void close() {
        READER.close();
    }

    private static List<String> marked(String example) {
        List<String> found = new ArrayList<>();
        for (int at = example.indexOf('['); at >= 0; at = example.indexOf('[', at + 1)) {
            found.add(example.substring(at + 1, example.indexOf(']', at)));
        }
        return found;
    }

    private static List<FramingMention> framing(Document document) {
        return EXTRACTOR.extract(document, STATEMENTS.extract(document));
    }

    private static void check(String example) {
        Document document = READER.read(example.replace("[", "").replace("]", ""));
        assertThat(framing(document))
                .extracting(framing -> framing.span().of(document.text()))
                .isEqualTo(marked(example));
    }

    @Test
    void hasAnExampleForEveryLine() {
        assertThat(EXTRACTOR.words().entries())
                .filteredOn(entry -> entry.yes().isEmpty())
                .extracting(FramingEntry::id)
                .isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> findsTheirExamples() {
        return EXTRACTOR.words().entries().stream()
                .flatMap(entry -> entry.yes().stream()
                        .map(example ->
                                DynamicTest.dynamicTest(entry.id() + " finds: " + example, () -> check(example))));
    }

    @TestFactory
    Stream<DynamicTest> leavesOtherSentencesAlone() {
        return EXTRACTOR.words().entries().stream()
                .flatMap(entry -> entry.no().stream()
                        .map(example -> DynamicTest.dynamicTest(
                                entry.id() + " leaves alone: " + example, () -> check(example))));
    }
}
