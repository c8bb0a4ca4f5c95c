// SPDX-License-Identifier: Apache-2.0
package dev.dateline.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.store.Correction.Anchor;
import org.junit.jupiter.api.Test;

class TermTest {
    @Test
    void namesInCapitalsAreNoPronouns() {
        assertThat(Term.isPronoun("US")).isFalse();
        assertThat(Term.isPronoun("us")).isTrue();
        assertThat(Term.isPronoun("He")).isTrue();
    }

    @Test
    void longWordsOfAnEventAreReadBack() {
        String words = "said \"no\" again and again, ".repeat(2_000);
        Mention mention = new Mention(new Anchor(3, 9, words), "b");

        assertThat(Mention.elsewhere(mention.text())).contains(mention);
    }
}
