// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.figure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.extract.time.TimeExtractor;
import dev.dateline.language.Document;
import dev.dateline.language.ExampleTests;
import dev.dateline.language.OnnxReader;
import dev.dateline.table.Tables;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs the sentences that each line of the table of words gives as its examples, read by the reader that articles are read by. */
class FigureWordsTest {
    private static final Set<String> COMPARE = Set.of("before", "after");
    private static final Set<String> MEASURE = Set.of("money", "money-before", "percent", "time", "measure", "people");

    private static final OnnxReader READER = OnnxReader.open();
    private static final FigureExtractor EXTRACTOR = new FigureExtractor(Tables.builtIn());
    private static final TimeExtractor TIMES = new TimeExtractor();

    @AfterAll
    static void close() {
        READER.close();
    }

    private static List<FigureMention> figures(Document document) {
        return EXTRACTOR.extract(document, TIMES.extract(document, Optional.empty()));
    }

    private static void check(FigureWords.Line line, String example, boolean decides) {
        Document document = READER.read(example.replace("[", "").replace("]", ""));
        List<FigureMention> found = figures(document);
        assertThat(found)
                .extracting(figure -> figure.span().of(document.text()))
                .isEqualTo(ExampleTests.marked(example));
        for (FigureMention figure : decides ? found : List.<FigureMention>of()) {
            if (COMPARE.contains(line.kind())) {
                assertThat(figure.comparator().code()).isEqualTo(line.value());
            } else if (MEASURE.contains(line.kind())) {
                assertThat(figure.unit()).isEqualTo(line.value());
            }
        }
    }

    @Test
    void hasAnExampleForEveryLine() {
        assertThat(EXTRACTOR.words().lines())
                .filteredOn(line -> line.yes().isEmpty())
                .extracting(FigureWords.Line::id)
                .isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> decidesItsExamples() {
        return EXTRACTOR.words().lines().stream()
                .flatMap(line -> line.yes().stream()
                        .map(example -> DynamicTest.dynamicTest(
                                line.id() + " decides: " + example, () -> check(line, example, true))));
    }

    @TestFactory
    Stream<DynamicTest> leavesOtherSentencesAlone() {
        return EXTRACTOR.words().lines().stream()
                .flatMap(line -> line.no().stream()
                        .map(example -> DynamicTest.dynamicTest(
                                line.id() + " leaves alone: " + example, () -> check(line, example, false))));
    }
}
