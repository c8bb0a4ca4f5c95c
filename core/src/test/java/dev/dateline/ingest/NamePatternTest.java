// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class NamePatternTest {
    private final NamePattern pattern = new NamePattern(List.of("ads?|(?:fb|tw)-(?:like|share)", "more-[a-z]+"));

    @Test
    void findsWholeWordsOnly() {
        assertThat(List.of("ad", "top-ads", "ads wide", "fb-like", "x tw-share", "one-more-time"))
                .allMatch(pattern::isIn);
        assertThat(List.of("", "adder", "bad", "fb", "fb-liked", "more", "evermore-so"))
                .noneMatch(pattern::isIn);
    }

    @Test
    void saysWhichAlternativeBeginsWithNoLetter() {
        assertThatThrownBy(() -> new NamePattern(List.of("a|[b-c]d"))).hasMessageContaining("[b-c]d");
        assertThatThrownBy(() -> new NamePattern(List.of("a?b"))).hasMessageContaining("a?b");
    }
}
