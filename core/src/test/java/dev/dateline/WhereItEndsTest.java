// SPDX-License-Identifier: Apache-2.0
package dev.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.record.EventType;
import dev.dateline.record.Status;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where what is said ends, which words name an act, and whether it is one that has been done. */
class WhereItEndsTest {
    private static final Dateline DATELINE = Dateline.open();

    @AfterAll
    static void close() {
        DATELINE.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    The president ordered the army to hunt the rebels and cancelled a trip. | hunt the rebels
                    The president ordered the army to find and hunt the rebels. | find and hunt the rebels
                    The ministers promised subsidies, but they refused to leave. | subsidies
                    """)
    void endsBeforeTheNextDeed(String text, String end) {
        assertThat(DATELINE.read(text).statements().get(0).content())
                .last()
                .satisfies(span -> assertThat(span.of(text)).endsWith(end));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    The rebels declared a cease-fire on Monday. | CONCEDE | declared
                    Students held a sit-in at the ministry. | PROTEST | sit-in
                    The army launched air-strikes on the port. | ASSAULT | launched
                    Nurses sat in the hall and marched on Monday. | PROTEST | marched
                    """)
    void aHyphenedWordIsOne(String text, EventType type, String word) {
        assertThat(DATELINE.read(text).events())
                .filteredOn(event -> event.type() == type)
                .anySatisfy(event -> assertThat(event.trigger().of(text)).contains(word));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Parliament voted to impeach President Ivan Dorn on Monday. | ACCUSE | HAPPENED
                    The Senate voted to impose sanctions on Peru. | SANCTION | HAPPENED
                    Parliament voted to condemn Peru. | ACCUSE | HAPPENED
                    Parliament voted to expel the envoy of Peru. | SANCTION | HAPPENED
                    Parliament will vote on Monday to impose sanctions on Peru. | SANCTION | PLANNED
                    The miners voted to strike. | PROTEST | PLANNED
                    The judge ordered the arrest of the banker. | COERCE | DEMANDED
                    Police announced the arrest of the banker. | COERCE | HAPPENED
                    The arrest of the banker on Friday angered the judge. | COERCE | HAPPENED
                    """)
    void isDoneByAVoteButNotByAnOrder(String text, EventType type, Status status) {
        assertThat(DATELINE.read(text).events())
                .filteredOn(event -> event.type() == type)
                .last()
                .satisfies(event -> assertThat(event.status()).isEqualTo(status));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    A truck packed with explosives rammed the gate, killing four guards. | 1
                    A truck rammed a gate, killing a passer-by. | 0
                    """)
    void whatCarriesABombDoesNoHarmByChance(String text, int count) {
        assertThat(DATELINE.read(text).events())
                .filteredOn(event -> event.type() == EventType.ASSAULT)
                .hasSizeGreaterThanOrEqualTo(count)
                .satisfies(assaults -> assertThat(assaults.isEmpty()).isEqualTo(count == 0));
    }
}
