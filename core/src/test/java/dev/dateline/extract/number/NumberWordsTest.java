// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberWordsTest {
    private static long read(String text) {
        List<String> words = List.of(text.split(" "));
        return NumberWords.read(at -> at < words.size() ? words.get(at) : "", 0, 1_000_000_000_000L)
                .filter(read -> read.end() == words.size())
                .map(NumberWords.Read::value)
                .orElse(-1L);
    }

    @ParameterizedTest
    @CsvSource({
        "twelve, 12",
        "twenty - one, 21",
        "two hundred and ten, 210",
        "three hundred thousand, 300000",
        "four million, 4000000",
        "five lakh, 500000",
        "six crore, 60000000",
    })
    void readsNumbersInWords(String words, long value) {
        assertThat(read(words)).isEqualTo(value);
    }

    @Test
    void readsNoMoreThanOneNumber() {
        assertThat(read("three four")).isEqualTo(-1);
    }

    @Test
    void readsNoWordAboveTheLargest() {
        List<String> words = List.of("two", "million");
        assertThat(NumberWords.read(at -> at < 2 ? words.get(at) : "", 0, 1000))
                .map(NumberWords.Read::value)
                .hasValue(2L);
    }
}
