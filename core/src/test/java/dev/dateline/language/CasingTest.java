// SPDX-License-Identifier: Apache-2.0
package dev.dateline.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CasingTest {
    @ParameterizedTest
    @CsvSource({
        "word, LOWER", "Word, CAPITALISED", "UN, CAPITALS", "U.S., CAPITALS", "I, CAPITALISED", "iPhone, MIXED",
        "McDonald, CAPITALISED", "1990, NONE", "1990s, LOWER", "4G, CAPITALS", "\u05e9, NONE", "\u01c5, NONE"
    })
    void followsTheLettersOfAWord(String word, Casing casing) {
        assertThat(Casing.of(word)).isEqualTo(casing);
    }
}
