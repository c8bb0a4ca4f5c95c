// SPDX-License-Identifier: Apache-2.0
package dev.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.record.ArticleRecord;
import dev.dateline.record.Event;
import dev.dateline.record.EventType;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who acts and whom it is done to where a deed is condemned, tried, or done by arms, and what is no threat, refusal or attack. */
class CondemnedTest {
    private static final Dateline DATELINE = Dateline.open();

    @AfterAll
    static void close() {
        DATELINE.close();
    }

    private static String names(ArticleRecord record, List<String> ids) {
        return ids.isEmpty()
                ? "-"
                : ids.stream()
                        .flatMap(id -> record.actors().stream()
                                .filter(actor -> actor.id().equals(id)))
                        .map(actor -> actor.name())
                        .collect(Collectors.joining(" + "));
    }

    private static Event first(ArticleRecord record, EventType type) {
        return record.events().stream()
                .filter(event -> event.type() == type)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Peru condemned the bombing of the Danish embassies in Ghana and Togo. | ACCUSE | Peru -> -
                    Norway denounced the killing of miners by rebels. | ACCUSE | Norway -> rebels
                    Kenya condemned the killing of the diplomats. | ACCUSE | Kenya -> -
                    Egypt condemned Denmark's raid on the camp. | ACCUSE | Egypt -> Denmark
                    Brazil criticized Peru's refusal to extradite the banker. | ACCUSE | Brazil -> Peru
                    Norway criticized the mayor over the attack on the port. | ACCUSE | Norway -> the mayor
                    Kenya condemned the rebels for killing the diplomats. | ACCUSE | Kenya -> the rebels
                    Peru lodged a protest with Denmark. | ACCUSE | Peru -> Denmark
                    Students staged a protest against the law. | PROTEST | Students -> -
                    The miners' union called strikes for Friday. | PROTEST | The miners' union -> -
                    The army called a strike on the port. | ASSAULT | The army -> the port
                    """)
    void whoCondemnsADeedIsAgainstWhoDidIt(String text, EventType type, String parties) {
        ArticleRecord record = DATELINE.read(text);
        Event event = first(record, type);

        assertThat(names(record, event.actors()) + " -> " + names(record, event.recipients()))
                .isEqualTo(parties);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Peru condemned the bombing of the Danish embassy. | outlet
                    Norway praised the release of the hostages. | outlet
                    Peru condemned what it called a bombing of the Danish embassy. | told
                    Peru reported the bombing of the Danish embassy. | told
                    Peru said that rebels had bombed the Danish embassy. | told
                    """)
    void whatIsJudgedIsTakenForDone(String text, String voice) {
        ArticleRecord record = DATELINE.read(text);
        Event deed = record.events().stream()
                .filter(event -> event.type() == EventType.ASSAULT || event.type() == EventType.RETREAT)
                .findFirst()
                .orElseThrow();

        assertThat(deed.statement() == null ? "outlet" : "told").isEqualTo(voice);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    A woman was killed when two robbers opened fire in a store. | two robbers -> A woman | firearms
                    A boy was killed on Monday when soldiers opened fire. | soldiers -> A boy | firearms
                    Three people were wounded when a policeman fired on the crowd. | a policeman -> Three people | firearms
                    Two men were killed when rebels set fire to a bus. | rebels -> Two men | primitive
                    The police shooting of a teenager led to anger. | police -> a teenager | firearms
                    The school shooting shook the town. | - -> - | firearms
                    Rebels staged attacks targeting army posts. | Rebels -> army posts | -
                    Russian missiles killed 12 people in Odesa. | Russia -> 12 people | heavy-weapons
                    A court sentenced a former rebel to 30 years in prison for the murder of a priest. | a former rebel -> a priest | -
                    """)
    void whoStrikesStandsBesideWhoIsStruck(String text, String parties, String mode) {
        ArticleRecord record = DATELINE.read(text);
        Event event = first(record, EventType.ASSAULT);

        assertThat(names(record, event.actors()) + " -> " + names(record, event.recipients()))
                .isEqualTo(parties);
        assertThat(event.mode() == null ? "-" : event.mode()).isEqualTo(mode);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    The prince declined to discuss details. | REJECT | 0
                    The prince refused to discuss a truce with the rebels. | REJECT | 1
                    The sheriff warned residents about two frauds. | THREATEN | 0
                    The ministry warned people against eating the fish. | THREATEN | 0
                    China warned Japan against attacking the island. | THREATEN | 1
                    The general warned the strikers. | THREATEN | 1
                    """)
    void adviceAndSilenceAreNoActs(String text, EventType type, int count) {
        assertThat(DATELINE.read(text).events())
                .filteredOn(event -> event.type() == type)
                .hasSize(count);
    }
}
