// SPDX-License-Identifier: Apache-2.0
package dev.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.record.ArticleRecord;
import dev.dateline.record.RecordFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A word longer than a mention may be, such as a web address or a line without spaces, costs no article its record. */
class LongWordsTest {
    private static final String LONG = "Abcdefghij".repeat(12);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Police in Oslo arrested %s on Friday. Minister %s said that the army attacked %s.",
                "Officials met in %s. The notorious %s was closed, and 12 %s were killed.",
                "The government said that %s had agreed to leave %s by Friday."
            })
    void leavesOutTheWordAndKeepsTheRest(String pattern) {
        try (Dateline dateline = Dateline.open()) {
            ArticleRecord record = dateline.read(pattern.replace("%s", LONG));
            assertThat(RecordFormat.read(RecordFormat.line(record))).isEqualTo(record);
            assertThat(record.events()).isNotEmpty();
            assertThat(record.actors())
                    .flatExtracting(actor -> actor.mentions())
                    .allSatisfy(mention ->
                            assertThat(mention.isMention(record.text())).isTrue());
        }
    }
}
