// SPDX-License-Identifier: Apache-2.0
package dev.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.record.Actor;
import dev.dateline.record.ArticleRecord;
import dev.dateline.record.Event;
import dev.dateline.record.EventType;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** To whom an act is done where a name stands near it; each pair of sentences differs in what the name is to the act. */
class WhomTest {
    private static final Dateline DATELINE = Dateline.open();

    @AfterAll
    static void close() {
        DATELINE.close();
    }

    private static Event event(ArticleRecord record, EventType type) {
        return record.events().stream()
                .filter(event -> event.type() == type)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> names(ArticleRecord record, List<String> ids) {
        return ids.stream()
                .flatMap(id ->
                        record.actors().stream().filter(actor -> actor.id().equals(id)))
                .map(Actor::name)
                .toList();
    }

    private static List<String> recipients(String text, EventType type) {
        ArticleRecord record = DATELINE.read(text);
        return names(record, event(record, type).recipients());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A panel investigated the Peru oil spill. | ACCUSE | A panel investigated Peru. | Peru",
                "Unions called for the mayor to be arrested. | REQUEST | Unions called for the mayor to resign. | the mayor",
                "Unions called for a special prosecutor to investigate the mayor. | REQUEST"
                        + " | Unions called for the prosecutor to investigate the mayor. | the prosecutor",
                "The premier refused to condemn the mayor. | REJECT | The premier refused to meet the mayor. | the mayor"
            })
    void isNobodyWhomTheNameOnlyStandsFor(String none, EventType type, String some, String name) {
        assertThat(recipients(none, type)).isEmpty();
        assertThat(recipients(some, type)).containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The senate investigated the Boeing crash. | ACCUSE | Boeing",
                "Protesters demanded that a minister resign. | REQUEST | a minister",
                "Police refused to question the mayor. | REJECT | the mayor"
            })
    void isWhoeverIsNamedForIt(String text, EventType type, String name) {
        assertThat(recipients(text, type)).containsExactly(name);
    }

    @Test
    void nobodyIsOpposedByAComparison() {
        assertThat(DATELINE.read("The rebels freed the nurses, as opposed to the miners.")
                        .events())
                .extracting(Event::type)
                .containsExactly(EventType.RETREAT);
    }

    @Test
    void whoIsOpposedOpposes() {
        ArticleRecord record = DATELINE.read("The nurses of Arequipa were opposed to the mayor.");
        Event opposed = record.events().get(0);
        assertThat(names(record, opposed.actors())).containsExactly("The nurses of Arequipa");
        assertThat(names(record, opposed.recipients())).containsExactly("the mayor");
    }

    @Test
    void whoIsOpposedBySomebodyDoesNotOppose() {
        ArticleRecord record = DATELINE.read("The nurses of Arequipa were opposed by the mayor.");
        Event opposed = record.events().get(0);
        assertThat(names(record, opposed.actors())).containsExactly("the mayor");
        assertThat(names(record, opposed.recipients())).containsExactly("The nurses of Arequipa");
    }
}
