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
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @CsvSource({
        "'About one in four adults of Lesk is a sailor.', 25, percent, ~",
        "'Two in five young voters stayed at home.', 40, percent, =",
        "'One in 10 said that the port was closed.', 10, percent, =",
        "'The club lost two in 12 games.', 2, games, =",
        "'Holm scored 3 in 14 matches.', 3, matches, =",
        "'About 4K people saw the boats.', 4000, people, ~",
        "'The port brought 2K jobs.', 2000, jobs, =",
        "'The fleet lost 31 of its 94 ships.', 31, ships, =",
        "'The toll yields north of 14 percent.', 14, percent, >",
        "'They rowed nine-plus miles.', 9, miles, >",
        "'It lists the above six herbs.', 6, herbs, =",
        "'The widow has three adult children.', 3, people, =",
        "'The town has 19 Japanese bakeries.', 19, bakeries, ="
    })
    void readsTheFirstFigure(String sentence, String value, String unit, String comparator) {
        Document document = READER.read(sentence);
        assertThat(EXTRACTOR.extract(document, new TimeExtractor().extract(document, Optional.empty())))
                .first()
                .satisfies(figure -> {
                    assertThat(figure.value()).isEqualByComparingTo(value);
                    assertThat(figure.unit()).isEqualTo(unit);
                    assertThat(figure.comparator().code()).isEqualTo(comparator);
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They stood near one another.",
                "One night, the miller walked to the barn.",
                "The firm has one foot in the door.",
                "It was a one-man show.",
                "She used a four-letter word.",
                "The club sells a 4K player.",
                "The club sells 4K screens.",
                "The team had a 2-6 start."
            })
    void findsNoFigureInAFormOrAnIdiom(String sentence) {
        Document document = READER.read(sentence);
        assertThat(EXTRACTOR.extract(document, new TimeExtractor().extract(document, Optional.empty())))
                .isEmpty();
    }
}
