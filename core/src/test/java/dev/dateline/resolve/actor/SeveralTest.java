// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve.actor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.language.Document;
import dev.dateline.language.DocumentText;
import dev.dateline.record.Actor;
import dev.dateline.record.Sector;
import java.util.List;
import org.junit.jupiter.api.Test;

class SeveralTest {
    private static final ActorResolver RESOLVER = new ActorResolver();

    private static final String MEETING = """
            Raul Raul PROPN 5 nsubj B-PER
            Quispe Quispe PROPN 1 flat I-PER
            and and CCONJ 4 cc
            Okoro Okoro PROPN 1 conj B-PER
            met meet VERB 0 root
            . . PUNCT 5 punct

            """;

    private static Actors resolve(String sentences) {
        Document document = DocumentText.parse(sentences);
        return RESOLVER.resolve(document, List.of());
    }

    @Test
    void officialsOfTwoCountriesAreTwoActors() {
        Actors actors = resolve("""
                Peruvian peruvian ADJ 4 amod B-MISC
                and and CCONJ 3 cc
                Chilean chilean ADJ 1 conj B-MISC
                officials official NOUN 5 nsubj
                met meet VERB 0 root
                . . PUNCT 5 punct
                """);
        assertThat(actors.allAt(3)).extracting(Actor::country).containsExactly("PER", "CHL");
        assertThat(actors.allAt(3)).extracting(Actor::sector).containsOnly(Sector.GOV);
    }

    @Test
    void officialsFromTwoCountriesAreTwoActors() {
        Actors actors = resolve("""
                Officials official NOUN 6 nsubj
                from from ADP 3 case
                Peru Peru PROPN 1 nmod B-LOC
                and and CCONJ 5 cc
                Chile Chile PROPN 3 conj B-LOC
                met meet VERB 0 root
                . . PUNCT 6 punct
                """);
        assertThat(actors.allAt(0)).extracting(Actor::country).containsExactly("PER", "CHL");
    }

    @Test
    void officialsOfOneCountryAreOne() {
        Actors actors = resolve("""
                Senior senior ADJ 3 amod
                Peruvian peruvian ADJ 3 amod B-MISC
                officials official NOUN 4 nsubj
                met meet VERB 0 root
                . . PUNCT 4 punct
                """);
        assertThat(actors.allAt(2)).extracting(Actor::country).containsExactly("PER");
    }

    @Test
    void theTwoMenAreThoseWhoWereSpokenOf() {
        Actors actors = resolve(MEETING + """
                The the DET 3 det
                two two NUM 3 nummod
                men man NOUN 4 nsubj
                smiled smile VERB 0 root
                . . PUNCT 4 punct
                """);
        assertThat(actors.allAt(8)).extracting(Actor::name).containsExactlyInAnyOrder("Raul Quispe", "Okoro");
        assertThat(actors.list()).hasSize(2);
    }

    @Test
    void theyAreAPairWhereNobodyElseWasSpokenOf() {
        Actors actors = resolve(MEETING + """
                Police police NOUN 2 nsubj
                beat beat VERB 0 root
                them they PRON 2 obj
                . . PUNCT 2 punct
                """);
        assertThat(actors.allAt(8)).extracting(Actor::name).containsExactlyInAnyOrder("Raul Quispe", "Okoro");
    }

    @Test
    void threeMenAreNotTheTwo() {
        Actors actors = resolve("""
                Raul Raul PROPN 7 nsubj B-PER
                Quispe Quispe PROPN 1 flat I-PER
                , , PUNCT 4 punct
                Okoro Okoro PROPN 1 conj B-PER
                and and CCONJ 6 cc
                Berg Berg PROPN 1 conj B-PER
                met meet VERB 0 root
                . . PUNCT 7 punct

                The the DET 3 det
                two two NUM 3 nummod
                men man NOUN 4 nsubj
                smiled smile VERB 0 root
                . . PUNCT 4 punct
                """);
        assertThat(actors.allAt(10)).hasSize(1);
    }

    private static final String SEARCH = """
            Soldiers soldier NOUN 4 nsubj
            and and CCONJ 3 cc
            nurses nurse NOUN 1 conj
            searched search VERB 0 root
            houses house NOUN 4 obj
            . . PUNCT 4 punct

            """;

    @Test
    void theyGoOnWithThoseWhoActedTogether() {
        Actors actors = resolve(SEARCH + """
                They they PRON 2 nsubj
                found find VERB 0 root
                guns gun NOUN 2 obj
                . . PUNCT 2 punct
                """);
        assertThat(actors.allAt(6)).extracting(Actor::name).containsExactly("Soldiers", "nurses");
    }

    @Test
    void theyMayBeEitherOfThoseWhoClashed() {
        Actors actors = resolve(SEARCH.replace("searched search", "clashed clash") + """
                They they PRON 2 nsubj
                threw throw VERB 0 root
                stones stone NOUN 2 obj
                . . PUNCT 2 punct
                """);
        assertThat(actors.allAt(6)).hasSize(1);
    }

    private static final String VISIT = """
            The the DET 2 det
            minister minister NOUN 4 nsubj
            will will AUX 4 aux
            speak speak VERB 0 root
            with with ADP 7 case
            the the DET 7 det
            president president NOUN 4 obl
            when when SCONJ 10 advmod
            they they PRON 10 nsubj
            meet meet VERB 4 advcl
            . . PUNCT 4 punct
            """;

    @Test
    void theyWhoMeetAreTheTwoOfTheClauseAbove() {
        assertThat(resolve(VISIT).allAt(8)).hasSize(2);
    }

    @Test
    void theyWhoComeAreNotTheTwoOfTheClauseAbove() {
        assertThat(resolve(VISIT.replace("meet meet", "come come")).allAt(8)).hasSizeLessThan(2);
    }
}
