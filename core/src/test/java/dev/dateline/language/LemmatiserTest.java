// SPDX-License-Identifier: Apache-2.0
package dev.dateline.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LemmatiserTest {
    private final Lemmatiser lemmatiser =
            new Lemmatiser(Set.of("invade", "bomb", "visit", "stop", "pass", "hope", "hop", "deploy")::contains);

    @ParameterizedTest
    @CsvSource({
        "withdrew, VERB, withdraw",
        "overthrown, VERB, overthrow",
        "Was, AUX, be",
        "invaded, VERB, invade",
        "bombing, VERB, bomb",
        "visited, VERB, visit",
        "stopped, VERB, stop",
        "passed, VERB, pass",
        "hoped, VERB, hope",
        "hopping, VERB, hop",
        "carries, VERB, carry",
        "Policemen, NOUN, policeman",
        "cities, NOUN, city",
        "soldiers, NOUN, soldier",
        "crises, NOUN, crisis",
        "killings, NOUN, killing",
        "worst, ADJ, bad",
        "Baghdad, PROPN, Baghdad"
    })
    void knowsForms(String form, Upos upos, String lemma) {
        assertThat(lemmatiser.lemma(form, upos)).isEqualTo(lemma);
    }

    @Test
    void leavesAnUnknownWordWithoutEndingAsItStands() {
        assertThat(lemmatiser.lemma("Zxq", Upos.NOUN)).isEqualTo("zxq");
    }
}
