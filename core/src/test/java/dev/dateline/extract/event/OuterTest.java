// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.event;

import static dev.dateline.extract.event.TaggedEvents.actors;
import static dev.dateline.extract.event.TaggedEvents.events;
import static dev.dateline.extract.event.TaggedEvents.recipients;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.record.EventType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who takes part, where they stand with another word than the one that tells what is done. */
class OuterTest {
    @Test
    void takesTheSpeakerForTheAccuserWhereTheSubjectBesideIsAThing() {
        assertThat(actors(EventType.ACCUSE, """
                Kim Kim PROPN 2 nsubj B-PER
                said say VERB 0 root
                the the DET 4 det
                exit exit NOUN 6 nsubj:pass
                was be AUX 6 aux:pass
                forced force VERB 2 ccomp
                and and CCONJ 8 cc
                accused accuse VERB 6 conj
                Park Park PROPN 8 obj B-PER
                """)).containsExactly("Kim");
    }

    @Test
    void leavesTheAccuserToThePersonBeside() {
        assertThat(actors(EventType.ACCUSE, """
                Kim Kim PROPN 2 nsubj B-PER
                said say VERB 0 root
                Lee Lee PROPN 4 nsubj B-PER
                left leave VERB 2 ccomp
                and and CCONJ 6 cc
                accused accuse VERB 4 conj
                Park Park PROPN 6 obj B-PER
                """)).containsExactly("Lee");
    }

    @ParameterizedTest
    @CsvSource({"approached, approach, Kim", "arrested, arrest, managers"})
    void takesWhoApproachesForTheAsker(String form, String lemma, String asker) {
        assertThat(actors(EventType.REQUEST, """
                Kim Kim PROPN 2 nsubj B-PER
                %s %s VERB 0 root
                three three NUM 4 nummod
                managers manager NOUN 2 obj
                asking ask VERB 4 acl
                to to PART 7 mark
                leave leave VERB 5 xcomp
                """.formatted(form, lemma))).containsExactly(asker);
    }

    @Test
    void takesWhoStandsBeforeAJudgeForTheAccused() {
        assertThat(recipients(EventType.ACCUSE, """
                Kim Kim PROPN 2 nsubj B-PER
                stood stand VERB 0 root
                before before ADP 5 case
                a a DET 5 det
                judge judge NOUN 2 obl
                charged charge VERB 5 acl
                with with ADP 8 case
                theft theft NOUN 6 obl
                """)).containsExactly("Kim");
    }

    @Test
    void takesThoseWhoseWillingnessItIsForTheDoers() {
        assertThat(actors(EventType.SUPPORT, """
                The the DET 2 det
                willingness willingness NOUN 8 nsubj
                of of ADP 4 case
                voters voter NOUN 2 nmod
                to to PART 6 mark
                back back VERB 2 acl
                Kim Kim PROPN 6 obj B-PER
                surprised surprise VERB 0 root
                """)).containsExactly("voters");
    }

    @Test
    void takesWhoIsTheSecondToDoItForTheDoer() {
        assertThat(actors(EventType.CONSULT, """
                Kim Kim PROPN 5 nsubj B-PER
                is be AUX 5 cop
                the the DET 5 det
                second second ADJ 5 amod
                bishop bishop NOUN 0 root
                to to PART 7 mark
                visit visit VERB 5 acl
                Peru Peru PROPN 7 obj B-LOC
                """)).containsExactly("Kim");
    }

    @Test
    void givesWhichToTheThingAboveAPerson() {
        assertThat(events("""
                Kim Kim PROPN 2 nsubj B-PER
                filed file VERB 0 root
                a a DET 4 det
                suit suit NOUN 2 obj
                against against ADP 7 case
                a a DET 7 det
                columnist columnist NOUN 4 nmod
                , , PUNCT 11 punct
                which which PRON 11 nsubj:pass
                was be AUX 11 aux:pass
                dismissed dismiss VERB 7 acl:relcl
                """)).extracting(EventMention::type).containsExactly(EventType.ACCUSE);
    }

    @Test
    void takesTheNameRightBehindANounForTheRecipient() {
        assertThat(recipients(EventType.ACCUSE, """
                Kim Kim PROPN 2 nsubj B-PER
                criticised criticise VERB 0 root
                his his PRON 4 nmod:poss
                rival rival NOUN 2 obj
                Park Park PROPN 4 appos B-PER
                """)).containsExactly("Park");
    }

    @Test
    void takesBothForThoseNamedBefore() {
        assertThat(recipients(EventType.ACCUSE, """
                Police police NOUN 2 nsubj
                arrested arrest VERB 0 root
                Kim Kim PROPN 2 obj B-PER
                and and CCONJ 5 cc
                Park Park PROPN 3 conj B-PER
                and and CCONJ 7 cc
                charged charge VERB 2 conj
                both both PRON 7 obj
                with with ADP 10 case
                theft theft NOUN 7 obl
                """)).containsExactly("Kim", "Park");
    }

    @Test
    void takesTheirSupportForThatOfTheSubject() {
        assertThat(actors(EventType.SUPPORT, """
                Republicans Republicans PROPN 2 nsubj
                affirmed affirm VERB 0 root
                their their PRON 4 nmod:poss
                support support NOUN 2 obj
                for for ADP 6 case
                Kim Kim PROPN 4 nmod B-PER
                """)).containsExactly("Republicans");
    }

    @Test
    void takesWhoReceivesItInAClauseForTheRecipient() {
        assertThat(recipients(EventType.ACCUSE, """
                Lee Lee PROPN 2 nsubj B-PER
                addressed address VERB 0 root
                criticism criticism NOUN 2 obj
                that that PRON 6 obj
                Kim Kim PROPN 6 nsubj B-PER
                received receive VERB 3 acl:relcl
                """)).containsExactly("Kim");
    }

    @Test
    void takesWhoseRequestItIsForTheAskerAndWhoActsForTheAsked() {
        String request = """
                At at ADP 3 case
                the the DET 3 det
                request request NOUN 7 obl
                of of ADP 5 case
                Kim Kim PROPN 3 nmod B-PER
                soldiers soldier NOUN 7 nsubj
                came come VERB 0 root
                """;

        assertThat(actors(EventType.REQUEST, request)).containsExactly("Kim");
        assertThat(recipients(EventType.REQUEST, request)).containsExactly("soldiers");
    }

    @Test
    void takesAPlaceBeforeADeedForNobody() {
        assertThat(recipients(EventType.ACCUSE, """
                Police police NOUN 2 nsubj
                opened open VERB 0 root
                an a DET 4 det
                investigation investigation NOUN 2 obj
                of of ADP 7 case
                Vella Vella PROPN 7 compound B-LOC
                shootings shooting NOUN 4 nmod
                """)).doesNotContain("Vella");
    }

    @Test
    void takesWhoFiredAtPeopleForTheDoerWhateverTheTreeSays() {
        String fired = """
                Kim Kim PROPN 2 nsubj:pass B-PER
                fired fire VERB 0 root
                at at ADP 4 case
                officers officer NOUN 2 obl
                """;

        assertThat(actors(EventType.ASSAULT, fired)).containsExactly("Kim");
        assertThat(recipients(EventType.ASSAULT, fired)).containsExactly("officers");
    }

    @Test
    void leavesWhoWasShotAtAPlaceTheOneHarmed() {
        assertThat(recipients(EventType.ASSAULT, """
                Kim Kim PROPN 2 nsubj:pass B-PER
                shot shoot VERB 0 root
                at at ADP 4 case
                Vella Vella PROPN 2 obl B-LOC
                """)).containsExactly("Kim");
    }

    @Test
    void takesADayBeforeADeedForNobody() {
        assertThat(recipients(EventType.ACCUSE, """
                Police police NOUN 2 nsubj
                investigated investigate VERB 0 root
                Wednesday Wednesday PROPN 5 nmod:poss
                's 's PART 3 case
                incident incident NOUN 2 obj
                """)).doesNotContain("Wednesday");
    }

    private static final String TOLD = """
            Kim Kim PROPN 2 nsubj B-PER
            said say VERB 0 root
            herders herder NOUN 5 nsubj:pass
            were be AUX 5 aux:pass
            killed kill VERB 2 ccomp
            and and CCONJ 7 cc
            accused accuse VERB 5 conj
            Park Park PROPN 7 obj B-PER
            """;

    @Test
    void takesTheSpeakerForTheAccuserWhereTheOthersAreDead() {
        assertThat(actors(EventType.ACCUSE, TOLD)).containsExactly("Kim");
    }

    @Test
    void leavesTheAccuserToThoseWhoLive() {
        assertThat(actors(EventType.ACCUSE, TOLD.replace("killed kill", "freed free")))
                .containsExactly("herders");
    }
}
