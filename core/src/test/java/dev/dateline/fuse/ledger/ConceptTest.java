// SPDX-License-Identifier: Apache-2.0
package dev.dateline.fuse.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ConceptTest {
    @TestFactory
    Stream<DynamicTest> everyConceptMatchesItsExamplesAndNotTheOthers() {
        return Concept.all().stream()
                .map(concept -> DynamicTest.dynamicTest(concept.id(), () -> {
                    assertThat(concept.pattern().matcher(concept.yes()).find())
                            .as(concept.yes())
                            .isTrue();
                    assertThat(concept.pattern().matcher(concept.no()).find())
                            .as(concept.no())
                            .isFalse();
                }));
    }

    @Test
    void putsOneWordForAllThatTellTheSame() {
        assertThat(Concept.plain("hold snap parliamentary elections"))
                .isEqualTo(Concept.plain("hold fresh elections"))
                .isNotEqualTo(Concept.plain("hold elections"));
        assertThat(Concept.plain("step down")).isEqualTo(Concept.plain("resign"));
        assertThat(Concept.plain("run for president")).isEqualTo("run president");
    }

    @Test
    void putsAWordForAnotherOnlyOnce() {
        assertThat(Concept.plain("pull back the troops"))
                .startsWith("withdraw the")
                .doesNotContain("support");
        assertThat(Concept.plain("end the crisis soon")).isEqualTo("resolve the crisis soon");
    }
}
