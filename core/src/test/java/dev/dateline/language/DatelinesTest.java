// SPDX-License-Identifier: Apache-2.0
package dev.dateline.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DatelinesTest {
    private static int words(String sentence) {
        Document document = DocumentText.parse(sentence);
        return Datelines.words(document.tokens());
    }

    @Test
    void isPlaceAndAgencyBeforeADash() {
        assertThat(words("""
                LUSAKA LUSAKA PROPN 6 dep
                ( ( PUNCT 3 punct
                Agency Agency PROPN 1 parataxis
                ) ) PUNCT 3 punct
                — — PUNCT 6 punct
                Police police NOUN 7 nsubj
                left leave VERB 0 root
                """)).isEqualTo(5);
    }

    @Test
    void isNoneWhereAVerbOrASmallWordOpensTheSentence() {
        assertThat(words("""
                Police police NOUN 4 nsubj
                — — PUNCT 1 punct
                all all PRON 1 appos
                left leave VERB 0 root
                town town NOUN 4 obj
                """)).isZero();
        assertThat(words("""
                NATO NATO PROPN 2 nsubj
                left leave VERB 0 root
                town town NOUN 2 obj
                — — PUNCT 6 punct
                at at ADP 6 case
                last last ADJ 2 obl
                """)).isZero();
    }

    @Test
    void isNoneWhereTwoDashesStandRoundAnAside() {
        assertThat(words("""
                NATO NATO PROPN 8 nsubj
                – – PUNCT 4 punct
                an an DET 4 det
                alliance alliance NOUN 1 appos
                – – PUNCT 4 punct
                bombed bomb VERB 0 root
                the the DET 8 det
                port port NOUN 6 obj
                """)).isZero();
    }

    @Test
    void isOneBeforeASentenceWithAnAsideOfItsOwn() {
        assertThat(words("""
                LUSAKA LUSAKA PROPN 9 dep
                ( ( PUNCT 3 punct
                Agency Agency PROPN 1 parataxis
                ) ) PUNCT 3 punct
                — — PUNCT 9 punct
                Four four NUM 9 nsubj
                — — PUNCT 8 punct
                bakers baker NOUN 6 appos
                left leave VERB 0 root
                """)).isEqualTo(5);
        assertThat(words("""
                LUSAKA LUSAKA PROPN 7 dep
                — — PUNCT 7 punct
                Four four NUM 7 nsubj
                — — PUNCT 5 punct
                bakers baker NOUN 3 appos
                — — PUNCT 5 punct
                left leave VERB 0 root
                town town NOUN 7 obj
                """)).isEqualTo(2);
    }

    @Test
    void isAPlaceInSmallLettersWithADayOrAnAgencyAndOneInCapitalsBeforeAColon() {
        assertThat(words("""
                Lusaka Lusaka PROPN 6 dep
                , , PUNCT 3 punct
                July July PROPN 1 nmod
                3 3 NUM 3 nummod
                — — PUNCT 6 punct
                Police police NOUN 7 nsubj
                left leave VERB 0 root
                town town NOUN 7 obj
                """)).isEqualTo(5);
        assertThat(words("""
                LUSAKA LUSAKA PROPN 4 dep
                : : PUNCT 4 punct
                Police police NOUN 4 nsubj
                left leave VERB 0 root
                """)).isEqualTo(2);
        assertThat(words("""
                Lusaka Lusaka PROPN 4 dep
                — — PUNCT 4 punct
                Police police NOUN 4 nsubj
                left leave VERB 0 root
                """)).isZero();
    }
}
