// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.language.ExampleTests;
import dev.dateline.language.OnnxReader;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs the sentences that each line about moods gives as its examples, read by the reader that articles are read by. */
class MoodExamplesTest {
    private static final OnnxReader READER = OnnxReader.open();
    private static final EventExtractor EXTRACTOR = new EventExtractor();

    @AfterAll
    static void close() {
        READER.close();
    }

    private static List<String> deciding(String sentence) {
        return EXTRACTOR.moods(READER.read(sentence));
    }

    @Test
    void hasExamplesForEveryLine() {
        assertThat(EXTRACTOR.moods().examples())
                .filteredOn(line -> line.matching().isEmpty() || line.failing().isEmpty())
                .extracting(Moods.Examples::id)
                .isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> decidesItsExamplesAndLeavesOtherSentencesAlone() {
        return EXTRACTOR.moods().examples().stream()
                .flatMap(line ->
                        ExampleTests.of(line.id(), line.matching(), line.failing(), MoodExamplesTest::deciding));
    }
}
