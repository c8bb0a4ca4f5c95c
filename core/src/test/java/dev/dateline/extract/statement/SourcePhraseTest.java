// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.language.Document;
import dev.dateline.language.DocumentText;
import dev.dateline.language.Layers;
import dev.dateline.language.Mention;
import org.junit.jupiter.api.Test;

class SourcePhraseTest {
    private static String whole(String lines, int first, int last) {
        Document document = DocumentText.parse(lines);
        Mention name = new Mention(
                Layers.SOURCE,
                first,
                last,
                document.token(first).span().cover(document.token(last - 1).span()));
        return new SourcePhrase(document).whole(name).span().of(document.text());
    }

    @Test
    void givesTheWordsOfASpokesmanToTheSpokesman() {
        String lines = """
                A a DET 2 det
                spokesman spokesman NOUN 7 nsubj
                for for ADP 4 case
                President President PROPN 5 compound
                Oona Oona PROPN 2 nmod
                Reyl Reyl PROPN 5 flat
                spoke speak VERB 0 root
                """;
        assertThat(whole(lines, 4, 6)).isEqualTo("A spokesman for President Oona Reyl");
    }

    @Test
    void givesTheWordsOfALawyerToTheLawyer() {
        String lines = """
                Reyl Reyl PROPN 3 nmod:poss
                's 's PART 1 case
                lawyer lawyer NOUN 4 nsubj
                spoke speak VERB 0 root
                """;
        assertThat(whole(lines, 0, 1)).isEqualTo("Reyl 's lawyer");
    }

    @Test
    void leavesANameThatBelongsToNobody() {
        String lines = """
                After after ADP 2 case
                Monday Monday PROPN 4 obl
                Reyl Reyl PROPN 4 nsubj
                spoke speak VERB 0 root
                of of ADP 6 case
                Lesk Lesk PROPN 4 obl
                """;
        assertThat(whole(lines, 2, 3)).isEqualTo("Reyl");
        assertThat(whole(lines, 5, 6)).isEqualTo("Lesk");
    }

    @Test
    void givesTheWordsOfASourceCloseToSomebodyToTheSource() {
        String lines = """
                A a DET 2 det
                source source NOUN 6 nsubj
                close close ADJ 2 amod
                to to ADP 5 case
                Reyl Reyl PROPN 3 obl
                spoke speak VERB 0 root
                """;
        assertThat(whole(lines, 4, 5)).isEqualTo("A source close to Reyl");
    }

    @Test
    void givesTheWordsOfAMemberToTheMemberAndNotToWhomThePartyIsLedBy() {
        String lines = """
                A a DET 2 det
                member member NOUN 9 nsubj
                of of ADP 5 case
                the the DET 5 det
                party party NOUN 2 nmod
                led lead VERB 5 acl
                by by ADP 8 case
                Reyl Reyl PROPN 6 obl
                spoke speak VERB 0 root
                """;
        assertThat(whole(lines, 7, 8)).isEqualTo("A member of the party led by Reyl");
    }

    @Test
    void leavesWhoGivesAPromiseOutOfThePromise() {
        String lines = """
                Assurances assurance NOUN 4 nsubj
                from from ADP 3 case
                Lesk Lesk PROPN 1 nmod
                came come VERB 0 root
                """;
        assertThat(whole(lines, 2, 3)).isEqualTo("Lesk");
    }
}
