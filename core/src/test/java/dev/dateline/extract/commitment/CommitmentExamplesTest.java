// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.extract.statement.StatementExtractor;
import dev.dateline.language.Document;
import dev.dateline.language.ExampleTests;
import dev.dateline.language.OnnxReader;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs the sentences that each line of the lexicon gives as its examples, read by the reader that articles are read by. */
class CommitmentExamplesTest {
    private static final OnnxReader READER = OnnxReader.open();
    private static final StatementExtractor STATEMENTS = new StatementExtractor();
    private static final CommitmentExtractor EXTRACTOR = new CommitmentExtractor();

    @AfterAll
    static void close() {
        READER.close();
    }

    private static List<String> deciding(String sentence) {
        Document document = READER.read(sentence);
        return EXTRACTOR.deciding(document, STATEMENTS.extract(document));
    }

    @Test
    void hasAnExampleForEveryLine() {
        assertThat(EXTRACTOR.lexicon().entries())
                .filteredOn(entry -> entry.matching().isEmpty())
                .extracting(CommitmentEntry::id)
                .isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> decidesItsExamplesAndLeavesOtherSentencesAlone() {
        return EXTRACTOR.lexicon().entries().stream()
                .flatMap(line ->
                        ExampleTests.of(line.id(), line.matching(), line.failing(), CommitmentExamplesTest::deciding));
    }
}
