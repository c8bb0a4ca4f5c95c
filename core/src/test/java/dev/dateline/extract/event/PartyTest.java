// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.event;

import static dev.dateline.extract.event.TaggedEvents.event;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Who takes part, where the tree hangs them elsewhere or the grammar only implies it. */
class PartyTest {
    @Test
    void countsABareNumberInTheObjectAmongThoseHarmed() {
        EventMention event = event(0, """
                Kim Kim PROPN 2 nsubj B-PER
                killed kill VERB 0 root
                five five NUM 2 obj
                """);

        assertThat(event.recipients()).containsExactly(2);
    }

    @Test
    void takesWhatStandsCountedBeforeAParticipleForThoseHarmed() {
        EventMention event = event(1, """
                Two two NUM 2 nummod
                men man NOUN 4 nsubj:pass
                were be AUX 4 aux:pass
                killed kill VERB 0 root
                and and CCONJ 7 cc
                seven seven NUM 7 obl
                injured injure VERB 4 conj
                """);

        assertThat(event.recipients()).containsExactly(5);
        assertThat(event.actors()).isEmpty();
    }

    @Test
    void takesTheSubjectOfAHeadlineWithoutObjectForTheOneHarmed() {
        EventMention event = event(0, """
                Man man NOUN 2 nsubj
                shot shoot VERB 0 root
                to to ADP 4 case
                death death NOUN 2 obl
                """);

        assertThat(event.actors()).isEmpty();
        assertThat(event.recipients()).containsExactly(0);
    }

    @Test
    void takesAGunmanWhoShootsForTheDoer() {
        EventMention event = event(0, """
                A a DET 2 det
                gunman gunman NOUN 3 nsubj
                shot shoot VERB 0 root
                through through ADP 5 case
                windows window NOUN 3 obl
                """);

        assertThat(event.actors()).containsExactly(1);
    }

    @Test
    void sharesTheObjectOfTheSecondVerbWithTheFirst() {
        EventMention event = event(0, """
                Kim Kim PROPN 2 nsubj B-PER
                shot shoot VERB 0 root
                and and CCONJ 4 cc
                killed kill VERB 2 conj
                Park Park PROPN 4 obj B-PER
                """);

        assertThat(event.recipients()).containsExactly(4);
    }

    @Test
    void takesThoseLeftInjuredForTheObjectOfLeft() {
        EventMention event = event(1, """
                The the DET 2 det
                attack attack NOUN 3 nsubj
                left leave VERB 0 root
                four four NUM 5 nummod
                men man NOUN 3 obj
                injured injure VERB 3 xcomp
                """);

        assertThat(event.recipients()).containsExactly(4);
        assertThat(event.actors()).isEmpty();
    }

    @Test
    void takesThoseCalledUponForTheAskedAndForThoseWhoAreToAct() {
        String lines = """
                Vela Vela PROPN 2 nsubj B-PER
                called call VERB 0 root
                on on ADP 5 case
                its its PRON 5 nmod:poss
                supporters supporter NOUN 7 obj
                to to PART 7 mark
                join join VERB 2 advcl
                protests protest NOUN 7 obj
                """;

        assertThat(event(0, lines).recipients()).containsExactly(4);
        assertThat(event(1, lines).actors()).containsExactly(4);
    }

    @Test
    void takesThoseAccusedForTheDoersOfWhatTheyAreAccusedOf() {
        EventMention event = event(1, """
                Police police NOUN 2 nsubj
                accused accuse VERB 0 root
                Park Park PROPN 2 obj B-PER
                of of SCONJ 5 mark
                killing kill VERB 2 advcl
                Kim Kim PROPN 5 obj B-PER
                """);

        assertThat(event.actors()).containsExactly(2);
    }

    @Test
    void takesThoseWhoseDecisionItIsForTheDoers() {
        EventMention event = event(1, """
                Lima Lima PROPN 2 nsubj B-LOC
                welcomed welcome VERB 0 root
                the the DET 4 det
                decision decision NOUN 2 obj
                by by ADP 6 case
                Vela Vela PROPN 4 nmod B-PER
                to to PART 8 mark
                resign resign VERB 2 ccomp
                """);

        assertThat(event.actors()).containsExactly(5);
    }

    @Test
    void takesThePersonBeforeOfAPlaceForWho() {
        EventMention event = event(0, """
                Vela Vela PROPN 0 root B-PER
                of of ADP 3 case
                Lima Lima PROPN 1 nmod B-LOC
                , , PUNCT 6 punct
                who who PRON 6 nsubj
                criticized criticize VERB 3 acl:relcl
                Kim Kim PROPN 6 obj B-PER
                """);

        assertThat(event.actors()).containsExactly(0);
    }

    @Test
    void takesTheNearestPersonForWhoWhereTheTreeNamesAThing() {
        EventMention event = event(0, """
                a a DET 2 det
                question question NOUN 0 root
                by by ADP 4 case
                Vela Vela PROPN 2 nmod B-PER
                who who PRON 6 nsubj
                criticized criticize VERB 2 acl:relcl
                Kim Kim PROPN 6 obj B-PER
                """);

        assertThat(event.actors()).containsExactly(3);
    }

    @Test
    void takesTheSubjectRightBeforeAVerbWhichTheTreeGivesToAnother() {
        EventMention event = event(0, """
                Police police NOUN 2 nsubj
                believe believe VERB 0 root
                Vela Vela PROPN 2 nsubj B-PER
                shot shoot VERB 2 ccomp
                Kim Kim PROPN 4 obj B-PER
                """);

        assertThat(event.actors()).containsExactly(2);
    }

    @Test
    void takesTheOwnerOfAGrantedRequestForWhoAsks() {
        EventMention event = event(0, """
                A a DET 2 det
                judge judge NOUN 3 nsubj
                granted grant VERB 0 root
                Vela Vela PROPN 6 nmod:poss B-PER
                's 's PART 4 case
                request request NOUN 3 obj
                for for ADP 8 case
                asylum asylum NOUN 6 nmod
                """);

        assertThat(event.actors()).containsExactly(3);
        assertThat(event.recipients()).containsExactly(1);
    }

    @Test
    void takesThePlaceOfAShootingForNobody() {
        EventMention event = event(0, """
                The the DET 2 det
                shooting shooting NOUN 3 nsubj
                happened happen VERB 0 root
                at at ADP 6 case
                Vela Vela PROPN 6 compound B-LOC
                Apartments Apartments PROPN 3 obl I-LOC
                """);

        assertThat(event.recipients()).isEmpty();
    }

    @Test
    void takesThePeopleRightBeforeAParticipleForThoseWhoMarch() {
        EventMention event = event(0, """
                Vela Vela PROPN 2 nsubj B-PER
                led lead VERB 0 root
                a a DET 4 det
                crowd crowd NOUN 2 obj
                marching march VERB 2 advcl
                through through ADP 7 case
                town town NOUN 5 obl
                """);

        assertThat(event.actors()).containsExactly(3);
    }

    @Test
    void takesAFarByPhraseForTheOneWhoCharges() {
        EventMention event = event(0, """
                Kim Kim PROPN 3 nsubj:pass B-PER
                was be AUX 3 aux:pass
                charged charge VERB 0 root
                with with ADP 5 case
                murder murder NOUN 3 obl
                by by ADP 7 case
                Vela Vela PROPN 5 nmod B-PER
                """);

        assertThat(event.actors()).containsExactly(6);
        assertThat(event.recipients()).containsExactly(0);
    }

    @Test
    void countsNoDayOfAMonthAmongThoseWhoTakePart() {
        EventMention event = event(0, """
                Kim Kim PROPN 3 nsubj:pass B-PER
                was be AUX 3 aux:pass
                arrested arrest VERB 0 root
                by by ADP 5 case
                25 25 NUM 3 obl
                October October PROPN 5 nmod
                """);

        assertThat(event.actors()).isEmpty();
    }

    @Test
    void countsNoDayAfterItsMonthAmongThoseStruck() {
        EventMention event = event(0, """
                The the DET 2 det
                bombings bombing NOUN 6 nsubj
                of of ADP 5 case
                July July PROPN 5 compound
                7 7 NUM 2 nmod
                failed fail VERB 0 root
                """);

        assertThat(event.recipients()).isEmpty();
    }

    @Test
    void takesAPlaceWhosePrepositionHangsBelowItsFirstWordForNobody() {
        EventMention event = event(0, """
                Man man NOUN 2 nsubj:pass
                shot shoot VERB 0 root
                in in ADP 4 case
                Vela Vela PROPN 5 compound B-LOC
                Heights Heights PROPN 2 obl I-LOC
                """);

        assertThat(event.actors()).isEmpty();
        assertThat(event.recipients()).containsExactly(0);
    }

    @Test
    void takesWhatIsJoinedToADescriptionForNoSecondPerson() {
        EventMention event = event(0, """
                Brandt Brandt PROPN 9 nsubj:pass B-PER
                , , PUNCT 4 punct
                a a DET 4 det
                judge judge NOUN 1 appos
                and and CCONJ 7 cc
                a a DET 7 det
                general general NOUN 1 conj
                was be AUX 9 aux:pass
                arrested arrest VERB 0 root
                """);

        assertThat(event.recipients()).containsExactly(0);
    }

    @Test
    void takesWhatACommaPartsFromADescriptionForASecondPerson() {
        EventMention event = event(0, """
                Brandt Brandt PROPN 10 nsubj:pass B-PER
                , , PUNCT 4 punct
                a a DET 4 det
                judge judge NOUN 1 appos
                , , PUNCT 8 punct
                and and CCONJ 8 cc
                a a DET 8 det
                general general NOUN 1 conj
                were be AUX 10 aux:pass
                arrested arrest VERB 0 root
                """);

        assertThat(event.recipients()).containsExactly(0, 7);
    }

    @Test
    void takesTheSubjectForWhoDoesSomethingInDoingIt() {
        EventMention event = event(0, """
                Kim Kim PROPN 2 nsubj B-PER
                left leave VERB 0 root
                the the DET 4 det
                boss boss NOUN 2 obj
                by by SCONJ 6 mark
                killing kill VERB 4 acl
                Park Park PROPN 6 obj B-PER
                """);

        assertThat(event.actors()).containsExactly(0);
    }

    @Test
    void takesTheNounThatAParticipleDescribesForTheDoer() {
        EventMention event = event(0, """
                Kim Kim PROPN 2 nsubj B-PER
                saw see VERB 0 root
                the the DET 4 det
                boss boss NOUN 2 obj
                killing kill VERB 4 acl
                Park Park PROPN 5 obj B-PER
                """);

        assertThat(event.actors()).containsExactly(3);
    }

    @Test
    void takesWhoHasTroubleDoingSomethingForTheDoer() {
        EventMention event = event(0, """
                Kim Kim PROPN 2 nsubj B-PER
                had have VERB 0 root
                no no DET 4 det
                trouble trouble NOUN 2 obj
                killing kill VERB 4 acl
                Park Park PROPN 5 obj B-PER
                """);

        assertThat(event.actors()).containsExactly(0);
    }

    @Test
    void takesWhoIsInAJailForTheAccused() {
        EventMention event = event(0, """
                Kim Kim PROPN 2 nsubj B-PER
                sits sit VERB 0 root
                in in ADP 5 case
                a a DET 5 det
                jail jail NOUN 2 obl
                accused accuse VERB 5 acl
                of of ADP 8 case
                theft theft NOUN 6 obl
                """);

        assertThat(event.recipients()).containsExactly(0);
    }

    @Test
    void takesThePersonThatAParticipleDescribesForTheAccused() {
        EventMention event = event(0, """
                Kim Kim PROPN 2 nsubj B-PER
                sits sit VERB 0 root
                with with ADP 5 case
                a a DET 5 det
                boy boy NOUN 2 obl
                accused accuse VERB 5 acl
                of of ADP 8 case
                theft theft NOUN 6 obl
                """);

        assertThat(event.recipients()).containsExactly(4);
    }

    @Test
    void takesWhoSentALetterForWhoAccusesInIt() {
        EventMention event = event(0, """
                It it PRON 4 nsubj
                is be AUX 4 cop
                a a DET 4 det
                letter letter NOUN 0 root
                the the DET 6 det
                bank bank NOUN 7 nsubj
                sent send VERB 4 acl:relcl
                accusing accuse VERB 4 acl
                Park Park PROPN 8 obj B-PER
                """);

        assertThat(event.actors()).containsExactly(5);
    }

    @Test
    void takesTwoGerundsBesideEachOtherForOnesWithOneObject() {
        EventMention event = event(1, """
                Kim Kim PROPN 3 nsubj:pass B-PER
                is be AUX 3 aux:pass
                accused accuse VERB 0 root
                of of SCONJ 5 mark
                shooting shoot VERB 3 advcl
                and and CCONJ 7 cc
                killing kill VERB 5 conj
                Park Park PROPN 7 obj B-PER
                """);

        assertThat(event.recipients()).containsExactly(7);
    }

    @Test
    void takesWhoHasArrestsBehindHimForTheArrested() {
        EventMention event = event(0, """
                Kim Kim PROPN 2 nsubj B-PER
                had have VERB 0 root
                two two NUM 4 nummod
                arrests arrest NOUN 2 obj
                """);

        assertThat(event.actors()).isEmpty();
        assertThat(event.recipients()).containsExactly(0);
    }

    @Test
    void takesWhoMakesArrestsForTheDoer() {
        EventMention event = event(0, """
                Kim Kim PROPN 2 nsubj B-PER
                made make VERB 0 root
                two two NUM 4 nummod
                arrests arrest NOUN 2 obj
                """);

        assertThat(event.actors()).containsExactly(0);
    }

    @Test
    void takesThoseWhoseReleaseIsDemandedForNoneWhoAreAsked() {
        EventMention event = event(0, """
                Kim Kim PROPN 2 nsubj B-PER
                called call VERB 0 root
                for for ADP 5 case
                the the DET 5 det
                release release NOUN 2 obl
                of of ADP 8 case
                the the DET 8 det
                monks monk NOUN 5 nmod
                """);

        assertThat(event.recipients()).isEmpty();
    }

    @Test
    void takesTheSeatOfAMemberForNoSecondPerson() {
        EventMention event = event(0, """
                Kim Kim PROPN 2 nsubj B-PER
                arrested arrest VERB 0 root
                Brandt Brandt PROPN 2 obj B-PER
                , , PUNCT 5 punct
                R-Vella R-Vella PROPN 3 conj B-LOC
                , , PUNCT 8 punct
                and and CCONJ 8 cc
                Park Park PROPN 3 conj B-PER
                """);

        assertThat(event.recipients()).containsExactly(2, 7);
    }
}
