// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.language.Document;
import dev.dateline.language.DocumentText;
import dev.dateline.record.EventType;
import dev.dateline.record.Status;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventExtractorTest {
    private static final EventExtractor EXTRACTOR = new EventExtractor();

    private static List<EventMention> events(Document document) {
        return EXTRACTOR.extract(document, List.of());
    }

    private static List<String> forms(Document document, List<Integer> tokens) {
        return tokens.stream().map(at -> document.token(at).form()).toList();
    }

    @Test
    void readsActorAndRecipientsOfAnActiveVerb() {
        Document document = DocumentText.parse("""
                Rebels rebel NOUN 2 nsubj
                attacked attack VERB 0 root
                soldiers soldier NOUN 2 obj
                and and CCONJ 5 cc
                villagers villager NOUN 3 conj
                . . PUNCT 2 punct
                """);
        List<EventMention> events = events(document);
        assertThat(events).hasSize(1);
        EventMention attack = events.get(0);
        assertThat(attack.type()).isEqualTo(EventType.ASSAULT);
        assertThat(attack.status()).isEqualTo(Status.HAPPENED);
        assertThat(forms(document, attack.actors())).containsExactly("Rebels");
        assertThat(forms(document, attack.recipients())).containsExactly("soldiers", "villagers");
        assertThat(attack.why()).contains("assault-attack");
    }

    @Test
    void turnsThePassiveRound() {
        Document document = DocumentText.parse("""
                The the DET 2 det
                editor editor NOUN 4 nsubj:pass
                was be AUX 4 aux:pass
                arrested arrest VERB 0 root
                by by ADP 6 case
                police police NOUN 4 obl:agent
                on on ADP 8 case
                Friday Friday PROPN 4 obl
                """);
        EventMention arrest = events(document).get(0);
        assertThat(forms(document, arrest.actors())).containsExactly("police");
        assertThat(forms(document, arrest.recipients())).containsExactly("editor");
        assertThat(document.token(arrest.time().orElseThrow()).form()).isEqualTo("Friday");
    }

    @Test
    void countsARefusedActAsRejectedAndTheActAsDenied() {
        Document document = DocumentText.parse("""
                Ruritania Ruritania PROPN 2 nsubj
                refused refuse VERB 0 root
                to to PART 4 mark
                withdraw withdraw VERB 2 xcomp
                its its PRON 6 nmod:poss
                troops troop NOUN 4 obj
                """);
        List<EventMention> events = events(document);
        assertThat(events).extracting(EventMention::type).containsExactly(EventType.REJECT, EventType.RETREAT);
        assertThat(events).extracting(EventMention::status).containsExactly(Status.HAPPENED, Status.DENIED);
        assertThat(forms(document, events.get(1).actors())).containsExactly("Ruritania");
    }

    @Test
    void takesTheSubjectOfALightVerbAsActorOfItsNoun() {
        Document document = DocumentText.parse("""
                The the DET 2 det
                army army NOUN 4 nsubj
                will will AUX 4 aux
                launch launch VERB 0 root
                an a DET 6 det
                offensive offensive NOUN 4 obj
                against against ADP 9 case
                the the DET 9 det
                militia militia NOUN 6 nmod
                """);
        EventMention offensive = events(document).get(0);
        assertThat(offensive.status()).isEqualTo(Status.PLANNED);
        assertThat(forms(document, offensive.actors())).containsExactly("army");
        assertThat(forms(document, offensive.recipients())).containsExactly("militia");
    }

    @Test
    void leavesAnEventOutThatSomebodyIsAskedNotToDo() {
        Document document = DocumentText.parse("""
                She she PRON 2 nsubj
                urged urge VERB 0 root
                the the DET 4 det
                rebels rebel NOUN 2 obj
                not not PART 7 advmod
                to to PART 7 mark
                attack attack VERB 2 xcomp
                Zenda Zenda PROPN 7 obj
                """);
        assertThat(events(document)).extracting(EventMention::type).containsExactly(EventType.REQUEST);
    }

    @Test
    void knowsThatAFoiledAttackDidNotHappen() {
        Document document = DocumentText.parse("""
                Police police NOUN 2 nsubj
                foiled foil VERB 0 root
                attacks attack NOUN 2 obj
                by by ADP 5 case
                militants militant NOUN 3 nmod
                """);
        assertThat(events(document))
                .filteredOn(event -> event.type() == EventType.ASSAULT)
                .extracting(EventMention::status)
                .containsOnly(Status.DENIED);
    }

    @Test
    void leavesAWarOnPovertyAlone() {
        Document document = DocumentText.parse("""
                The the DET 2 det
                minister minister NOUN 3 nsubj
                declared declare VERB 0 root
                war war NOUN 3 obj
                on on ADP 6 case
                poverty poverty NOUN 3 obl
                """);
        assertThat(events(document)).isEmpty();
    }

    @Test
    void readsWhatHasYetToHappenAsNotHappened() {
        Document document = DocumentText.parse("""
                The the DET 2 det
                court court NOUN 3 nsubj
                has have AUX 0 root
                yet yet ADV 6 advmod
                to to PART 6 mark
                convict convict VERB 3 xcomp
                the the DET 8 det
                general general NOUN 6 obj
                """);
        assertThat(events(document)).extracting(EventMention::status).containsExactly(Status.DENIED);
    }
}
