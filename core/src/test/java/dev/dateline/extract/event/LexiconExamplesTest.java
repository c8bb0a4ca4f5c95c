// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.language.Document;
import dev.dateline.language.ExampleTests;
import dev.dateline.language.OnnxReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs the sentences that each line of the lexicon gives as its examples, read by the reader that articles are read by. */
class LexiconExamplesTest {
    private static final OnnxReader READER = OnnxReader.open();
    private static final EventExtractor EXTRACTOR = new EventExtractor();

    @AfterAll
    static void close() {
        READER.close();
    }

    private static List<String> deciding(String sentence) {
        Document document = READER.read(sentence);
        return EXTRACTOR.deciding(document);
    }

    @Test
    void hasAnExampleForEveryLine() {
        assertThat(EXTRACTOR.lexicon().entries())
                .filteredOn(entry -> entry.matching().isEmpty())
                .extracting(TriggerEntry::id)
                .isEmpty();
    }

    /** Lines older than the rule that each needs a sentence it must leave alone; the list only ever gets shorter. */
    @Test
    void hasACounterexampleForEveryLineThatIsNotKnownToLackOne() throws IOException {
        Set<String> lacking;
        try (InputStream in = LexiconExamplesTest.class.getResourceAsStream("lines-without-contrast.txt")) {
            lacking = new TreeSet<>(new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
        }
        assertThat(EXTRACTOR.lexicon().entries())
                .filteredOn(entry -> entry.failing().isEmpty())
                .extracting(TriggerEntry::id)
                .containsExactlyInAnyOrderElementsOf(lacking);
    }

    @TestFactory
    Stream<DynamicTest> decidesItsExamplesAndLeavesOtherSentencesAlone() {
        return EXTRACTOR.lexicon().entries().stream()
                .flatMap(line ->
                        ExampleTests.of(line.id(), line.matching(), line.failing(), LexiconExamplesTest::deciding));
    }
}
