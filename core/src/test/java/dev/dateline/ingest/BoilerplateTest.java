// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.record.Span;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class BoilerplateTest {
    @TestFactory
    Stream<DynamicTest> everyRuleMatchesItsExamplesAndNoOthers() {
        return Boilerplate.rules().stream()
                .map(rule -> DynamicTest.dynamicTest(rule.id(), () -> {
                    assertThat(rule.matches())
                            .isNotEmpty()
                            .allMatch(line -> rule.pattern().matcher(line).matches());
                    assertThat(rule.not())
                            .isNotEmpty()
                            .noneMatch(line -> rule.pattern().matcher(line).matches());
                }));
    }

    @TestFactory
    Stream<DynamicTest> noLineThatOneRuleSparesIsTakenByAnother() {
        return Boilerplate.rules().stream()
                .flatMap(rule -> rule.not().stream())
                .filter(line -> !line.equals("X") && !line.equals("Twitter"))
                .map(line -> DynamicTest.dynamicTest(
                        line, () -> assertThat(Boilerplate.spans(line)).isEmpty()));
    }

    @Test
    void marksTheLineAndNothingElse() {
        String text = "The court adjourned.\n  Share It : \r\nIt meets again on Monday.";
        assertThat(Boilerplate.spans(text)).containsExactly(new Span(21, 35));
    }

    @Test
    void blanksWithoutMovingAnything() {
        String text = "One sat.\nShare It : \nTwo stood.";
        assertThat(Boilerplate.blank(text))
                .isEqualTo("One sat.\n           \nTwo stood.")
                .hasSameSizeAs(text);
        assertThat(Boilerplate.blank("One sat.")).isEqualTo("One sat.");
    }

    @Test
    void leavesProseAlone() {
        assertThat(Boilerplate.spans("\"Share it with the poor,\" she said.\nFollow the law, he told them.\nShare."))
                .containsExactly(new Span(66, 72));
    }
}
