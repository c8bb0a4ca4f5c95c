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

class NamedAndDescribedTest {
    private static final ActorResolver RESOLVER = new ActorResolver();

    private static Actors resolve(Document document) {
        return RESOLVER.resolve(document, List.of());
    }

    private static Actor at(Actors actors, int token) {
        return actors.at(token).orElseThrow(() -> new AssertionError("no actor at " + token));
    }

    @Test
    void anOfficeNamesWhoIsNamedLater() {
        Document document = DocumentText.parse("""
                Peru Peru PROPN 4 nmod:poss B-LOC
                's 's PART 1 case
                prime prime ADJ 4 amod
                minister minister NOUN 5 nsubj
                resigned resign VERB 0 root
                . . PUNCT 5 punct

                Rosa Rosa PROPN 3 nsubj B-PER
                Quispe Quispe PROPN 1 flat I-PER
                left leave VERB 0 root
                . . PUNCT 3 punct
                """);
        Actors actors = resolve(document);
        assertThat(at(actors, 3)).isEqualTo(at(actors, 6));
        assertThat(at(actors, 3).name()).isEqualTo("Rosa Quispe");
        assertThat(at(actors, 3).country()).isEqualTo("PER");
    }

    @Test
    void theAlliesOfWhoLeftAnOfficeHeldNone() {
        Document document = DocumentText.parse("""
                Former former ADJ 2 amod
                President president NOUN 3 nmod:desc
                Rosa Rosa PROPN 6 nmod:poss B-PER
                Quispe Quispe PROPN 3 flat I-PER
                's 's PART 3 case
                allies ally NOUN 7 nsubj
                left leave VERB 0 root
                . . PUNCT 7 punct
                """);
        Actors actors = resolve(document);
        assertThat(at(actors, 2).sector()).isEqualTo(Sector.ELI);
        assertThat(at(actors, 5).sector()).isNull();
    }

    @Test
    void whoLeadsTheProtestsAndSitsInParliamentIsOfTheOpposition() {
        Document document = DocumentText.parse("""
                Senator senator NOUN 2 nmod:desc
                Rosa Rosa PROPN 10 nsubj B-PER
                Quispe Quispe PROPN 2 flat I-PER
                , , PUNCT 6 punct
                a a DET 6 det
                leader leader NOUN 2 appos
                of of ADP 8 case
                protests protest NOUN 6 nmod
                , , PUNCT 6 punct
                left leave VERB 0 root
                . . PUNCT 10 punct
                """);
        assertThat(at(resolve(document), 1).sector()).isEqualTo(Sector.OPP);
    }

    @Test
    void theLeaderOfACountryIsItsPresidentAndNoOther() {
        Document document = DocumentText.parse("""
                Peruvian peruvian ADJ 2 amod B-MISC
                President president NOUN 3 nmod:desc
                Rosa Rosa PROPN 5 nsubj B-PER
                Quispe Quispe PROPN 3 flat I-PER
                left leave VERB 0 root
                . . PUNCT 5 punct

                The the DET 3 det
                Peruvian peruvian ADJ 3 amod B-MISC
                leader leader NOUN 4 nsubj
                smiled smile VERB 0 root
                . . PUNCT 4 punct

                The the DET 3 det
                Danish danish ADJ 3 amod B-MISC
                leader leader NOUN 4 nsubj
                wept weep VERB 0 root
                . . PUNCT 4 punct
                """);
        Actors actors = resolve(document);
        assertThat(at(actors, 8)).isEqualTo(at(actors, 2));
        assertThat(at(actors, 13)).isNotEqualTo(at(actors, 2));
        assertThat(at(actors, 13).country()).isEqualTo("DNK");
    }

    @Test
    void aNameAfterACommaIsOfWhoIsDescribedBeforeItThoughTheTreeTakesBothForSubjects() {
        Document document = DocumentText.parse("""
                A a DET 2 det
                mediator mediator NOUN 9 nsubj
                in in ADP 4 case
                talks talk NOUN 9 obl
                , , PUNCT 7 punct
                Imam Imam PROPN 7 nmod:desc B-PER
                Yakubu Yakubu PROPN 9 nsubj B-PER
                , , PUNCT 7 punct
                spoke speak VERB 0 root
                . . PUNCT 9 punct
                """);
        Actors actors = resolve(document);
        assertThat(at(actors, 1)).isEqualTo(at(actors, 6));
        assertThat(at(actors, 1).name()).isEqualTo("Yakubu");
        assertThat(at(actors, 1).sector()).isEqualTo(Sector.REL);
    }

    @Test
    void aNameHoldsTogetherThoughAWordOfItIsTakenForAVerb() {
        Document document = DocumentText.parse("""
                Odhiambo Odhiambo PROPN 4 nsubj B-PER
                Were be AUX 4 cop
                , , PUNCT 4 punct
                fisherman fisherman NOUN 6 nsubj
                , , PUNCT 4 punct
                left leave VERB 0 root
                . . PUNCT 6 punct
                """);
        assertThat(at(resolve(document), 0).name()).isEqualTo("Odhiambo Were");
    }

    @Test
    void aKindOfBodyRightBeforeItsNameIsNoActorOfItsOwn() {
        Document document = DocumentText.parse("""
                The the DET 2 det
                opposition opposition NOUN 5 nsubj
                Sol Sol PROPN 4 compound B-ORG
                Rojo Rojo PROPN 2 nmod I-ORG
                marched march VERB 0 root
                . . PUNCT 5 punct
                """);
        Actors actors = resolve(document);
        assertThat(at(actors, 1)).isEqualTo(at(actors, 3));
        assertThat(at(actors, 1).name()).isEqualTo("Sol Rojo");
        assertThat(at(actors, 1).sector()).isEqualTo(Sector.OPP);
    }

    @Test
    void aBodyWhoseNameLooksLikeAPersonsIsNeitherOneNorThePresidentBeforeIt() {
        Document document = DocumentText.parse("""
                The the DET 2 det
                president president NOUN 3 nsubj
                attacked attack VERB 0 root
                the the DET 6 det
                television television NOUN 6 compound
                station station NOUN 3 obj
                al al PROPN 6 appos B-PER
                Nahar Nahar PROPN 7 flat I-PER
                . . PUNCT 3 punct
                """);
        Actors actors = resolve(document);
        assertThat(at(actors, 6).name()).isEqualTo("al Nahar");
        assertThat(at(actors, 6).kind()).isEqualTo(ActorKind.ORGANIZATION);
        assertThat(at(actors, 6).sector()).isEqualTo(Sector.JRN);
        assertThat(at(actors, 1)).isNotEqualTo(at(actors, 6));
    }

    @Test
    void anAcronymInBracketsIsOfTheNameBeforeItInAnyLanguage() {
        Document document = DocumentText.parse("""
                The the DET 3 det
                Dockers dockers PROPN 3 compound B-ORG
                Union union PROPN 7 nsubj I-ORG
                ( ( PUNCT 5 punct
                SZP SZP PROPN 3 appos B-ORG
                ) ) PUNCT 5 punct
                marched march VERB 0 root
                . . PUNCT 7 punct
                """);
        Actors actors = resolve(document);
        assertThat(at(actors, 4)).isEqualTo(at(actors, 2));
        assertThat(at(actors, 4).sector()).isEqualTo(Sector.LAB);
    }

    @Test
    void thePresidentOfACompanyIsNoOfficialOfAState() {
        Document document = DocumentText.parse("""
                Acmetal Acmetal PROPN 3 nmod:poss B-ORG
                's 's PART 1 case
                president president NOUN 6 nsubj
                Karla Karla PROPN 3 appos B-PER
                Juhl Juhl PROPN 4 flat I-PER
                left leave VERB 0 root
                in in ADP 8 case
                Denmark Denmark PROPN 6 obl B-LOC
                . . PUNCT 6 punct
                """);
        assertThat(at(resolve(document), 3).sector()).isNull();
    }

    @Test
    void thePossessorOfADelegationCountsAndNotThePlaceItDealsWith() {
        Document document = DocumentText.parse("""
                Amnesty Amnesty PROPN 2 compound B-ORG
                International International PROPN 3 nsubj I-ORG
                protested protest VERB 0 root
                . . PUNCT 3 punct

                The the DET 2 det
                head head NOUN 7 nsubj
                of of ADP 6 case
                its its PRON 6 nmod:poss
                Peru Peru PROPN 6 compound B-LOC
                delegation delegation NOUN 2 nmod
                left leave VERB 0 root
                . . PUNCT 7 punct
                """);
        assertThat(at(resolve(document), 5).country()).isEqualTo("NGO");
    }

    @Test
    void troopsThatACountrySendsAreItsOwn() {
        Document document = DocumentText.parse("""
                Poland Poland PROPN 2 nsubj B-LOC
                moved move VERB 0 root
                two two NUM 4 nummod
                battalions battalion NOUN 2 obj
                . . PUNCT 2 punct
                """);
        assertThat(at(resolve(document), 3).country()).isEqualTo("POL");
    }

    @Test
    void aSpeakerWhomNoLexiconKnowsIsSomebodyButAPaperIsNot() {
        Document document = DocumentText.parse("""
                A a DET 2 det
                beekeeper beekeeper NOUN 3 nsubj
                said say VERB 0 root
                so so ADV 3 advmod
                . . PUNCT 3 punct

                A a DET 2 det
                poster poster NOUN 3 nsubj
                said say VERB 0 root
                so so ADV 3 advmod
                . . PUNCT 3 punct
                """);
        List<StatementMention> said = List.of(said(document, 1, 3), said(document, 6, 8));
        Actors actors = RESOLVER.resolve(document, List.of(), said, Optional.empty());
        assertThat(at(actors, 1).kind()).isEqualTo(ActorKind.PERSON);
        assertThat(at(actors, 1).name()).isEqualTo("A beekeeper");
        assertThat(actors.at(6)).isEmpty();
    }

    private static StatementMention said(Document document, int speaker, int content) {
        Span source = document.token(speaker).span();
        return new StatementMention(
                source,
                OptionalInt.of(speaker),
                List.of(document.token(speaker + 1).span()),
                List.of(document.token(content).span()),
                StatementMode.INDIRECT,
                StatementAct.ASSERT,
                OptionalInt.empty(),
                OptionalInt.empty());
    }

    @Test
    void whoSharesTheLastNameOfALeaderIsNotOfThatCountry() {
        Document document = DocumentText.parse("""
                Gov. Gov. PROPN 3 nmod:desc
                Chester Chester PROPN 3 nsubj B-PER
                Christie Christie PROPN 4 nsubj I-PER
                spoke speak VERB 0 root
                . . PUNCT 4 punct

                Christie Christie PROPN 2 nsubj B-PER
                left leave VERB 0 root
                . . PUNCT 2 punct
                """);
        assertThat(at(resolve(document), 2).country()).isNull();
    }

    @Test
    void aNamesakeOfACountryIsWhereTheArticleHasIt() {
        Document document = DocumentText.parse("""
                Georgia Georgia PROPN 2 compound B-LOC
                senator senator NOUN 3 nmod:desc
                Rosa Rosa PROPN 5 nsubj B-PER
                Quispe Quispe PROPN 3 flat I-PER
                spoke speak VERB 0 root
                . . PUNCT 5 punct
                """);
        Place state = new Place(
                "p1",
                "Georgia",
                "region",
                "USA",
                32.8,
                -83.6,
                null,
                null,
                List.of(document.token(0).span()));

        Actors actors = RESOLVER.resolve(document, List.of(state));

        assertThat(at(actors, 2).country()).isEqualTo("USA");
    }

    @Test
    void aRankBesideTheWordForThePoliceIsNoneOfTheArmy() {
        Document document = DocumentText.parse("""
                County County PROPN 2 compound
                sheriff sheriff NOUN 5 nmod:poss
                's 's PART 2 case
                Capt. Capt. PROPN 5 nmod:desc
                Rosa Rosa PROPN 7 nsubj B-PER
                Quispe Quispe PROPN 5 flat I-PER
                spoke speak VERB 0 root
                . . PUNCT 7 punct

                Army Army PROPN 3 compound
                Capt. Capt. PROPN 3 nmod:desc
                Juan Juan PROPN 5 nsubj B-PER
                Flores Flores PROPN 3 flat I-PER
                left leave VERB 0 root
                . . PUNCT 5 punct
                """);
        Actors actors = resolve(document);
        assertThat(at(actors, 4).sector()).isEqualTo(Sector.COP);
        assertThat(at(actors, 10).sector()).isEqualTo(Sector.MIL);
    }

    @Test
    void whoIsOfAnotherAgeIsSomebodyElse() {
        Document document = DocumentText.parse("""
                A a DET 7 det
                35 35 NUM 4 nummod
                - - PUNCT 2 punct
                year year NOUN 6 obl:unmarked
                - - PUNCT 2 punct
                old old ADJ 7 amod
                man man NOUN 9 nsubj:pass
                was be AUX 9 aux:pass
                stabbed stab VERB 0 root
                . . PUNCT 9 punct

                The the DET 7 det
                50 50 NUM 4 nummod
                - - PUNCT 2 punct
                year year NOUN 6 obl:unmarked
                - - PUNCT 2 punct
                old old ADJ 7 amod
                man man NOUN 9 nsubj:pass
                was be AUX 9 aux:pass
                shot shoot VERB 0 root
                . . PUNCT 9 punct

                The the DET 7 det
                35 35 NUM 4 nummod
                - - PUNCT 2 punct
                year year NOUN 6 obl:unmarked
                - - PUNCT 2 punct
                old old ADJ 7 amod
                man man NOUN 8 nsubj
                died die VERB 0 root
                . . PUNCT 8 punct
                """);
        Actors actors = resolve(document);
        assertThat(at(actors, 16)).isNotEqualTo(at(actors, 6));
        assertThat(at(actors, 26)).isEqualTo(at(actors, 6));
    }

    @Test
    void whoGoesToDoSomethingDoesItToAnother() {
        Document document = DocumentText.parse("""
                Premier premier ADJ 2 nmod:desc
                Pavel Pavel PROPN 4 nsubj B-PER
                Nikan Nikan PROPN 2 flat I-PER
                went go VERB 0 root
                home home ADV 4 advmod
                to to PART 7 mark
                free free VERB 4 advcl
                him he PRON 7 obj
                . . PUNCT 4 punct
                """);
        assertThat(resolve(document).at(7)).isEmpty();
    }

    @Test
    void theOfficerWhoTellsOfAChargeIsNotCharged() {
        Document document = DocumentText.parse("""
                Police police NOUN 2 nsubj
                held hold VERB 0 root
                Tom Tom PROPN 2 obj B-PER
                Lind Lind PROPN 3 flat I-PER
                . . PUNCT 2 punct

                Detective detective NOUN 2 nmod:desc
                Juan Juan PROPN 4 nsubj B-PER
                Ruiz Ruiz PROPN 2 flat I-PER
                confirmed confirm VERB 0 root
                it it PRON 4 obj
                . . PUNCT 4 punct

                He he PRON 3 nsubj:pass
                was be AUX 3 aux:pass
                charged charge VERB 0 root
                . . PUNCT 3 punct
                """);
        Actors actors = RESOLVER.resolve(document, List.of(), List.of(said(document, 6, 9)), Optional.empty());
        assertThat(at(actors, 11)).isEqualTo(at(actors, 2));
    }

    private static final String SAID = """
            Norvell Norvell PROPN 2 nsubj B-PER
            said say VERB 0 root
            it it PRON 5 nsubj
            would would AUX 5 aux
            appeal appeal VERB 2 ccomp
            . . PUNCT 2 punct
            """;

    @Test
    void whoSaysWhatItWillDoIsABody() {
        Actors actors = resolve(DocumentText.parse(SAID));
        assertThat(at(actors, 0).kind()).isEqualTo(ActorKind.ORGANIZATION);
        assertThat(at(actors, 2)).isEqualTo(at(actors, 0));
    }

    @Test
    void whoSaysWhatHeWillDoIsNone() {
        Actors actors = resolve(DocumentText.parse(SAID.replace("it it", "he he")));
        assertThat(at(actors, 0).kind()).isEqualTo(ActorKind.PERSON);
    }

    @Test
    void whoSaysThatItIsLateIsNone() {
        Actors actors = resolve(DocumentText.parse(SAID.replace("appeal appeal", "rain rain")));
        assertThat(at(actors, 0).kind()).isEqualTo(ActorKind.PERSON);
    }

    private static final String OWNER = """
            The the DET 2 det
            owner owner NOUN 6 nsubj
            , , PUNCT 4 punct
            Norvell Norvell PROPN 2 appos B-ORG
            , , PUNCT 2 punct
            left leave VERB 0 root
            . . PUNCT 6 punct
            """;

    @Test
    void aCompanyMayBeAnOwner() {
        Actors actors = resolve(DocumentText.parse(OWNER));
        assertThat(at(actors, 1)).isEqualTo(at(actors, 3));
        assertThat(at(actors, 1).kind()).isEqualTo(ActorKind.ORGANIZATION);
    }

    @Test
    void aCompanyIsNoBrother() {
        Actors actors = resolve(DocumentText.parse(OWNER.replace("owner owner", "brother brother")));
        assertThat(at(actors, 1)).isNotEqualTo(at(actors, 3));
    }
}
