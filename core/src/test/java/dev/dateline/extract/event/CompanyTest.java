// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.event;

import static dev.dateline.extract.event.TaggedEvents.event;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CompanyTest {
    @Test
    void countsThoseWhoAreWithTheSubjectAmongThoseArrested() {
        assertThat(event(0, """
                Kim Kim PROPN 3 nsubj:pass B-PER
                was be AUX 3 aux:pass
                arrested arrest VERB 0 root
                along along ADP 7 case
                with with ADP 7 case
                a a DET 7 det
                colleague colleague NOUN 3 obl:agent
                """).recipients()).containsExactly(0, 6);
    }

    @Test
    void leavesThingsThatAreWithTheSubjectOut() {
        EventMention event = event(0, """
                Kim Kim PROPN 3 nsubj:pass B-PER
                was be AUX 3 aux:pass
                arrested arrest VERB 0 root
                along along ADP 7 case
                with with ADP 7 case
                a a DET 7 det
                knife knife NOUN 3 obl
                """);

        assertThat(event.recipients()).containsExactly(0);
        assertThat(event.actors()).isEmpty();
    }

    @Test
    void takesWhoWorksInPartnershipForOneSideOfIt() {
        assertThat(event(0, """
                The the DET 2 det
                army army NOUN 3 nsubj
                acts act VERB 0 root
                in in ADP 5 case
                partnership partnership NOUN 3 obl
                with with ADP 7 case
                Kim Kim PROPN 5 nmod B-PER
                """).actors()).containsExactlyInAnyOrder(1, 6);
    }

    @Test
    void takesWhatIsDoneInPartnershipForNobody() {
        assertThat(event(0, """
                The the DET 2 det
                army army NOUN 4 nsubj:pass
                was be AUX 4 aux:pass
                described describe VERB 0 root
                in in ADP 6 case
                partnership partnership NOUN 4 obl
                with with ADP 8 case
                Kim Kim PROPN 6 nmod B-PER
                """).actors()).containsExactly(7);
    }

    @Test
    void namesTheDoerWhoIsIdentifiedAsOne() {
        assertThat(event(0, """
                Guards guard NOUN 2 nsubj
                identified identify VERB 0 root
                Brandt Brandt PROPN 2 obj B-PER
                as as ADP 6 case
                the the DET 6 det
                man man NOUN 2 obl
                who who PRON 8 nsubj
                shot shoot VERB 6 acl:relcl
                Park Park PROPN 8 obj B-PER
                """).actors()).containsExactly(2);
    }

    @Test
    void leavesTheDoerNamelessWhoIsOnlySeenWithSomebody() {
        assertThat(event(0, """
                Guards guard NOUN 2 nsubj
                saw see VERB 0 root
                Brandt Brandt PROPN 2 obj B-PER
                with with ADP 6 case
                the the DET 6 det
                man man NOUN 2 obl
                who who PRON 8 nsubj
                shot shoot VERB 6 acl:relcl
                Park Park PROPN 8 obj B-PER
                """).actors()).containsExactly(5);
    }
}
