// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.language.Document;
import dev.dateline.language.DocumentText;
import org.junit.jupiter.api.Test;

class PersonNamesTest {
    private static final Document DOCUMENT = DocumentText.parse("""
            Ana Ana PROPN 3 nsubj B-PER
            Silva Silva PROPN 1 flat I-PER
            told tell VERB 0 root
            Grey grey ADJ 3 obj B-PER
            . . PUNCT 3 punct
            """);
    private static final PersonNames NAMES = new PersonNames(DOCUMENT);

    @Test
    void aNameOfOneWordStandsAlone() {
        assertThat(NAMES.isAlone(DOCUMENT.token(3))).isTrue();
    }

    @Test
    void aGivenNameBeforeALastOneDoesNot() {
        assertThat(NAMES.isAlone(DOCUMENT.token(0))).isFalse();
        assertThat(NAMES.isAlone(DOCUMENT.token(1))).isFalse();
    }
}
