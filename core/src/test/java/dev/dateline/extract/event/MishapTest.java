// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.event;

import static dev.dateline.extract.event.TaggedEvents.events;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.record.EventType;
import org.junit.jupiter.api.Test;

class MishapTest {
    @Test
    void takesHarmByAccidentForNoAssault() {
        assertThat(events("""
                Kim Kim PROPN 3 nsubj B-PER
                accidentally accidentally ADV 3 advmod
                shot shoot VERB 0 root
                Park Park PROPN 3 obj B-PER
                """)).isEmpty();
    }

    @Test
    void takesWhatOneDoesToOneselfForNoAssault() {
        assertThat(events("""
                Kim Kim PROPN 2 nsubj B-PER
                shot shoot VERB 0 root
                himself himself PRON 2 obj
                """)).isEmpty();
    }

    @Test
    void takesAShotForNoAssaultWhereSomebodyTellsThatHeShotHimselfOrThatAPistolFired() {
        String shooting = """
                Police police NOUN 2 nsubj
                confirmed confirm VERB 0 root
                the the DET 4 det
                shooting shooting NOUN 2 obj
                of of ADP 6 case
                Kim Kim PROPN 4 nmod B-PER

                %s
                """;
        assertThat(events(shooting.replace(
                        "%s", "Kim Kim PROPN 2 nsubj B-PER\nshot shoot VERB 0 root\nhimself himself PRON 2 obj")))
                .isEmpty();
        assertThat(events(shooting.replace("%s", "A a DET 2 det\npistol pistol NOUN 3 nsubj\nfired fire VERB 0 root")))
                .isEmpty();
        assertThat(events(shooting.replace("%s", "A a DET 2 det\npistol pistol NOUN 3 nsubj\nlay lie VERB 0 root")))
                .isNotEmpty();
    }

    @Test
    void takesWhatAStormDoesForNoAssault() {
        assertThat(events("""
                A a DET 2 det
                tornado tornado NOUN 3 nsubj
                injured injure VERB 0 root
                nine nine NUM 5 nummod
                people people NOUN 3 obj
                """)).isEmpty();
    }

    @Test
    void takesABlastForOneOnlyWhereNobodyIsSpokenOfWhoSetItOff() {
        String blast = """
                The the DET 2 det
                blast blast NOUN 3 nsubj
                killed kill VERB 0 root
                two two NUM 5 nummod
                workers worker NOUN 3 obj

                The the DET 2 det
                %s fled flee VERB 0 root
                """;
        assertThat(events(
                        blast.replace("%s fled flee VERB 0 root", "plant plant NOUN 3 nsubj\nburned burn VERB 0 root")))
                .isEmpty();
        assertThat(events(
                        blast.replace("%s fled flee VERB 0 root", "bomber bomber NOUN 3 nsubj\nfled flee VERB 0 root")))
                .hasSize(1);
    }

    @Test
    void takesTheInjuredForPeopleAndNoDeed() {
        assertThat(events("""
                Clinics clinic NOUN 2 nsubj
                treat treat VERB 0 root
                the the DET 4 det
                injured injure VERB 2 obj
                """)).isEmpty();
    }

    @Test
    void keepsWhatIsDoneToOthers() {
        assertThat(events("""
                Kim Kim PROPN 2 nsubj B-PER
                shot shoot VERB 0 root
                Park Park PROPN 2 obj B-PER
                """)).hasSize(1);
    }

    private static final String SHOT = """
            Kim Kim PROPN 3 nsubj:pass B-PER
            was be AUX 3 aux:pass
            shot shoot VERB 0 root

            """;

    @Test
    void takesShotsForNoAssaultWhereTheArticleTellsOfAnAccident() {
        assertThat(events(SHOT + """
                It it PRON 5 nsubj
                was be AUX 5 cop
                an a DET 5 det
                accidental accidental ADJ 5 amod
                discharge discharge NOUN 0 root
                """)).isEmpty();
    }

    @Test
    void takesShotsForAnAssaultWhereTheArticleTellsOfARobberToo() {
        assertThat(events(SHOT + """
                A a DET 2 det
                robber robber NOUN 3 nsubj
                claimed claim VERB 0 root
                an a DET 6 det
                accidental accidental ADJ 6 amod
                discharge discharge NOUN 3 obj
                """)).hasSize(1);
    }

    @Test
    void takesShotsForAnAssaultWhereSomethingElseWasAccidental() {
        assertThat(events(SHOT + """
                It it PRON 5 nsubj
                was be AUX 5 cop
                an a DET 5 det
                accidental accidental ADJ 5 amod
                meeting meeting NOUN 0 root
                """)).extracting(EventMention::type).contains(EventType.ASSAULT);
    }

    private static String killed(String first, String second) {
        return """
                A a DET 2 det
                %s %s NOUN 3 nsubj
                came come VERB 0 root

                The the DET 2 det
                %s %s NOUN 3 nsubj
                passed pass VERB 0 root

                Kim Kim PROPN 3 nsubj:pass B-PER
                was be AUX 3 aux:pass
                killed kill VERB 0 root
                """.formatted(first, first, second, second);
    }

    private static String byWave(String kind) {
        return """
                Kim Kim PROPN 3 nsubj:pass B-PER
                was be AUX 3 aux:pass
                killed kill VERB 0 root
                by by ADP 7 case
                a a DET 7 det
                %s %s NOUN 7 compound
                wave wave NOUN 3 obl:agent
                """.formatted(kind, kind);
    }

    @Test
    void takesDeathsByAWaveOfALandslideForNoAssault() {
        assertThat(events(byWave("landslide"))).isEmpty();
        assertThat(events(byWave("crime"))).hasSize(1);
    }

    private static String byNamed(String kind) {
        return """
                %s %s PROPN 2 nmod:desc
                Lando Lando PROPN 3 nsubj B-PER
                killed kill VERB 0 root
                Kim Kim PROPN 3 obj B-PER
                """.formatted(kind, kind);
    }

    @Test
    void takesDeathsByANamedStormForNoAssault() {
        assertThat(events(byNamed("Typhoon"))).isEmpty();
        assertThat(events(byNamed("General"))).hasSize(1);
    }

    @Test
    void takesDeathsWithoutADoerForNoAssaultWhereTheArticleTellsOfADisaster() {
        assertThat(events(killed("tornado", "storm"))).isEmpty();
    }

    @Test
    void takesDeathsForAnAssaultWhereAStormOnlyPasses() {
        assertThat(events(killed("train", "storm"))).hasSize(1);
    }

    @Test
    void takesShotsOnAHuntForNoAssault() {
        assertThat(events(SHOT + """
                Hunters hunter NOUN 2 nsubj
                saw see VERB 0 root
                a a DET 4 det
                deer deer NOUN 2 obj
                """)).isEmpty();
    }

    @Test
    void takesShotsForAnAssaultWhereNobodyHunts() {
        assertThat(events(SHOT + """
                Walkers walker NOUN 2 nsubj
                saw see VERB 0 root
                a a DET 4 det
                deer deer NOUN 2 obj
                """)).hasSize(1);
    }

    @Test
    void takesShotsForNoAssaultWhereSomebodyPlayedWithAGun() {
        assertThat(events(SHOT + """
                They they PRON 2 nsubj
                played play VERB 0 root
                with with ADP 5 case
                a a DET 5 det
                pistol pistol NOUN 2 obl
                """)).isEmpty();
    }
}
