// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.figure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.extract.time.TimeExtractor;
import dev.dateline.language.Document;
import dev.dateline.language.OnnxReader;
import dev.dateline.table.Tables;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureExtractorTest {
    private static final OnnxReader READER = OnnxReader.open();
    private static final FigureExtractor EXTRACTOR = new FigureExtractor(Tables.builtIn());

    @AfterAll
    static void close() {
        READER.close();
    }

    @ParameterizedTest
    @CsvSource({
        "Sales moved by -5 percent in May., -5, -5 percent",
        "The index fell by −3.5 percent on Monday., -3.5, −3.5 percent",
        "Sales fell by 5 percent in May., 5, 5 percent"
    })
    void readsTheSignOfAMeasure(String sentence, String value, String words) {
        Document document = READER.read(sentence);
        assertThat(EXTRACTOR.extract(document, new TimeExtractor().extract(document, Optional.empty())))
                .singleElement()
                .satisfies(figure -> {
                    assertThat(figure.value()).isEqualByComparingTo(value);
                    assertThat(figure.span().of(sentence)).isEqualTo(words);
                });
    }
}
