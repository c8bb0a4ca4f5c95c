// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve.actor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.extract.statement.StatementMention;
import dev.dateline.language.Document;
import dev.dateline.language.DocumentText;
import dev.dateline.record.Actor;
import dev.dateline.record.ActorKind;
import dev.dateline.record.Place;
import dev.dateline.record.Sector;
import dev.dateline.record.Span;
import dev.dateline.record.StatementAct;
import dev.dateline.record.StatementMode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class SpeakersTest {
    private static final ActorResolver RESOLVER = new ActorResolver();

    private static Actor at(Document document, Actors actors, String form) {
        return document.tokens().stream()
                .filter(token -> token.form().equals(form))
                .findFirst()
                .flatMap(token -> actors.at(token.index()))
                .orElseThrow(() -> new AssertionError("no actor at " + form));
    }

    private static StatementMention said(Document document, int speaker) {
        return new StatementMention(
                document.token(speaker).span(),
                OptionalInt.of(speaker),
                List.of(),
                List.of(document.token(speaker + 2).span()),
                StatementMode.INDIRECT,
                StatementAct.ASSERT,
                OptionalInt.empty(),
                OptionalInt.empty());
    }

    @Test
    void leavesTheMarkOfTheQuotationBeforeASpeakerOutOfTheName() {
        Document document = DocumentText.parse("""
                " " PUNCT 2 punct
                Closed closed ADJ 7 ccomp
                , , PUNCT 2 punct
                " " PUNCT 2 punct
                one one NUM 6 nummod
                sailor sailor NOUN 7 nsubj
                said say VERB 0 root
                . . PUNCT 7 punct
                """);
        Actors actors = RESOLVER.resolve(document, List.of(), List.of(said(document, 5)), Optional.empty());
        assertThat(at(document, actors, "sailor").name()).isEqualTo("one sailor");
    }

    @Test
    void givesAnOfficeTheNameThatStandsBareInTheNextSentence() {
        Document document = DocumentText.parse("""
                Peru Peru PROPN 5 nsubj B-LOC
                's 's PART 1 case
                foreign foreign ADJ 4 amod
                minister minister NOUN 5 nsubj
                said say VERB 0 root
                the the DET 7 det
                border border NOUN 9 nsubj
                would would AUX 9 aux
                close close VERB 5 ccomp
                . . PUNCT 5 punct

                Tomas Tomas PROPN 3 nsubj B-PER
                Quispe Quispe PROPN 1 flat I-PER
                spoke speak VERB 0 root
                in in ADP 5 case
                Lima Lima PROPN 3 obl B-LOC
                . . PUNCT 3 punct
                """);
        Actors actors = RESOLVER.resolve(document, List.of());
        Actor minister = at(document, actors, "minister");
        assertThat(minister.name()).isEqualTo("Tomas Quispe");
        assertThat(minister.country()).isEqualTo("PER");
    }

    @Test
    void takesTheCityForTheSceneAndItsLeaderForTheGovernment() {
        Document document = DocumentText.parse("""
                Hong Hong PROPN 2 compound B-LOC
                Kong Kong PROPN 3 obl I-LOC
                saw see VERB 0 root
                clashes clash NOUN 3 obj
                on on ADP 6 case
                Monday monday NOUN 3 obl
                . . PUNCT 3 punct

                The the DET 2 det
                city city NOUN 5 nmod:poss
                's 's PART 2 case
                embattled embattled ADJ 5 amod
                leader leader NOUN 6 nsubj:pass
                apologised apologise VERB 0 root
                . . PUNCT 6 punct

                Chief chief ADJ 2 amod
                Executive executive NOUN 5 nsubj
                Mona Mona PROPN 5 nsubj B-PER
                Cheung Cheung PROPN 3 flat I-PER
                wept weep VERB 0 root
                . . PUNCT 5 punct
                """);
        Place city = new Place("p1", "Hong Kong", "city", "HKG", null, null, null, null, List.of(new Span(0, 9)));
        Actors actors = RESOLVER.resolve(document, List.of(city));
        Actor leader = at(document, actors, "leader");
        assertThat(leader.country()).isEqualTo("HKG");
        assertThat(leader.sector()).isEqualTo(Sector.GOV);
        assertThat(at(document, actors, "Executive").sector()).isEqualTo(Sector.GOV);
    }

    @Test
    void takesTheCountryThatAnAnalystDealsWithForNoOrigin() {
        Document document = DocumentText.parse("""
                Joe Joe PROPN 12 nsubj B-PER
                Karam Karam PROPN 1 flat I-PER
                , , PUNCT 6 punct
                a a DET 6 det
                Lebanon Lebanon PROPN 6 compound B-LOC
                analyst analyst NOUN 1 appos
                at at ADP 10 case
                the the DET 10 det
                Brookings Brookings PROPN 6 nmod B-ORG
                Institution Institution PROPN 6 nmod I-ORG
                , , PUNCT 6 punct
                said say VERB 0 root
                the the DET 14 det
                deal deal NOUN 16 nsubj
                was be AUX 16 cop
                dead dead ADJ 12 ccomp
                . . PUNCT 12 punct
                """);
        Actor analyst = at(document, RESOLVER.resolve(document, List.of()), "Joe");
        assertThat(analyst.country()).isEqualTo("USA");
        assertThat(analyst.sector()).isEqualTo(Sector.SOC);
    }

    @Test
    void takesACampaignForAnActorOnlyWithTheNameOfWhoseItIs() {
        Document document = DocumentText.parse("""
                The the DET 3 det
                Rojas Rojas PROPN 3 compound B-ORG
                campaign campaign NOUN 4 nsubj
                said say VERB 0 root
                it it PRON 7 nsubj
                would would AUX 7 aux
                sue sue VERB 4 ccomp
                . . PUNCT 4 punct

                The the DET 3 det
                campaign campaign NOUN 3 compound
                trail trail NOUN 5 nsubj
                is be AUX 5 cop
                long long ADJ 0 root
                . . PUNCT 5 punct
                """);
        Actors actors = RESOLVER.resolve(document, List.of());
        assertThat(at(document, actors, "campaign").sector()).isEqualTo(Sector.PTY);
        assertThat(actors.list()).noneMatch(actor -> actor.name().equals("The campaign trail"));
    }

    @Test
    void takesDemonymsWithoutAPluralForSeveralPeople() {
        Document document = DocumentText.parse("""
                Many many ADJ 2 amod
                Lebanese lebanese ADJ 3 nsubj B-MISC
                fear fear VERB 0 root
                a a DET 5 det
                war war NOUN 3 obj
                . . PUNCT 3 punct

                Tunisians tunisians ADJ 2 nsubj B-MISC
                said say VERB 0 root
                they they PRON 5 nsubj
                were be AUX 5 cop
                tired tired ADJ 2 ccomp
                . . PUNCT 2 punct
                """);
        Actors actors = RESOLVER.resolve(document, List.of());
        assertThat(at(document, actors, "Lebanese").kind()).isEqualTo(ActorKind.GROUP);
        assertThat(at(document, actors, "Tunisians").country()).isEqualTo("TUN");
    }

    @Test
    void keepsTheSourceThatADescribedSourceIsNext() {
        Document document = DocumentText.parse("""
                A a DET 3 det
                ministerial ministerial NOUN 3 amod
                source source NOUN 6 nsubj
                in in ADP 5 case
                Lima Lima PROPN 6 obl B-LOC
                said say VERB 0 root
                the the DET 8 det
                cabinet cabinet NOUN 10 nsubj
                would would AUX 10 aux
                meet meet VERB 6 ccomp
                . . PUNCT 6 punct

                The the DET 2 det
                source source NOUN 3 nsubj
                said say VERB 0 root
                it it PRON 6 nsubj
                was be AUX 6 cop
                calm calm ADJ 3 ccomp
                . . PUNCT 3 punct
                """);
        Actors actors = RESOLVER.resolve(document, List.of());
        assertThat(actors.list().stream().filter(actor -> actor.name().endsWith("source")))
                .hasSize(1)
                .first()
                .satisfies(source -> assertThat(source.mentions()).hasSize(2));
    }

    @Test
    void placesSomebodyInTheBodyNamedBeforeTheName() {
        Document document = DocumentText.parse("""
                Amnesty Amnesty PROPN 2 compound B-ORG
                International International PROPN 4 flat I-ORG
                's 's PART 2 case
                Lena Lena PROPN 6 nsubj B-PER
                Ortiz Ortiz PROPN 4 flat I-PER
                said say VERB 0 root
                police police NOUN 9 nsubj:pass
                had have AUX 9 aux
                fired fire VERB 6 ccomp
                in in ADP 11 case
                Lima Lima PROPN 9 obl B-LOC
                . . PUNCT 6 punct
                """);
        assertThat(at(document, RESOLVER.resolve(document, List.of()), "Ortiz").country())
                .isEqualTo("NGO");
    }

    @Test
    void givesASourceTheCountryOfWhomItIsCloseTo() {
        Document document = DocumentText.parse("""
                A a DET 2 det
                source source NOUN 10 nsubj
                close close ADJ 2 amod
                to to ADP 5 case
                President president NOUN 6 nmod
                Ana Ana PROPN 10 nsubj B-PER
                Rojas Rojas PROPN 6 flat I-PER
                of of ADP 9 case
                Peru Peru PROPN 6 nmod B-LOC
                said say VERB 0 root
                she she PRON 13 nsubj
                would would AUX 13 aux
                resign resign VERB 10 ccomp
                . . PUNCT 10 punct
                """);
        Actor source = at(document, RESOLVER.resolve(document, List.of()), "source");
        assertThat(source.name()).startsWith("A source");
        assertThat(source.country()).isEqualTo("PER");
    }

    @Test
    void letsHeAndSheGoOnWithTheSpeakerBefore() {
        Document document = DocumentText.parse("""
                Anna Anna PROPN 2 compound B-PER
                Ortiz Ortiz PROPN 3 nsubj I-PER
                said say VERB 0 root
                so so ADV 3 advmod
                to to ADP 6 case
                Robin Robin PROPN 3 obl B-PER
                Quispe Quispe PROPN 6 flat I-PER
                . . PUNCT 3 punct

                It it PRON 3 nsubj
                was be AUX 3 cop
                clear clear ADJ 0 root
                Robin Robin PROPN 6 nsubj B-PER
                Quispe Quispe PROPN 4 flat I-PER
                left leave VERB 3 csubj
                . . PUNCT 3 punct

                They they PRON 2 nsubj
                lied lie VERB 5 ccomp
                , , PUNCT 2 punct
                she she PRON 5 nsubj
                said say VERB 0 root
                . . PUNCT 5 punct
                """);
        StatementMention first = said(document, 1);
        StatementMention second = said(document, 18);
        Actors actors = RESOLVER.resolve(document, List.of(), List.of(first, second), Optional.empty());
        assertThat(actors.at(18).orElseThrow().name()).isEqualTo("Anna Ortiz");
        assertThat(RESOLVER.resolve(document, List.of()).at(18).orElseThrow().name())
                .isEqualTo("Robin Quispe");
    }
}
