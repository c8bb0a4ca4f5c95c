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

/** Whom a pronoun, a name or a count means, and who does or suffers what is told behind it; each rule beside sentences that it leaves alone. */
class WhoIsMeantTest {
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

    /** The parties of the last event of a type. */
    private static String parties(String text, EventType type) {
        ArticleRecord record = DATELINE.read(text);
        Event last = record.events().stream()
                .filter(event -> event.type() == type)
                .reduce((first, second) -> second)
                .orElseThrow();
        return names(record, last.actors()) + " -> " + names(record, last.recipients());
    }

    private static String actors(String text) {
        return DATELINE.read(text).actors().stream()
                .map(actor -> actor.name() + " " + (actor.country() == null ? "-" : actor.country()) + " "
                        + (actor.sector() == null ? "-" : actor.sector().name()))
                .collect(Collectors.joining(", "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Police watched the square. They marched against the tax. | PROTEST | - -> -
                    Police officers protested in the capital. They marched against the pay cut. | PROTEST | Police officers -> -
                    Nurses filled the square. They marched against the tax. | PROTEST | Nurses -> -
                    Police Chief Alan Moss said he will be arrested on Friday. | COERCE | - -> -
                    Police Chief Alan Moss said he had been arrested. | COERCE | - -> -
                    Prosecutor Dana Weil spoke on Monday. "I was arrested," Weil said. | COERCE | - -> Dana Weil
                    Carpenter Paul Reed said he had been arrested. | COERCE | - -> Paul Reed
                    """)
    void officersWhoTellOfHimAreNotThemselvesMeant(String text, EventType type, String parties) {
        assertThat(parties(text, type)).isEqualTo(parties);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Mayor Rita Lund met the press. Prosecutors charged Ana Soto after she called for a strike. | REQUEST | Ana Soto
                    Police arrested Ana Soto after she attacked a guard. | ASSAULT | Ana Soto
                    Mayor Rita Lund toured the port. She thanked Ana Soto before she visited Peru. | CONSULT | Rita Lund
                    """)
    void whoIsChargedHasDoneWhatFollows(String text, EventType type, String actor) {
        assertThat(parties(text, type)).startsWith(actor + " -> ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Police raided the offices of the Medical Association on Monday and questioned its leaders. | its leaders - SOC
                    Police raided a house on Monday and praised their leaders. | their leaders - COP
                    """)
    void itsIsNotThePolice(String text, String actor) {
        assertThat(actors(text)).contains(actor);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    One of the officers, Peter Crane, said the rebels had attacked the station. | Peter Crane - COP
                    One of the officers, Ana Silva said, had beaten her. | Ana Silva - -
                    Trooper Lee Bell arrested two men. | Lee Bell - COP
                    Baker Lee Bell praised two men. | Lee Bell - -
                    """)
    void isOneOfThoseWhomHeIsCountedWith(String text, String actor) {
        assertThat(actors(text)).contains(actor);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Kabul said nine soldiers were killed and summoned the envoy. | Afghanistan | nine soldiers
                    Kenya said nine herders were killed and condemned Somalia. | Kenya | nine herders
                    Officials said five soldiers were killed and destroyed two tanks. | five soldiers | officials
                    Officials said five soldiers attacked the camp and destroyed two tanks. | five soldiers | officials
                    """)
    void theDeadDoNothingMore(String text, String actor, String not) {
        ArticleRecord record = DATELINE.read(text);
        Event last = record.events().get(record.events().size() - 1);

        assertThat(names(record, last.actors())).isEqualTo(actor).isNotEqualToIgnoringCase(not);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Students demanded that the hostages be freed. | REQUEST | Students -> -
                    Students urged the army to free the hostages. | REQUEST | Students -> the army
                    Nurses protested to demand President Ivan Dorn's resignation. | PROTEST | Nurses -> Ivan Dorn
                    Nurses protested to demand higher pay. | PROTEST | Nurses -> -
                    """)
    void aDemandIsMadeOfWhomItNames(String text, EventType type, String parties) {
        assertThat(parties(text, type)).isEqualTo(parties);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    WARSAW, May 4 (Reuters) - Polish farmers blocked the road to the border on Monday in a protest against grain from Ukraine. Police closed the road. Prime Minister Adam Nowak said farmers would get aid. | Adam Nowak POL GOV
                    """)
    void isOfTheLandWhereTheTextIsWrittenAndOpens(String text, String actor) {
        assertThat(actors(text)).contains(actor);
    }
}
