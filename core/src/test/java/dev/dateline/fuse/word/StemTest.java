// SPDX-License-Identifier: Apache-2.0
package dev.dateline.fuse.word;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StemTest {
    /** Examples of Porter (1980). */
    @ParameterizedTest
    @CsvSource({
        "caresses, caress",
        "ponies, poni",
        "cats, cat",
        "feed, feed",
        "agreed, agre",
        "plastered, plaster",
        "motoring, motor",
        "sing, sing",
        "conflated, conflat",
        "hopping, hop",
        "falling, fall",
        "filing, file",
        "happy, happi",
        "sky, sky",
        "relational, relat",
        "digitizer, digit",
        "formalize, formal",
        "hopefulness, hope",
        "adoption, adopt",
        "replacement, replac",
        "rate, rate",
        "cease, ceas",
        "controll, control",
        "generalizations, gener",
        "oscillators, oscil"
    })
    void stripsSuffixesAsPorterDoes(String word, String stem) {
        assertThat(Stem.of(word)).isEqualTo(stem);
    }

    @ParameterizedTest
    @CsvSource({"protested, protests", "resigning, resigned", "Killings, killing"})
    void givesFormsOfAWordOneStem(String one, String other) {
        assertThat(Stem.of(one)).isEqualTo(Stem.of(other));
    }
}
