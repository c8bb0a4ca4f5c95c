// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve.actor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.language.Arc;
import dev.dateline.language.Document;
import dev.dateline.language.DocumentText;
import dev.dateline.language.Layers;
import dev.dateline.record.Actor;
import dev.dateline.record.ActorKind;
import dev.dateline.record.Sector;
import java.util.List;
import java.util.Map;
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
    void takesAThingOfAStateForTheState() {
        Document plain = DocumentText.parse("""
                They they PRON 2 nsubj
                praised praise VERB 0 root
                Peru Peru PROPN 5 nmod:poss B-LOC
                's 's PART 3 case
                dam dam NOUN 2 obj
                """);
        Optional<Actor> state = at(with(plain, new Arc("recipient", 1, 4, 0.97)), 4, true);
        assertThat(state).map(Actor::kind).contains(ActorKind.COUNTRY);
        assertThat(state).map(Actor::country).contains("PER");
    }

    @Test
    void takesAShipOfAStateForTheStateButNoPersonWhomNoTableHas() {
        Document ship = DocumentText.parse("""
                They they PRON 2 nsubj
                hit hit VERB 0 root
                a a DET 5 det
                Peruvian peruvian ADJ 5 amod B-MISC
                tanker tanker NOUN 2 obj
                """);
        assertThat(at(with(ship, new Arc("recipient", 1, 4, 0.97)), 4, true))
                .map(Actor::kind)
                .contains(ActorKind.COUNTRY);
        Document maid = DocumentText.parse("""
                They they PRON 2 nsubj
                hit hit VERB 0 root
                a a DET 5 det
                Peruvian peruvian ADJ 5 amod B-MISC
                dowager dowager NOUN 2 obj
                """);
        assertThat(at(with(maid, new Arc("recipient", 1, 4, 0.97)), 4, true).map(Actor::kind))
                .isNotEqualTo(Optional.of(ActorKind.COUNTRY));
    }

    @Test
    void takesATownForThoseWhoLiveThere() {
        Document document = DocumentText.parse("""
                They they PRON 2 nsubj
                shelled shell VERB 0 root
                a a DET 5 det
                Peruvian peruvian ADJ 5 amod B-MISC
                town town NOUN 2 obj
                """);
        assertThat(at(document, 4, true)).map(Actor::kind).contains(ActorKind.POPULATION);
        assertThat(at(document, 4, true)).map(Actor::sector).contains(Sector.CVL);
        assertThat(at(document, 4, true)).map(Actor::country).contains("PER");
    }

    @Test
    void takesTheIslandForTheOneThatTheTextNames() {
        Document document = DocumentText.parse("""
                Taiwan Taiwan PROPN 2 nsubj B-LOC
                objected object VERB 0 root
                . . PUNCT 2 punct

                They they PRON 2 nsubj
                threatened threaten VERB 0 root
                the the DET 4 det
                island island NOUN 2 obj
                """);
        assertThat(at(document, 6, true)).map(Actor::country).contains("TWN");
    }

    @Test
    void takesAnIslandThatIsNamedForItselfOnly() {
        Document document = DocumentText.parse("""
                They they PRON 2 nsubj
                shelled shell VERB 0 root
                the the DET 4 det
                island island NOUN 2 obj
                of of ADP 6 case
                Vurel Vurel PROPN 4 nmod B-LOC
                . . PUNCT 2 punct

                Cyprus Cyprus PROPN 2 nsubj B-LOC
                objected object VERB 0 root
                . . PUNCT 2 punct
                """);
        assertThat(at(document, 3, true).map(Actor::kind)).isNotEqualTo(Optional.of(ActorKind.COUNTRY));
    }

    @Test
    void anotherIsWhatTheOneBeforeWas() {
        Document document = DocumentText.parse("""
                They they PRON 2 nsubj
                killed kill VERB 0 root
                a a DET 4 det
                policeman policeman NOUN 2 obj
                and and CCONJ 6 cc
                wounded wound VERB 2 conj
                another another DET 6 obj
                """);
        assertThat(at(document, 6, true)).map(Actor::sector).contains(Sector.COP);
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

    /** The document with what the reader holds likely of the part that a word has in the event of another. */
    private static Document with(Document plain, Arc arc) {
        return new Document(
                plain.text(),
                plain.tokens(),
                plain.sentences(),
                Map.of(),
                Map.of(Layers.ROLES, List.of(arc)),
                Map.of());
    }

    @Test
    void takesANounThatNoTableHasWhereTheReaderIsSureOfItsPart() {
        Document plain = DocumentText.parse("""
                Peruvian peruvian ADJ 3 amod
                frogman frogman NOUN 3 compound
                detachments detachment NOUN 4 nsubj
                stormed storm VERB 0 root
                the the DET 6 det
                jetty jetty NOUN 4 obj
                """);
        assertThat(at(with(plain, new Arc("actor", 3, 2, 0.97)), 2, true))
                .map(Actor::country)
                .contains("PER");
        assertThat(at(with(plain, new Arc("actor", 3, 2, 0.6)), 2, true)).isEmpty();
        assertThat(at(plain, 2, true)).isEmpty();
    }

    @Test
    void knowsNothingOfSomeoneButThePartInAnEvent() {
        Document plain = DocumentText.parse("""
                Someone someone PRON 2 nsubj
                shot shoot VERB 0 root
                the the DET 4 det
                guard guard NOUN 2 obj
                """);
        Optional<Actor> someone = at(with(plain, new Arc("actor", 1, 0, 0.97)), 0, true);
        assertThat(someone).isPresent();
        assertThat(someone.map(Actor::sector)).isEmpty();
        assertThat(at(plain, 0, true)).isEmpty();
    }
}
