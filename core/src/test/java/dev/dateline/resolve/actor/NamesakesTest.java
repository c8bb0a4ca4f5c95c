// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve.actor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.language.DocumentText;
import dev.dateline.record.Actor;
import dev.dateline.record.ActorKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class NamesakesTest {
    private static Actors resolve(String sentences) {
        return new ActorResolver().resolve(DocumentText.parse(sentences), List.of());
    }

    private static final String LATER = """
            Silva Silva PROPN 2 nsubj B-PER
            praised praise VERB 0 root
            Okoro Okoro PROPN 2 obj B-PER
            . . PUNCT 2 punct

            The the DET 3 det
            running running NOUN 3 compound
            mate mate NOUN 9 nsubj
            , , PUNCT 7 punct
            Governor governor NOUN 6 nmod:desc
            Ana Ana PROPN 3 appos B-PER
            Silva Silva PROPN 6 flat I-PER
            , , PUNCT 6 punct
            spoke speak VERB 0 root
            . . PUNCT 9 punct
            """;

    @Test
    void whoIsCalledByALastNameIsTheOneWhoBearsIt() {
        Actors actors = resolve(LATER);
        assertThat(actors.at(0)).isPresent().isEqualTo(actors.at(9));
        assertThat(actors.list())
                .filteredOn(actor -> actor.kind() == ActorKind.PERSON)
                .hasSize(2);
    }

    @Test
    void whoSharesALastNameWithTwoIsNeither() {
        Actors actors = resolve(LATER + """

                Rui Rui PROPN 3 nsubj B-PER
                Silva Silva PROPN 1 flat I-PER
                left leave VERB 0 root
                . . PUNCT 3 punct
                """);
        assertThat(actors.at(9)).isPresent().isNotEqualTo(actors.at(14));
    }

    @Test
    void aLastNameThatALandHasIsNoLand() {
        Actors actors = resolve("""
                Ana Ana PROPN 3 nsubj B-PER
                Cuban Cuban PROPN 1 flat I-PER
                spoke speak VERB 0 root
                . . PUNCT 3 punct

                Cuban Cuban PROPN 2 nsubj B-MISC
                said say VERB 0 root
                police police NOUN 4 nsubj
                left leave VERB 2 ccomp
                . . PUNCT 2 punct
                """);
        assertThat(actors.at(4)).isPresent().isEqualTo(actors.at(0));
        assertThat(actors.list())
                .allSatisfy(actor -> assertThat(actor.country()).isNull());
    }

    @Test
    void anAdjectiveIsALandsThoughSomebodyBearsIt() {
        Actors actors = resolve("""
                Ana Ana PROPN 3 nsubj B-PER
                Cuban Cuban PROPN 1 flat I-PER
                met meet VERB 0 root
                Cuban cuban ADJ 5 amod B-MISC
                ministers minister NOUN 3 obj
                . . PUNCT 3 punct
                """);
        assertThat(actors.at(4)).get().extracting(Actor::country).isEqualTo("CUB");
    }

    @Test
    void aLastNameThatAFirmHasIsNoFirm() {
        Actors actors = resolve("""
                Ana Ana PROPN 3 nsubj B-PER
                Ford Ford PROPN 1 flat I-PER
                spoke speak VERB 0 root
                . . PUNCT 3 punct

                Ford Ford PROPN 2 nsubj B-PER
                left leave VERB 0 root
                . . PUNCT 2 punct
                """);
        assertThat(actors.at(4)).isPresent().isEqualTo(actors.at(0));
        assertThat(actors.at(4)).get().extracting(Actor::country, Actor::sector).containsOnlyNulls();
    }

    @Test
    void aFirmAndALandAreNotWhoeverBearsTheirName() {
        String words = """
                Ana Ana PROPN 3 nsubj B-PER
                %1$s %1$s PROPN 1 flat I-PER
                sued sue VERB 0 root
                %1$s %1$s PROPN 3 obj %2$s
                . . PUNCT 3 punct
                """;
        Actors firm = resolve(words.formatted("Ford", "B-ORG"));
        assertThat(firm.at(3)).isPresent().isNotEqualTo(firm.at(0));
        assertThat(firm.at(0)).get().extracting(Actor::sector).isNull();
        Actors land = resolve(words.formatted("Jordan", "B-LOC"));
        assertThat(land.at(3)).isPresent().isNotEqualTo(land.at(0));
        assertThat(land.at(3)).get().extracting(Actor::country).isEqualTo("JOR");
    }
}
