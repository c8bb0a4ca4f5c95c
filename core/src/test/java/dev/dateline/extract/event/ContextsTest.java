// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.language.OnnxReader;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs the sentences that each line about contexts gives as its examples, read by the reader that articles are read by. */
class ContextsTest {
    private static final OnnxReader READER = OnnxReader.open();
    private static final EventExtractor EXTRACTOR = new EventExtractor();

    @AfterAll
    static void close() {
        READER.close();
    }

    private static List<List<String>> contexts(String sentence) {
        return EXTRACTOR.extract(READER.read(sentence), List.of()).stream()
                .map(EventMention::contexts)
                .toList();
    }

    @Test
    void hasExamplesForEveryContext() {
        assertThat(EXTRACTOR.contexts().examples())
                .hasSize(37)
                .filteredOn(line -> line.matching().isEmpty() || line.failing().isEmpty())
                .extracting(Contexts.Examples::context)
                .isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> givesTheContextOfWordsInTheClause() {
        return EXTRACTOR.contexts().examples().stream()
                .flatMap(line -> line.matching().stream()
                        .map(sentence -> DynamicTest.dynamicTest(
                                line.context() + ": " + sentence,
                                () -> assertThat(contexts(sentence))
                                        .anyMatch(found -> found.contains(line.context())))));
    }

    @TestFactory
    Stream<DynamicTest> givesNoContextWithoutItsWords() {
        return EXTRACTOR.contexts().examples().stream()
                .flatMap(line -> line.failing().stream()
                        .map(sentence -> DynamicTest.dynamicTest(
                                line.context() + " not: " + sentence,
                                () -> assertThat(contexts(sentence))
                                        .isNotEmpty()
                                        .noneMatch(found -> found.contains(line.context())))));
    }
}
