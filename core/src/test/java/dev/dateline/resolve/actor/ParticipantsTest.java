// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve.actor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.language.Document;
import dev.dateline.language.DocumentText;
import dev.dateline.record.Actor;
import dev.dateline.record.Sector;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ParticipantsTest {
    private static Optional<Actor> at(Document document, int head, boolean participates) {
        return new ActorResolver()
                .resolve(
                        document,
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        participates ? List.of(head) : List.<Integer>of())
                .at(head);
    }

    @Test
    void takesACapitalThatSomethingIsDoneToForItsGovernment() {
        Document document = DocumentText.parse("""
                They they PRON 2 nsubj
                sent send VERB 0 root
                an a DET 4 det
                ultimatum ultimatum NOUN 2 obj
                to to ADP 6 case
                Lima Lima PROPN 4 nmod B-LOC
                """);
        assertThat(at(document, 5, true)).map(Actor::country).contains("PER");
        assertThat(at(document, 5, false)).isEmpty();
    }

    @Test
    void takesANameThatNoTableHasForAnActorWhereItTakesPart() {
        Document document = DocumentText.parse("""
                They they PRON 2 nsubj
                sent send VERB 0 root
                grain grain NOUN 2 obj
                to to ADP 5 case
                Lesk Lesk PROPN 2 obl
                """);
        assertThat(at(document, 4, true)).map(Actor::name).contains("Lesk");
        assertThat(at(document, 4, false)).isEmpty();
    }

    @Test
    void takesASiteWithCountryAndSectorOfWhoeverOwnsIt() {
        Document document = DocumentText.parse("""
                They they PRON 2 nsubj
                shelled shell VERB 0 root
                a a DET 6 det
                Peruvian peruvian ADJ 6 amod B-MISC
                army army NOUN 6 compound
                base base NOUN 2 obj
                """);
        assertThat(at(document, 5, true)).map(Actor::country).contains("PER");
        assertThat(at(document, 5, true)).map(Actor::sector).contains(Sector.MIL);
    }

    @Test
    void makesNoActorOfAThing() {
        Document document = DocumentText.parse("""
                They they PRON 2 nsubj
                burned burn VERB 0 root
                a a DET 4 det
                carpet carpet NOUN 2 obj
                """);
        assertThat(at(document, 3, true)).isEmpty();
    }
}
