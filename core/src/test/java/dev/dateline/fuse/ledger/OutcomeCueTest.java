// SPDX-License-Identifier: Apache-2.0
package dev.dateline.fuse.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class OutcomeCueTest {
    @TestFactory
    Stream<DynamicTest> everyCueMatchesItsExamplesAndNotTheOthers() {
        return OutcomeCue.load().stream()
                .map(cue -> DynamicTest.dynamicTest(cue.id(), () -> {
                    assertThat(cue.isIn(cue.yes())).as(cue.yes()).isTrue();
                    assertThat(cue.isIn(cue.no())).as(cue.no()).isFalse();
                }));
    }

    @Test
    void lookForWhatTheyAreAboutNearby() {
        OutcomeCue cue = OutcomeCue.load().stream()
                .filter(each -> each.id().equals("called-off"))
                .findFirst()
                .orElseThrow();
        assertThat(cue.isNear("talk", "The talks in Oslo were called off.")).isTrue();
        assertThat(cue.isNear(
                        "talk", "The match was called off on Sunday, while in the north of the country they talked."))
                .isFalse();
    }
}
