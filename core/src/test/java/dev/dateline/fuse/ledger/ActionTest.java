// SPDX-License-Identifier: Apache-2.0
package dev.dateline.fuse.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActionTest {
    @ParameterizedTest
    @CsvSource({
        "reopen the mine in Vik, reopen, mine vik",
        "the mine must be closed, close, mine",
        "step up patrols, step up, patrol",
        "meet in June to elect a mayor, elect meet, elect mayor",
        "stop blocking the road, block stop, block road",
        "immediately close the mine, close, mine",
        "not wage a feud with Vik and will open the mine, wage, feud mine open vik",
        "close the mine if the price falls, close, mine",
        "sign a treaty that would end the feud, sign, end feud treati",
    })
    void tellsWhatIsDoneFromWhatItIsDoneTo(String action, String heads, String objects) {
        Action taken = Action.of(action);
        assertThat(String.join(" ", taken.headKeys())).isEqualTo(heads);
        assertThat(String.join(" ", taken.objects())).isEqualTo(objects);
    }
}
