// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.record.Status;
import org.junit.jupiter.api.Test;

class MoodTest {
    @Test
    void makesAPreventedFailureToHappenAHappening() {
        assertThat(Mood.combine(Status.DENIED, Status.DENIED)).isEqualTo(Status.HAPPENED);
    }

    @Test
    void keepsAPlanThatIsSpokenOfAsPossibleOnlyPossible() {
        assertThat(Mood.combine(Status.PLANNED, Status.POSSIBLE)).isEqualTo(Status.POSSIBLE);
    }

    @Test
    void leavesNothingOfADemandNotToDoSomething() {
        assertThat(Mood.combine(Status.DENIED, Status.DEMANDED)).isNull();
    }

    @Test
    void letsAThreatOverrideWhatMightBe() {
        assertThat(Mood.combine(Status.POSSIBLE, Status.THREATENED)).isEqualTo(Status.THREATENED);
    }
}
