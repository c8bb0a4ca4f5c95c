// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.event;

import static dev.dateline.extract.event.TaggedEvents.status;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.record.EventType;
import dev.dateline.record.Status;
import org.junit.jupiter.api.Test;

/** The status of events where more than one word of the table of moods speaks, or none of it may. */
class StatusTest {
    @Test
    void readsAClippedHadAsHad() {
        assertThat(status(EventType.ASSAULT, """
                a a DET 2 det
                man man NOUN 6 nsubj:pass
                who who PRON 6 nsubj:pass
                'd 'd AUX 6 aux
                been be AUX 6 aux:pass
                shot shoot VERB 0 root
                """)).isEqualTo(Status.HAPPENED);
    }

    @Test
    void whoeverIsTheFirstToDoAThingHasDoneIt() {
        assertThat(status(EventType.ASSAULT, """
                Kim Kim PROPN 5 nsubj B-PER
                was be AUX 5 cop
                among among ADP 5 case
                the the DET 5 det
                first first NOUN 0 root
                to to PART 7 mark
                attack attack VERB 5 acl
                rebels rebel NOUN 7 obj
                """)).isEqualTo(Status.HAPPENED);
    }

    @Test
    void readsAClippedWouldAsWould() {
        assertThat(status(EventType.ASSAULT, """
                Kim Kim PROPN 3 nsubj B-PER
                'd 'd AUX 3 aux
                kill kill VERB 0 root
                Park Park PROPN 3 obj B-PER
                """)).isEqualTo(Status.POSSIBLE);
    }

    private static String decision(String verb, String lemma) {
        return """
                Kim Kim PROPN 2 nsubj B-PER
                %s %s VERB 0 root
                his his PRON 4 nmod:poss
                decision decision NOUN 2 obj
                to to PART 6 mark
                attack attack VERB 4 acl
                Vella Vella PROPN 6 obj B-LOC
                """.formatted(verb, lemma);
    }

    @Test
    void takesADecisionThatIsJudgedForOneThatWasCarriedOut() {
        assertThat(status(EventType.ASSAULT, decision("defended", "defend"))).isEqualTo(Status.HAPPENED);
    }

    @Test
    void takesADecisionThatIsOnlyToldForAPlan() {
        assertThat(status(EventType.ASSAULT, decision("announced", "announce"))).isEqualTo(Status.PLANNED);
    }

    @Test
    void takesWhatWasAskedForAskedHoweverItIsAnswered() {
        assertThat(status(EventType.REQUEST, """
                Kim Kim PROPN 2 nsubj B-PER
                rejected reject VERB 0 root
                calls call NOUN 2 obj
                for for ADP 5 case
                talks talk NOUN 3 nmod
                """)).isEqualTo(Status.HAPPENED);
    }

    @Test
    void takesACallToPutAThingOffForMade() {
        assertThat(status(EventType.REQUEST, """
                Kim Kim PROPN 2 nsubj B-PER
                rejected reject VERB 0 root
                calls call NOUN 2 obj
                to to PART 5 mark
                postpone postpone VERB 3 acl
                talks talk NOUN 5 obj
                """)).isEqualTo(Status.HAPPENED);
    }

    @Test
    void takesWhatIsRejectedItselfForDenied() {
        assertThat(status(EventType.CONSULT, """
                Kim Kim PROPN 2 nsubj B-PER
                rejected reject VERB 0 root
                talks talk NOUN 2 obj
                with with ADP 5 case
                Park Park PROPN 3 nmod B-PER
                """)).isEqualTo(Status.DENIED);
    }

    @Test
    void takesWhatGuardsAreCalledForToHaveHappened() {
        assertThat(status(EventType.ASSAULT, """
                Guards guard NOUN 3 nsubj:pass
                were be AUX 3 aux:pass
                called call VERB 0 root
                for for ADP 6 case
                an a DET 6 det
                attack attack NOUN 3 obl
                on on ADP 8 case
                Park Park PROPN 6 nmod B-PER
                """)).isEqualTo(Status.HAPPENED);
    }

    @Test
    void takesWhatSomebodyCallsForToBeDemanded() {
        assertThat(status(EventType.ASSAULT, """
                Kim Kim PROPN 2 nsubj B-PER
                called call VERB 0 root
                for for ADP 5 case
                an a DET 5 det
                attack attack NOUN 2 obl
                on on ADP 7 case
                Park Park PROPN 5 nmod B-PER
                """)).isEqualTo(Status.DEMANDED);
    }

    @Test
    void takesARequestToWhomeverItConcernsToHaveBeenMade() {
        assertThat(status(EventType.REQUEST, """
                Anyone anyone PRON 3 nsubj:pass
                is be AUX 3 aux:pass
                asked ask VERB 0 root
                to to PART 5 mark
                call call VERB 3 xcomp
                police police NOUN 5 obj
                """)).isEqualTo(Status.HAPPENED);
    }

    @Test
    void takesWhatAnyoneSuffersForPossible() {
        assertThat(status(EventType.COERCE, """
                Anyone anyone PRON 3 nsubj:pass
                was be AUX 3 aux:pass
                arrested arrest VERB 0 root
                """)).isEqualTo(Status.POSSIBLE);
    }

    private static String investigation(String verb) {
        return """
                The the DET 2 det
                bank bank NOUN 3 nsubj
                %s remain VERB 0 root
                under under ADP 5 case
                investigation investigation NOUN 3 obl
                """.formatted(verb);
    }

    @Test
    void takesWhatSomebodyRemainsUnderForOngoing() {
        assertThat(status(EventType.ACCUSE, investigation("remains"))).isEqualTo(Status.ONGOING);
    }

    @Test
    void takesWhatSomebodyRemainedUnderForPast() {
        assertThat(status(EventType.ACCUSE, investigation("remained"))).isEqualTo(Status.HAPPENED);
    }

    private static String seemed(String what) {
        return """
                A a DET 2 det
                war war NOUN 7 nsubj
                between between ADP 4 case
                Vella Vella PROPN 2 nmod B-LOC
                and and CCONJ 6 cc
                Lesk Lesk PROPN 4 conj B-LOC
                seemed seem VERB 0 root
                %s %s ADJ 7 xcomp
                """.formatted(what, what);
    }

    @Test
    void takesWhatSeemedInevitableForPossible() {
        assertThat(status(EventType.ASSAULT, seemed("inevitable"))).isEqualTo(Status.POSSIBLE);
    }

    @Test
    void takesWhatSeemedLongForPast() {
        assertThat(status(EventType.ASSAULT, seemed("long"))).isEqualTo(Status.HAPPENED);
    }

    private static String considered(String rest) {
        return """
                Kim Kim PROPN 2 nsubj B-PER
                considered consider VERB 0 root
                an a DET 4 det
                attack attack NOUN 2 obj
                on on ADP 6 case
                Park Park PROPN 4 nmod B-PER
                %s
                """.formatted(rest);
    }

    @Test
    void takesWhatIsConsideredACrimeToHaveHappened() {
        assertThat(status(EventType.ASSAULT, considered("a a DET 8 det\ncrime crime NOUN 2 xcomp")))
                .isEqualTo(Status.HAPPENED);
    }

    @Test
    void takesWhatIsConsideredForPossible() {
        assertThat(status(EventType.ASSAULT, considered(". . PUNCT 2 punct"))).isEqualTo(Status.POSSIBLE);
    }
}
