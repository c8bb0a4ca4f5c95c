// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve.actor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.language.Document;
import dev.dateline.language.DocumentText;
import dev.dateline.record.Actor;
import dev.dateline.record.Sector;
import java.util.List;
import org.junit.jupiter.api.Test;

class RanksTest {
    private static final ActorResolver RESOLVER = new ActorResolver();

    private static Actor at(String text, String form) {
        Document document = DocumentText.parse(text);
        Actors actors = RESOLVER.resolve(document, List.of());
        return document.tokens().stream()
                .filter(token -> token.form().equals(form))
                .findFirst()
                .flatMap(token -> actors.at(token.index()))
                .orElseThrow(() -> new AssertionError("no actor at " + form));
    }

    private static String told(String title, String lemma, String others) {
        return """
                %s %s NOUN 2 nmod:desc
                Rosa Rosa PROPN 4 nsubj B-PER
                Quispe Quispe PROPN 2 flat I-PER
                spoke speak VERB 0 root
                . . PUNCT 4 punct

                %s
                """.formatted(title, lemma, others);
    }

    private static final String POLICED = """
                The the DET 2 det
                sheriff sheriff NOUN 3 nsubj
                called call VERB 0 root
                two two NUM 5 nummod
                detectives detective NOUN 3 obj
                . . PUNCT 3 punct
                """;

    private static final String ARMED = """
                Two two NUM 2 nummod
                battalions battalion NOUN 3 nsubj
                met meet VERB 0 root
                detectives detective NOUN 3 obj
                and and CCONJ 6 cc
                police police NOUN 4 conj
                . . PUNCT 3 punct
                """;

    private static final String SEATED = """
                Parliament parliament NOUN 2 nsubj
                heard hear VERB 0 root
                detectives detective NOUN 2 obj
                and and CCONJ 5 cc
                police police NOUN 3 conj
                . . PUNCT 2 punct
                """;

    @Test
    void aSergeantIsOfThePoliceWhereNothingButPoliceIsSpokenOf() {
        assertThat(at(told("Sgt.", "Sgt.", POLICED), "Rosa").sector()).isEqualTo(Sector.COP);
        assertThat(at(told("Sgt.", "Sgt.", ARMED), "Rosa").sector()).isEqualTo(Sector.MIL);
    }

    @Test
    void anOfficerIsOfTheArmyWhereNoPoliceIsSpokenOf() {
        String troops = ARMED.replace("police police", "maps map");
        String civil = troops.replace("battalions battalion", "teams team").replace("detectives detective", "maps map");
        assertThat(at(told("Officer", "officer", troops.replace("detectives detective", "maps map")), "Rosa")
                        .sector())
                .isEqualTo(Sector.MIL);
        assertThat(at(told("Officer", "officer", civil), "Rosa").sector()).isEqualTo(Sector.COP);
    }

    @Test
    void aDeputyIsTheSheriffsWhereNoParliamentIsSpokenOf() {
        assertThat(at(told("Deputy", "deputy", POLICED), "Rosa").sector()).isEqualTo(Sector.COP);
        assertThat(at(told("Deputy", "deputy", SEATED), "Rosa").sector()).isEqualTo(Sector.LEG);
    }

    @Test
    void aContenderIsAPoliticianOnlyWhereThereIsPolitics() {
        String race = """
                The the DET 2 det
                race race NOUN 3 nsubj
                begins begin VERB 0 root
                . . PUNCT 3 punct
                """;
        String vote = """
                The the DET 2 det
                election election NOUN 3 nsubj
                begins begin VERB 0 root
                . . PUNCT 3 punct
                """;
        assertThat(at(told("Contender", "contender", race), "Rosa").sector()).isNull();
        assertThat(at(told("Contender", "contender", vote), "Rosa").sector()).isEqualTo(Sector.PTY);
    }

    @Test
    void aLordIsBritishWhereBritainIsSpokenOf() {
        String britain = """
                Britain Britain PROPN 2 nsubj B-LOC
                called call VERB 0 root
                an an DET 4 det
                election election NOUN 2 obj
                . . PUNCT 2 punct
                """;
        String peru = britain.replace("Britain", "Peru");
        assertThat(at(told("Lord", "Lord", britain), "Rosa").country()).isEqualTo("GBR");
        assertThat(at(told("Lord", "Lord", peru), "Rosa").country()).isNotEqualTo("GBR");
    }

    @Test
    void aPilotIsOfAnArmyOnlyBesideAWordOfArmies() {
        String elsewhere = """
                Two two NUM 2 nummod
                battalions battalion NOUN 3 nsubj
                left leave VERB 0 root
                . . PUNCT 3 punct
                """;
        assertThat(at(told("Pilot", "pilot", elsewhere), "Rosa").sector()).isEqualTo(Sector.LAB);
        String beside = """
                Pilot pilot NOUN 2 nmod:desc
                Rosa Rosa PROPN 4 nsubj B-PER
                Quispe Quispe PROPN 2 flat I-PER
                left leave VERB 0 root
                the the DET 6 det
                squadron squadron NOUN 4 obj
                . . PUNCT 4 punct
                """;
        assertThat(at(beside, "Rosa").sector()).isEqualTo(Sector.MIL);
    }
}
