// SPDX-License-Identifier: Apache-2.0
package dev.dateline.fuse.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WordsTest {
    @Test
    void leavesOutTheWordsOfGrammarAndOfSaying() {
        assertThat(Words.of("He said that the 40 ministers had resigned.")).containsExactly("40", "minist", "resign");
    }

    @Test
    void weighsAWordMoreTheFewerTextsHaveIt() {
        Rarity rarity = Rarity.of(List.of(Set.of("minist", "resign"), Set.of("minist"), Set.of("minist", "march")));
        assertThat(rarity.of("march")).isEqualTo(rarity.of("resign")).isGreaterThan(rarity.of("minist"));
        assertThat(rarity.of("flood")).isGreaterThan(rarity.of("march"));
    }

    @Test
    void findsTextsWithTheSameRareWordsAlike() {
        Rarity rarity = Rarity.of(List.of(Set.of("minist", "resign"), Set.of("minist"), Set.of("minist", "march")));
        assertThat(rarity.cosine(Set.of("resign"), Set.of("resign"))).isCloseTo(1, within(1e-9));
        assertThat(rarity.cosine(Set.of("resign"), Set.of("march"))).isZero();
        assertThat(rarity.cosine(Set.of(), Set.of("march"))).isZero();
        assertThat(rarity.cosine(Set.of("resign", "minist"), Set.of("resign", "march")))
                .isBetween(0.4, 0.8);
    }
}
