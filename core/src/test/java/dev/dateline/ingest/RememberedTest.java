// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RememberedTest {
    private static final int GENERATION = 20_000;

    private final List<String> asked = new ArrayList<>();
    private final Remembered<Integer> lengths = new Remembered<>(text -> {
        asked.add(text);
        return text.length();
    });

    private void come(String prefix, int times) {
        for (int i = 0; i < times; i++) {
            lengths.of(prefix + i);
        }
    }

    @Test
    void asksOnceForWhatComesAgain() {
        assertThat(lengths.of("byline")).isEqualTo(6);
        come("other", GENERATION);
        assertThat(lengths.of("byline")).isEqualTo(6);
        assertThat(asked).containsOnlyOnce("byline");
    }

    @Test
    void asksAgainForWhatHasNotComeForTwoGenerations() {
        lengths.of("byline");
        come("one", GENERATION);
        come("two", GENERATION);
        assertThat(lengths.of("byline")).isEqualTo(6);
        assertThat(asked.stream().filter("byline"::equals)).hasSize(2);
    }

    @Test
    void doesNotHoldWhatIsLong() {
        String text = "x".repeat(100);
        lengths.of(text);
        lengths.of(text);
        assertThat(asked).containsExactly(text, text);
    }
}
