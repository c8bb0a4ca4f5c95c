// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.event;

import static dev.dateline.extract.event.TaggedEvents.events;
import static dev.dateline.extract.event.TaggedEvents.status;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.record.EventType;
import dev.dateline.record.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of events by words that only seem to say whether they happened. */
class SpokenStatusTest {
    @Test
    void countsTwoDenialsOfOneVerbOnce() {
        assertThat(status(EventType.SUPPORT, """
                Kim Kim PROPN 5 nsubj B-PER
                did do AUX 5 aux
                not not PART 5 advmod
                never never ADV 5 advmod
                support support VERB 0 root
                Park Park PROPN 5 obj B-PER
                """)).isEqualTo(Status.DENIED);
    }

    @Test
    void leavesOpenWhatIsNotMeant() {
        assertThat(status(EventType.COERCE, """
                That that PRON 4 nsubj
                does do AUX 4 aux
                not not PART 4 advmod
                mean mean VERB 0 root
                Kim Kim PROPN 7 nsubj:pass B-PER
                was be AUX 7 aux:pass
                arrested arrest VERB 4 ccomp
                """)).isEqualTo(Status.POSSIBLE);
    }

    @ParameterizedTest
    @CsvSource({"continue, ONGOING", "continued, HAPPENED"})
    void takesWhatContinuesNowForOngoing(String form, Status status) {
        assertThat(status(EventType.ACCUSE, """
                Police police NOUN 2 nsubj
                %s continue VERB 0 root
                to to PART 4 mark
                investigate investigate VERB 2 xcomp
                Kim Kim PROPN 4 obj B-PER
                """.formatted(form))).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"thank, HAPPENED", "support, POSSIBLE"})
    void takesAWishToThankForThanks(String lemma, Status status) {
        assertThat(status(EventType.SUPPORT, """
                I I PRON 3 nsubj
                would would AUX 3 aux
                like like VERB 0 root
                to to PART 5 mark
                %1$s %1$s VERB 3 xcomp
                Kim Kim PROPN 5 obj B-PER
                """.formatted(lemma))).isEqualTo(status);
    }

    @Test
    void takesAMeansOfWhatWouldBeForPossible() {
        assertThat(status(EventType.COERCE, """
                Kim Kim PROPN 3 nsubj B-PER
                would would AUX 3 aux
                win win VERB 0 root
                by by SCONJ 5 mark
                arresting arrest VERB 3 advcl
                Park Park PROPN 5 obj B-PER
                """)).isEqualTo(Status.POSSIBLE);
    }

    @Test
    void takesAnArrestThatAWarrantIsIssuedForForDemanded() {
        assertThat(status(EventType.COERCE, """
                A a DET 2 det
                warrant warrant NOUN 4 nsubj:pass
                was be AUX 4 aux:pass
                issued issue VERB 0 root
                for for ADP 7 case
                his his PRON 7 nmod:poss
                arrest arrest NOUN 4 obl
                """)).isEqualTo(Status.DEMANDED);
    }

    @Test
    void takesWhatPeopleAreThereForForNoDemand() {
        assertThat(status(EventType.SUPPORT, """
                Kim Kim PROPN 2 nsubj B-PER
                has have VERB 0 root
                friends friend NOUN 2 obj
                to to PART 5 mark
                support support VERB 2 advcl
                Park Park PROPN 5 obj B-PER
                """)).isNotEqualTo(Status.DEMANDED);
    }

    @Test
    void keepsADenialFromWhatIsOnlySupposedBesideIt() {
        assertThat(status(EventType.COERCE, """
                Police police NOUN 4 nsubj
                do do AUX 4 aux
                not not PART 4 advmod
                know know VERB 0 root
                and and CCONJ 7 cc
                perhaps perhaps ADV 7 advmod
                arrest arrest VERB 4 conj
                Kim Kim PROPN 7 obj B-PER
                """)).isEqualTo(Status.POSSIBLE);
    }

    @Test
    void takesADeedThatIsSpokenOfForNoEvent() {
        assertThat(events("""
                killing kill VERB 5 advcl
                a a DET 3 det
                guest guest NOUN 1 obj
                is be AUX 5 aux:pass
                seen see VERB 0 root
                as as ADP 8 case
                a a DET 8 det
                crime crime NOUN 5 obl
                """)).isEmpty();
    }

    @Test
    void takesTheIntentThatNamesACrimeForNoEvent() {
        assertThat(events("""
                Kim Kim PROPN 3 nsubj:pass B-PER
                was be AUX 3 aux:pass
                charged charge VERB 0 root
                with with ADP 5 case
                burglary burglary NOUN 3 obl
                with with ADP 7 case
                intent intent NOUN 5 nmod
                to to PART 9 mark
                kill kill VERB 7 acl
                """)).extracting(EventMention::type).containsExactly(EventType.ACCUSE);
    }

    @Test
    void takesHarmByAThingThatFallsForNoAssault() {
        assertThat(events("""
                Kim Kim PROPN 3 nsubj:pass B-PER
                was be AUX 3 aux:pass
                killed kill VERB 0 root
                by by ADP 6 case
                a a DET 6 det
                tree tree NOUN 3 obl:agent
                """)).isEmpty();
    }

    @Test
    void takesWhatSomebodyWantsToDoForPossible() {
        assertThat(status(EventType.COERCE, """
                Kim Kim PROPN 2 nsubj B-PER
                wanted want VERB 0 root
                to to PART 4 mark
                arrest arrest VERB 2 xcomp
                Park Park PROPN 4 obj B-PER
                """)).isEqualTo(Status.POSSIBLE);
    }

    @Test
    void takesWhatSomebodyWantsOfAnotherForDemanded() {
        assertThat(status(EventType.COERCE, """
                Kim Kim PROPN 2 nsubj B-PER
                wanted want VERB 0 root
                police police NOUN 2 obj
                to to PART 5 mark
                arrest arrest VERB 2 xcomp
                Park Park PROPN 5 obj B-PER
                """)).isEqualTo(Status.DEMANDED);
    }

    @ParameterizedTest
    @CsvSource({"who, PRON, nsubj, HAPPENED", "if, SCONJ, mark, POSSIBLE"})
    void takesADeedWhoseDoerIsAskedForForDone(String word, String upos, String relation, Status status) {
        assertThat(status(EventType.ASSAULT, """
                Kim Kim PROPN 2 nsubj B-PER
                wondered wonder VERB 0 root
                %1$s %1$s %2$s 5 %3$s
                had have AUX 5 aux
                killed kill VERB 2 ccomp
                Park Park PROPN 5 obj B-PER
                """.formatted(word, upos, relation)))
                .isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({
        "had have AUX 5 aux, killed, HAPPENED",
        "is be AUX 5 aux:pass, killed, POSSIBLE",
        "next next ADV 5 advmod, kill, POSSIBLE"
    })
    void takesADeedThatIsAskedAboutForDoneOnlyWhereItIsPast(String word, String form, Status status) {
        assertThat(status(EventType.ASSAULT, """
                Kim Kim PROPN 2 nsubj B-PER
                wondered wonder VERB 0 root
                which which PRON 5 nsubj
                %s
                %s kill VERB 2 ccomp
                Park Park PROPN 5 obj B-PER
                """.formatted(word, form))).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"by by ADP 7 case, Monday, obl, POSSIBLE", "by by ADP 7 case, army, obl:agent, DENIED"})
    void takesWhatWouldHaveBeenDoneByATimeForPossible(String by, String noun, String relation, Status status) {
        assertThat(status(EventType.COERCE, """
                Park Park PROPN 5 nsubj:pass B-PER
                would would AUX 5 aux
                have have AUX 5 aux
                been be AUX 5 aux:pass
                arrested arrest VERB 0 root
                %1$s
                %2$s %2$s NOUN 5 %3$s
                """.formatted(by, noun, relation))).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({
        "Their their PRON 3 nmod:poss, first, response, HAPPENED",
        "The the DET 3 det, first, step, HAPPENED",
        "The the DET 3 det, next, step, PLANNED",
        "Their their PRON 3 nmod:poss, only, answer, PLANNED",
        "The the DET 3 det, quick, answer, PLANNED",
        "Their their PRON 3 nmod:poss, first, plan, PLANNED"
    })
    void takesWhatAnActWasForDone(String opening, String adjective, String noun, Status status) {
        assertThat(status(EventType.COERCE, """
                %2$s
                %3$s %3$s ADJ 3 amod
                %1$s %1$s NOUN 6 nsubj
                was be AUX 6 cop
                to to PART 6 mark
                arrest arrest VERB 0 root
                Park Park PROPN 6 obj B-PER
                """.formatted(noun, opening, adjective)))
                .isEqualTo(status);
    }

    @Test
    void takesWhatSomebodyAdmitsToForDone() {
        assertThat(status(EventType.ASSAULT, """
                Kim Kim PROPN 2 nsubj B-PER
                admitted admit VERB 0 root
                to to SCONJ 4 mark
                killing kill VERB 2 advcl
                Park Park PROPN 4 obj B-PER
                """)).isEqualTo(Status.HAPPENED);
    }

    @ParameterizedTest
    @CsvSource({"before, PLANNED", "after, HAPPENED"})
    void takesWhatIsToComeBehindWhatIsToComeForPlanned(String preposition, Status status) {
        assertThat(status(EventType.COERCE, """
                Guards guard NOUN 3 nsubj
                will will AUX 3 aux
                leave leave VERB 0 root
                %1$s %1$s ADP 6 case
                an a DET 6 det
                arrest arrest NOUN 3 obl
                of of ADP 8 case
                Park Park PROPN 6 nmod B-PER
                """.formatted(preposition))).isEqualTo(status);
    }
}
