// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.language.OnnxReader;
import dev.dateline.record.StatementAct;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who denies what has just been told, in sentences read by the reader that articles are read by. */
class RejoindersTest {
    private static final OnnxReader READER = OnnxReader.open();
    private static final StatementExtractor EXTRACTOR = new StatementExtractor();

    @AfterAll
    static void close() {
        READER.close();
    }

    /** The denials, each as its source and its content. */
    private static List<String> denials(String text) {
        return EXTRACTOR.extract(READER.read(text)).stream()
                .filter(statement -> statement.act() == StatementAct.DENY)
                .map(statement -> (statement.source() == null
                                ? "nobody"
                                : statement.source().of(text)) + ": "
                        + statement.content().stream()
                                .map(piece -> piece.of(text))
                                .collect(Collectors.joining(" | ")))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The union accused the port of using old cranes, a charge which the port denied. | the port: the port of using old cranes",
                "Norland has accused Sudmark of sheltering the smugglers, which Sudmark denies. | Sudmark: Sudmark of sheltering the smugglers",
                "The captain was fined after he was accused of insulting a sailor, an accusation he rejects. | he: of insulting a sailor",
                "The union says the mine dumped waste in the river, something the company disputes. | the company: the mine dumped waste in the river",
                "The mayor said the vote was fair, which the opposition disputes. | the opposition: the vote was fair",
                "The former minister faces corruption charges that he denies. | he: corruption charges",
                "The unions say a sailor died, but police deny this. | police: a sailor died",
                "The port denied having fired anybody. | The port: having fired anybody",
            })
    void givesADenialTheWordsThatItAnswers(String text, String denial) {
        assertThat(denials(text)).containsExactly(denial);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sailors say police beat the students, a claim that could not be verified.",
                "The mayor took a bus, which the city had denied to the elderly.",
                "The union accused the port of using old cranes, a charge which the port did not deny.",
                "The union accused the port of using old cranes, which worries the sailors.",
                "The mayor said the vote was fair, which the opposition may dispute.",
                "The mayor read a book that the captain had rejected.",
                "The unions say a sailor died, but police confirm this.",
            })
    void findsNoDenialWhereNobodyDenies(String text) {
        assertThat(denials(text)).isEmpty();
    }
}
