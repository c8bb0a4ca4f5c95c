// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.language.Document;
import dev.dateline.language.DocumentText;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecipientTest {
    private static List<String> recipients(String words) {
        Document document = DocumentText.parse(words);
        return new EventExtractor()
                .extract(document, List.of()).get(0).recipients().stream()
                        .map(at -> document.token(at).form())
                        .toList();
    }

    @Test
    void isWhoMadeTheThing() {
        assertThat(recipients("""
                Vella Vella PROPN 2 nsubj
                rejected reject VERB 0 root
                every every DET 4 det
                offer offer NOUN 2 obj
                made make VERB 4 acl
                by by ADP 7 case
                Lesk Lesk PROPN 5 obl:agent
                """)).containsExactly("Lesk");
    }

    @Test
    void isWhoOwnsTheThing() {
        assertThat(recipients("""
                Vella Vella PROPN 2 nsubj
                condemned condemn VERB 0 root
                the the DET 5 det
                ministry ministry NOUN 6 nmod:poss
                's 's PART 4 case
                handling handling NOUN 2 obj
                """)).containsExactly("ministry");
    }

    @Test
    void standsRightBehindTheObjectWhateverTheTreeMakesOfIt() {
        assertThat(recipients("""
                Vella Vella PROPN 2 nsubj
                suspended suspend VERB 0 root
                aid aid NOUN 2 obj
                to to ADP 5 case
                Lesk Lesk PROPN 7 nmod
                over over ADP 7 case
                delays delay NOUN 2 obl
                """)).containsExactly("Lesk");
    }

    @Test
    void isTheOneOfTwoPossessorsThatHasTheMark() {
        assertThat(recipients("""
                Vella Vella PROPN 2 nsubj
                rejected reject VERB 0 root
                Lesk Lesk PROPN 6 nmod:poss
                Rosa Rosa PROPN 6 nmod:poss
                's 's PART 4 case
                plan plan NOUN 2 obj
                """)).containsExactly("Rosa");
    }

    @Test
    void isWhomTheRefusedMeetingWasToBeWith() {
        assertThat(recipients("""
                Vella Vella PROPN 2 nsubj
                refused refuse VERB 0 root
                to to PART 4 mark
                meet meet VERB 2 xcomp
                Rosa Rosa PROPN 4 obj
                """)).containsExactly("Rosa");
    }
}
