// SPDX-License-Identifier: Apache-2.0
package dev.dateline.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class DocumentTest {
    private static final String TWO = """
            Vella Vella PROPN 2 nsubj B-LOC
            accepted accept VERB 0 root
            the the DET 4 det
            offer offer NOUN 2 obj
            . . PUNCT 2 punct

            Lesk Lesk PROPN 2 nsubj B-LOC
            left leave VERB 0 root
            """;

    @Test
    void walksTheTree() {
        Document document = DocumentText.parse(TWO);
        Token accepted = document.root(document.sentences().get(0));
        assertThat(accepted.form()).isEqualTo("accepted");
        assertThat(document.children(accepted, "nsubj", "obj"))
                .extracting(Token::form)
                .containsExactly("Vella", "offer");
        assertThat(document.spanOf(document.token(3)).of(document.text())).isEqualTo("the offer");
        assertThat(document.dominates(accepted, document.token(2))).isTrue();
        assertThat(document.dominates(document.token(3), accepted)).isFalse();
    }

    @Test
    void findsTokensByOffset() {
        Document document = DocumentText.parse(TWO);
        int lesk = document.text().indexOf("Lesk");
        assertThat(document.tokenAt(lesk + 1).orElseThrow().form()).isEqualTo("Lesk");
        assertThat(document.tokenAt(lesk - 1)).isEmpty();
        assertThat(document.mentions(Layers.NAMES)).hasSize(2);
        assertThat(document.mentions("unheard")).isEmpty();
    }

    @Test
    void refusesASentenceWithTwoRoots() {
        assertThatThrownBy(() -> DocumentText.parse("a a X 0 root\nb b X 0 root"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2 roots");
    }
}
