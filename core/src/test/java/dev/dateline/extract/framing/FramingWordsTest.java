// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.framing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.extract.statement.StatementExtractor;
import dev.dateline.language.Document;
import dev.dateline.language.ExampleTests;
import dev.dateline.language.OnnxReader;
import dev.dateline.table.Tables;
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

    private static List<FramingMention> framing(Document document) {
        return EXTRACTOR.extract(document, STATEMENTS.extract(document));
    }

    private static void check(String example) {
        Document document = READER.read(example.replace("[", "").replace("]", ""));
        assertThat(framing(document))
                .extracting(framing -> framing.span().of(document.text()))
                .isEqualTo(ExampleTests.marked(example));
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
        return Stream.concat(
                EXTRACTOR.words().entries().stream().flatMap(entry -> tests(entry.id(), " finds: ", entry.yes())),
                EXTRACTOR.quotes().lines().stream().flatMap(line -> tests(line.id(), " decides: ", line.yes())));
    }

    @TestFactory
    Stream<DynamicTest> leavesOtherSentencesAlone() {
        return Stream.concat(
                EXTRACTOR.words().entries().stream().flatMap(entry -> tests(entry.id(), " leaves alone: ", entry.no())),
                EXTRACTOR.quotes().lines().stream().flatMap(line -> tests(line.id(), " leaves alone: ", line.no())));
    }

    private static Stream<DynamicTest> tests(String id, String what, List<String> examples) {
        return examples.stream().map(example -> DynamicTest.dynamicTest(id + what + example, () -> check(example)));
    }
}
