// SPDX-License-Identifier: Apache-2.0
package dev.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.record.Event;
import dev.dateline.record.EventType;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is only played, shown or answered is no deed; what is done beside a drill, a novel, a game or a poll is one. */
class PretendedTest {
    private static final Dateline DATELINE = Dateline.open();

    @AfterAll
    static void close() {
        DATELINE.close();
    }

    private static Stream<EventType> types(String text) {
        return DATELINE.read(text).events().stream().map(Event::type);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "In the drill, helicopters bombed mock bunkers while police arrested two clerks. | ASSAULT",
                "In the drill, helicopters bombed mock bunkers while police arrested two clerks. | COERCE",
                "Marines shelled a dummy village near the port on Friday. | ASSAULT",
                "In an exercise last month, commandos freed actors who played hostages. | RETREAT",
                "Students re-enacted the attack on the palace. | ASSAULT",
                "The soldiers took part in a simulated attack on the port. | ASSAULT",
                "In the novel, a soldier shot his brother. | ASSAULT",
                "The thriller tells how a guard kidnapped the king. | ASSAULT",
                "Harwood beat Milbrook 3-1 on Saturday. | ASSAULT",
                "The two sides will meet in the final on Sunday. | CONSULT",
                "Some 38 percent of the farmers support the treaty. | SUPPORT",
            })
    void tellsNoDeedThatIsPlayed(String text, EventType type) {
        assertThat(types(text)).doesNotContain(type);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Helicopters bombed bunkers near the port while police arrested two clerks. | ASSAULT",
                "Police arrested two clerks on the day of the drill. | COERCE",
                "Marines shelled a village near the port on Friday. | ASSAULT",
                "The soldiers took part in an attack on the port. | ASSAULT",
                "Commandos freed two hostages in the north last month. | RETREAT",
                "A soldier shot the author of the novel. | ASSAULT",
                "A guard who wrote a thriller kidnapped the king. | ASSAULT",
                "Guards beat prisoners before the final hearing. | ASSAULT",
                "The two presidents will meet in Lima on Sunday. | CONSULT",
                "Farmers support the treaty, their leader said. | SUPPORT",
            })
    void tellsWhatIsDoneBesideIt(String text, EventType type) {
        assertThat(types(text)).contains(type);
    }
}
