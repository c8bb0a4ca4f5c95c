// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve.actor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.language.Document;
import dev.dateline.language.DocumentText;
import dev.dateline.record.Actor;
import dev.dateline.record.Sector;
import java.util.List;
import org.junit.jupiter.api.Test;

class WhoBelongsTest {
    private static final ActorResolver RESOLVER = new ActorResolver();

    private static Actor at(Document document, int token) {
        return RESOLVER.resolve(document, List.of())
                .at(token)
                .orElseThrow(() -> new AssertionError("no actor at " + token));
    }

    @Test
    void theRivalOfAPremierIsOfTheOpposition() {
        Document document = DocumentText.parse("""
                Peru Peru PROPN 4 nmod:poss B-LOC
                's 's PART 1 case
                prime prime ADJ 4 amod
                minister minister NOUN 5 nsubj
                met meet VERB 0 root
                his his PRON 7 nmod:poss
                rival rival NOUN 5 obj
                . . PUNCT 5 punct
                """);
        assertThat(at(document, 6).country()).isEqualTo("PER");
        assertThat(at(document, 6).sector()).isEqualTo(Sector.OPP);
    }

    @Test
    void theCountrysEnvoyIsOfTheCountryThatAnAdjectiveNames() {
        Document document = DocumentText.parse("""
                The the DET 4 det
                Peruvian peruvian ADJ 4 amod B-MISC
                foreign foreign ADJ 4 amod
                ministry ministry NOUN 5 nsubj
                recalled recall VERB 0 root
                the the DET 7 det
                country country NOUN 9 nmod:poss
                's 's PART 7 case
                ambassador ambassador NOUN 5 obj
                . . PUNCT 5 punct
                """);
        assertThat(at(document, 8).country()).isEqualTo("PER");
    }

    @Test
    void aGovernmentThatSomebodyLeadsIsOfHisCountry() {
        Document document = DocumentText.parse("""
                Rosa Rosa PROPN 5 nsubj B-PER
                Quispe Quispe PROPN 1 flat I-PER
                of of ADP 4 case
                Peru Peru PROPN 1 nmod B-LOC
                spoke speak VERB 0 root
                . . PUNCT 5 punct

                The the DET 5 det
                Quispe Quispe PROPN 4 compound B-PER
                - - PUNCT 4 punct
                led lead VERB 5 amod
                government government NOUN 6 nsubj
                fell fall VERB 0 root
                . . PUNCT 6 punct
                """);
        assertThat(at(document, 10).country()).isEqualTo("PER");
        assertThat(at(document, 10).sector()).isEqualTo(Sector.GOV);
    }

    @Test
    void membersOfACommunityAreNoGovernment() {
        Document document = DocumentText.parse("""
                Members member NOUN 7 nsubj
                of of ADP 6 case
                Peru Peru PROPN 6 nmod:poss B-LOC
                's 's PART 3 case
                Hindu hindu ADJ 6 amod B-MISC
                community community NOUN 1 nmod
                fled flee VERB 0 root
                . . PUNCT 7 punct
                """);
        assertThat(at(document, 0).country()).isEqualTo("PER");
        assertThat(at(document, 0).sector()).isNotEqualTo(Sector.GOV);
    }

    @Test
    void whatSomebodyWasBeforeYieldsToWhatHeIs() {
        Document document = DocumentText.parse("""
                Former former ADJ 2 amod
                banker banker NOUN 3 nmod:desc
                Ana Ana PROPN 5 nsubj B-PER
                Silva Silva PROPN 3 flat I-PER
                spoke speak VERB 0 root
                . . PUNCT 5 punct

                The the DET 2 det
                lawmaker lawmaker NOUN 3 nmod:desc
                Ana Ana PROPN 5 nsubj B-PER
                Silva Silva PROPN 3 flat I-PER
                left leave VERB 0 root
                . . PUNCT 5 punct
                """);
        assertThat(at(document, 2).sector()).isEqualTo(Sector.LEG);
    }

    @Test
    void rebelsWhoGiveThemselvesUpAreOfTheLandOfThoseWhoTakeThem() {
        Document document = DocumentText.parse("""
                A a DET 3 det
                female female ADJ 3 amod
                rebel rebel NOUN 4 nsubj
                surrendered surrender VERB 0 root
                to to ADP 7 case
                Peruvian peruvian ADJ 7 amod B-MISC
                forces force NOUN 4 obl
                . . PUNCT 4 punct
                """);
        assertThat(at(document, 2).country()).isEqualTo("PER");
    }

    @Test
    void foreignRebelsWhomAStateFreesAreOfNoKnownLand() {
        Document document = DocumentText.parse("""
                Peru Peru PROPN 2 nsubj B-LOC
                freed free VERB 0 root
                two two NUM 5 nummod
                foreign foreign ADJ 5 amod
                rebels rebel NOUN 2 obj
                . . PUNCT 2 punct
                """);
        assertThat(at(document, 4).country()).isNull();
    }

    @Test
    void refugeesAreOfTheLandThatTheyFlee() {
        Document document = DocumentText.parse("""
                Chile Chile PROPN 2 nsubj B-LOC
                received receive VERB 0 root
                refugees refugee NOUN 2 obj
                fleeing flee VERB 3 acl
                a a DET 6 det
                war war NOUN 4 obj
                in in ADP 8 case
                Peru Peru PROPN 6 nmod B-LOC
                . . PUNCT 2 punct
                """);
        assertThat(at(document, 2).country()).isEqualTo("PER");
        assertThat(at(document, 2).sector()).isEqualTo(Sector.REF);
    }

    @Test
    void aLanguageIsNoScene() {
        Document document = DocumentText.parse("""
                Pupils pupil NOUN 2 nsubj
                learn learn VERB 0 root
                Danish Danish PROPN 2 obj B-MISC
                . . PUNCT 2 punct

                The the DET 2 det
                police police NOUN 3 nsubj
                came come VERB 0 root
                . . PUNCT 3 punct
                """);
        assertThat(at(document, 5).country()).isNull();
    }

    @Test
    void anAcronymThatManyHaveIsMeantWhereItsCountryIsNamed() {
        Document named = DocumentText.parse("""
                The the DET 2 det
                NPA NPA PROPN 3 nsubj B-ORG
                attacked attack VERB 0 root
                the the DET 6 det
                Philippine philippine ADJ 6 amod B-MISC
                army army NOUN 3 obj
                . . PUNCT 3 punct
                """);
        assertThat(at(named, 1).sector()).isEqualTo(Sector.REB);
        Document elsewhere = DocumentText.parse("""
                The the DET 2 det
                NPA NPA PROPN 3 nsubj B-ORG
                met meet VERB 0 root
                in in ADP 5 case
                Peru Peru PROPN 3 obl B-LOC
                . . PUNCT 3 punct
                """);
        assertThat(at(elsewhere, 1).sector()).isNull();
    }

    @Test
    void aNavyWhoseNameOthersHaveIsMeantWhereItsCountryIsNamed() {
        String navy = """
                The the DET 3 det
                Royal Royal PROPN 3 compound B-ORG
                Navy Navy PROPN 4 nsubj I-ORG
                visited visit VERB 0 root
                %s %s PROPN 4 obj B-LOC
                . . PUNCT 4 punct
                """;
        assertThat(at(DocumentText.parse(navy.formatted("Britain", "Britain")), 2)
                        .country())
                .isEqualTo("GBR");
        assertThat(at(DocumentText.parse(navy.formatted("Norway", "Norway")), 2).country())
                .isNotEqualTo("GBR");
    }

    @Test
    void officesOfABodyAreItsOwnWhereverTheyAre() {
        Document document = DocumentText.parse("""
                Peru Peru PROPN 2 nsubj B-LOC
                closed close VERB 0 root
                the the DET 5 det
                Lima Lima PROPN 5 compound B-LOC
                offices office NOUN 2 obj
                of of ADP 7 case
                Reuters Reuters PROPN 5 nmod B-ORG
                . . PUNCT 2 punct
                """);
        assertThat(at(document, 4).country()).isEqualTo("GBR");
        assertThat(at(document, 4).sector()).isEqualTo(Sector.JRN);
    }

    @Test
    void whoLedABodyOfStatesBeforeIsOfNoneNow() {
        Document document = DocumentText.parse("""
                Former former ADJ 3 amod
                UN UN PROPN 3 compound B-ORG
                envoy envoy NOUN 4 nmod:desc
                Ana Ana PROPN 6 nsubj B-PER
                Silva Silva PROPN 4 flat I-PER
                spoke speak VERB 0 root
                . . PUNCT 6 punct
                """);
        assertThat(at(document, 3).country()).isNull();
    }

    @Test
    void whoHoldsAnOfficeOfABodyOfStatesIsAnOfficial() {
        Document document = DocumentText.parse("""
                UN UN PROPN 2 compound B-ORG
                envoy envoy NOUN 3 nmod:desc
                Ana Ana PROPN 5 nsubj B-PER
                Silva Silva PROPN 3 flat I-PER
                spoke speak VERB 0 root
                . . PUNCT 5 punct
                """);
        assertThat(at(document, 2).country()).isEqualTo("UNO");
        assertThat(at(document, 2).sector()).isEqualTo(Sector.GOV);
    }

    @Test
    void rebelsOnTheOtherSideOfAGovernmentAreOfItsLand() {
        Document document = DocumentText.parse("""
                The the DET 3 det
                Peruvian peruvian ADJ 3 amod B-MISC
                government government NOUN 6 nsubj
                and and CCONJ 5 cc
                rebels rebel NOUN 3 conj
                fought fight VERB 0 root
                . . PUNCT 6 punct
                """);
        assertThat(at(document, 4).country()).isEqualTo("PER");
    }

    @Test
    void rebelsWhomAGovernmentOnlyMeetsAreOfNoKnownLand() {
        Document document = DocumentText.parse("""
                The the DET 3 det
                Danish danish ADJ 3 amod B-MISC
                government government NOUN 4 nsubj
                talked talk VERB 0 root
                with with ADP 7 case
                several several ADJ 7 amod
                rebels rebel NOUN 4 obl
                . . PUNCT 4 punct
                """);
        assertThat(at(document, 6).country()).isNull();
    }

    @Test
    void rebelsWhomAStateHoldsAreOfItsLandOnlyWhereThatIsTheScene() {
        String abroad = """
                Denmark Denmark PROPN 2 nsubj B-LOC
                detained detain VERB 0 root
                several several ADJ 4 amod
                rebels rebel NOUN 2 obj
                """;
        assertThat(at(DocumentText.parse(abroad), 3).country()).isNull();
        Document home = DocumentText.parse(abroad + """
                in in ADP 6 case
                Denmark Denmark PROPN 2 obl B-LOC
                """);
        assertThat(at(home, 3).country()).isEqualTo("DNK");
    }

    @Test
    void gunmenWhoComeFromNowhereAreOfTheOnlySceneThatTheSentenceNames() {
        Document document = DocumentText.parse("""
                Two two NUM 2 nummod
                gunmen gunman NOUN 3 nsubj
                came come VERB 0 root
                in in ADP 5 case
                Peru Peru PROPN 3 obl B-LOC
                . . PUNCT 3 punct
                """);
        assertThat(at(document, 1).country()).isEqualTo("PER");
        Document elsewhere = DocumentText.parse("""
                Two two NUM 2 nummod
                gunmen gunman NOUN 3 nsubj
                hit hit VERB 0 root
                Danes Dane PROPN 3 obj
                in in ADP 6 case
                Peru Peru PROPN 3 obl B-LOC
                . . PUNCT 3 punct
                """);
        assertThat(at(elsewhere, 1).country()).isNull();
    }

    @Test
    void officialsOfAGovernmentThatIsCalledByItsHeadAreOfHisLand() {
        Document document = DocumentText.parse("""
                Rosa Rosa PROPN 5 nsubj B-PER
                Quispe Quispe PROPN 1 flat I-PER
                of of ADP 4 case
                Peru Peru PROPN 1 nmod B-LOC
                spoke speak VERB 0 root
                . . PUNCT 5 punct

                Quispe Quispe PROPN 2 compound B-PER
                administration administration NOUN 3 compound
                officials official NOUN 4 nsubj
                left leave VERB 0 root
                Denmark Denmark PROPN 4 obj B-LOC
                . . PUNCT 4 punct
                """);
        assertThat(at(document, 8).country()).isEqualTo("PER");
    }

    @Test
    void whomTheTablesKnowToHeadAStatePresidesOverNoFirm() {
        String words = """
                Ruvan Ruvan PROPN 4 nmod:poss B-ORG
                Mining Mining PROPN 1 flat I-ORG
                's 's PART 1 case
                president president NOUN 7 nsubj
                %s %1$s PROPN 4 appos B-PER
                %s %2$s PROPN 5 flat I-PER
                spoke speak VERB 0 root
                . . PUNCT 7 punct
                """;
        assertThat(at(DocumentText.parse(words.formatted("Barack", "Obama")), 4).sector())
                .isEqualTo(Sector.GOV);
        assertThat(at(DocumentText.parse(words.formatted("Ana", "Quispe")), 4).sector())
                .isNotEqualTo(Sector.GOV);
    }
}
