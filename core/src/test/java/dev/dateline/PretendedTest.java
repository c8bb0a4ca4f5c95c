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
                "In the novel, a soldier shot his brother. | ASSAULT",
                "The thriller tells how a guard kidnapped the king. | ASSAULT",
                "Harwood beat Milbrook 3-1 on Saturday. | ASSAULT",
                "Some 38 percent of the farmers support the treaty. | SUPPORT",
            })
    void tellsNoDeedThatIsPlayed(String text, EventType type) {
        assertThat(types(text)).doesNotContain(type);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Four soldiers were killed in an exercise in Norway. | ASSAULT",
                "Police arrested a fake priest in Manila. | COERCE",
                "Gunmen killed four fans in the match in Baghdad. | ASSAULT",
                "The novel tells how soldiers killed villagers in 1938. | ASSAULT",
                "Guards beat 20-25 prisoners in Lima. | ASSAULT",
                "Ninety percent of the deputies rejected the budget on Tuesday. | REJECT",
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
