// SPDX-License-Identifier: Apache-2.0
package dev.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.record.EventType;
import dev.dateline.record.Status;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether it has been done, where it was voted on, tried, charged, dropped or only spoken of as what would be. */
class VotedAndTriedTest {
    private static final Dateline DATELINE = Dateline.open();

    @AfterAll
    static void close() {
        DATELINE.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Congress voted 78-41 to impeach President Holm. | ACCUSE | HAPPENED",
                "The party voted to expel its former leader. | SANCTION | HAPPENED",
                "The party voted to expel its former leader in a first reading. | SANCTION | PLANNED",
                "The party will vote to expel its former leader. | SANCTION | PLANNED",
                "The party voted against expelling its former leader. | SANCTION | DENIED",
                "Nurses in Lima voted to strike. | PROTEST | PLANNED",
                "The guards tried to arrest the editor. | COERCE | POSSIBLE",
                "The guards arrested the editor. | COERCE | HAPPENED",
                "The premier attempted to negotiate with the miners. | CONSULT | POSSIBLE",
                "A man tried to kill the mayor with a knife. | ASSAULT | HAPPENED",
                "Students tried to block the road. | PROTEST | HAPPENED",
                "A soldier was charged with killing a farmer. | ASSAULT | POSSIBLE",
                "A soldier was convicted of killing a farmer. | ASSAULT | HAPPENED",
                "Soldiers allegedly attacked the hospital. | ASSAULT | POSSIBLE",
                "Soldiers brutally attacked the hospital. | ASSAULT | HAPPENED",
                "Prosecutors dropped an investigation into the minister. | ACCUSE | HAPPENED",
                "The army called off an attack on the camp. | ASSAULT | DENIED",
                "The premier rejected a proposal to expel the envoy. | SANCTION | DENIED",
                "The premier made a proposal to expel the envoy. | SANCTION | PLANNED",
                "The premier rejected calls for the release of the prisoners. | RETREAT | DEMANDED",
            })
    void readsWhetherItWasDone(String text, EventType type, Status status) {
        assertThat(DATELINE.read(text).events())
                .filteredOn(event -> event.type() == type)
                .extracting(event -> event.status())
                .containsExactly(status);
    }
}
