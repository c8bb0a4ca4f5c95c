// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.record.EventType;
import org.junit.jupiter.api.Test;

class PloverCodesTest {
    private static final PloverCodes CODES = PloverCodes.load();

    @Test
    void scoresTheModeWhereThereIsOne() {
        assertThat(CODES.score(EventType.CONSULT, null)).isEqualTo(2.5);
        assertThat(CODES.score(EventType.CONSULT, "visit")).isEqualTo(4);
    }

    @Test
    void givesTheContextsOfACode() {
        assertThat(CODES.contexts("0871")).containsExactly("military");
        assertThat(CODES.contexts("040")).isEmpty();
    }

    @Test
    void refusesACodeOfAnotherType() {
        assertThatThrownBy(() -> CODES.check(EventType.AID, null, "190"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("code 190 is none of AID");
    }
}
