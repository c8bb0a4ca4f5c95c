// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class FurnitureTest {
    private final Furniture furniture = new Furniture();

    @TestFactory
    Stream<DynamicTest> everyRuleKnowsItsExamplesAndSparesTheOthers() {
        return furniture.rules().stream()
                .map(rule -> DynamicTest.dynamicTest(rule.id(), () -> {
                    assertThat(rule.matches())
                            .isNotEmpty()
                            .allMatch(name -> name.matches("(?:.*-)?(?:" + rule.pattern() + ")(?:-.*)?"))
                            .allMatch(furniture::named);
                    assertThat(rule.not()).isNotEmpty().noneMatch(furniture::named);
                }));
    }

    @Test
    void isNotWhatAPartDoesNotHave() {
        assertThat(furniture.named("tts")).isTrue();
        assertThat(furniture.named("no-tts")).isFalse();
        assertThat(furniture.named("no-print")).isTrue();
    }

    @Test
    void splitsNamesInCamelCaseAndWithUnderscores() {
        assertThat(Furniture.normal("shareBar Article__Body")).isEqualTo("share-bar article-body");
    }
}
