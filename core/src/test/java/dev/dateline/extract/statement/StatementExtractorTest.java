// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.language.Document;
import dev.dateline.language.DocumentText;
import dev.dateline.language.Layers;
import dev.dateline.language.Mention;
import dev.dateline.record.Span;
import dev.dateline.record.StatementAct;
import dev.dateline.record.StatementMode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StatementExtractorTest {
    private final StatementExtractor extractor = new StatementExtractor();

    private static List<String> words(Document document, List<Span> spans) {
        return spans.stream().map(span -> span.of(document.text())).toList();
    }

    private static String source(Document document, StatementMention statement) {
        Span source = statement.source();
        return source == null ? "" : source.of(document.text());
    }

    @Test
    void findsWhatAMinisterSays() {
        Document document = DocumentText.parse("""
                The the DET 2 det
                minister minister NOUN 3 nsubj
                said say VERB 0 root
                the the DET 5 det
                port port NOUN 7 nsubj
                would would AUX 7 aux
                close close VERB 3 ccomp
                . . PUNCT 3 punct
                """);

        StatementMention found = extractor.extract(document).get(0);

        assertThat(source(document, found)).isEqualTo("The minister");
        assertThat(found.speaker()).hasValue(1);
        assertThat(words(document, found.content())).containsExactly("the port would close");
        assertThat(words(document, found.cue())).containsExactly("said");
        assertThat(found.mode()).isEqualTo(StatementMode.INDIRECT);
    }

    @Test
    void setsNoTwoStatementsInsideEachOther() {
        Draft one = new Draft(null, new Span(5, 9));
        Draft other = new Draft(null, new Span(12, 16));
        one.add(new Span(0, 30));
        other.add(new Span(0, 30));
        Draft inner = new Draft(null, new Span(12, 16));
        inner.add(new Span(17, 30));
        List<Draft> all = List.of(one, other, inner);

        assertThat(StatementExtractor.parent(one, all)).isEmpty();
        assertThat(StatementExtractor.parent(other, all)).isEmpty();
        assertThat(StatementExtractor.parent(inner, all)).hasValue(0);
    }

    @Test
    void readsOnWhereASourceIsTaggedOverTheEndOfASentence() {
        Document document = TaggedText.parse("""
                Prices price NOUN 2 nsubj O
                rose rise VERB 0 root O
                says say VERB 2 parataxis O
                Dr. Dr. PROPN 3 nsubj B-source

                Keller Keller PROPN 2 nsubj I-source
                said say VERB 0 root O
                """);

        assertThat(extractor.extract(document))
                .allSatisfy(statement ->
                        assertThat(words(document, statement.content())).doesNotContain(""));
    }

    @Test
    void takesTheHalfOfAClauseBehindItsCueToo() {
        Document document = DocumentText.parse("""
                The the DET 2 det
                gate gate NOUN 3 nsubj
                fell fall VERB 0 root
                , , PUNCT 6 punct
                guards guard NOUN 6 nsubj
                say say VERB 3 parataxis
                , , PUNCT 3 punct
                blocking block VERB 3 advcl
                the the DET 10 det
                road road NOUN 8 obj
                . . PUNCT 3 punct
                """);

        assertThat(extractor.extract(document))
                .singleElement()
                .satisfies(found -> assertThat(words(document, found.content()))
                        .containsExactly("The gate fell", "blocking the road"));
    }

    @Test
    void leavesOutWhomItIsSaidTo() {
        Document document = TaggedText.parse("""
                She she PRON 2 nsubj B-source
                told tell VERB 0 root B-cue
                them they PRON 2 iobj B-content
                on on ADP 5 case O
                Monday Monday PROPN 2 obl O
                , , PUNCT 8 punct O
                prices price NOUN 8 nsubj B-content
                rose rise VERB 2 ccomp I-content
                again again ADV 8 advmod I-content
                . . PUNCT 2 punct O
                """);

        assertThat(extractor.extract(document))
                .singleElement()
                .satisfies(found -> assertThat(words(document, found.content())).containsExactly("prices rose again"));
    }

    @Test
    void takesNoNameOfAThingForSomethingSaid() {
        Document named = TaggedText.parse("""
                The the DET 2 det O
                boat boat NOUN 0 root O
                known know VERB 2 acl B-cue
                to to ADP 5 case O
                sailors sailor NOUN 3 obl B-source
                as as ADP 7 case O
                Pearl Pearl PROPN 3 obl B-content
                """);
        Document known = TaggedText.parse("""
                Sailors sailor NOUN 2 nsubj B-source
                know know VERB 0 root B-cue
                the the DET 4 det B-content
                boat boat NOUN 5 nsubj I-content
                leaks leak VERB 2 ccomp I-content
                """);

        assertThat(extractor.extract(named)).isEmpty();
        assertThat(extractor.extract(known)).hasSize(1);
    }

    @Test
    void takesNoConjunctionForSomethingSaid() {
        Document document = TaggedText.parse("""
                While while SCONJ 3 mark B-content
                Keller Keller PROPN 3 nsubj B-source
                declined decline VERB 6 advcl B-cue
                , , PUNCT 6 punct O
                she she PRON 6 nsubj O
                left leave VERB 0 root O
                . . PUNCT 6 punct O
                """);

        assertThat(extractor.extract(document)).isEmpty();
    }

    @Test
    void takesAllOfASentenceThatEndsWithQuotedWordsAndItsCue() {
        Document document = TaggedText.parse("""
                As as SCONJ 3 mark B-content
                prices price NOUN 3 nsubj I-content
                rise rise VERB 8 advcl I-content
                , , PUNCT 8 punct O
                shops shop NOUN 8 nsubj O
                are be AUX 8 cop O
                “ “ PUNCT 8 punct O
                empty empty ADJ 12 ccomp O
                , , PUNCT 8 punct O
                ” ” PUNCT 8 punct O
                Keller Keller PROPN 12 nsubj B-source
                said say VERB 0 root B-cue
                . . PUNCT 12 punct O
                """);

        assertThat(extractor.extract(document))
                .singleElement()
                .satisfies(found -> assertThat(words(document, found.content()))
                        .singleElement()
                        .asString()
                        .startsWith("As prices rise , shops are “ empty"));
    }

    @Test
    void findsAStatementInsideAStatementWithItsParent() {
        Document document = DocumentText.parse("""
                She she PRON 2 nsubj
                said say VERB 0 root
                Lund Lund PROPN 4 nsubj
                promised promise VERB 2 ccomp
                to to PART 6 mark
                pay pay VERB 4 xcomp
                . . PUNCT 2 punct
                """);

        List<StatementMention> found = extractor.extract(document);

        assertThat(found).hasSize(2);
        assertThat(words(document, found.get(1).content())).containsExactly("to pay");
        assertThat(found.get(1).act()).isEqualTo(StatementAct.PROMISE);
        assertThat(found.get(1).parent()).hasValue(0);
        assertThat(found.get(0).parent()).isEmpty();
    }

    @Test
    void givesAQuotationToTheCueBehindItAndJoinsWhatFollows() {
        Document document = DocumentText.parse("""
                “ “ PUNCT 4 punct
                We we PRON 4 nsubj
                all all DET 2 det
                lost lose VERB 8 ccomp
                , , PUNCT 4 punct
                ” ” PUNCT 4 punct
                he he PRON 8 nsubj
                said say VERB 0 root
                . . PUNCT 8 punct

                “ “ PUNCT 3 punct
                Nobody nobody PRON 3 nsubj
                won win VERB 0 root
                it it PRON 3 obj
                . . PUNCT 3 punct
                ” ” PUNCT 3 punct
                """);

        List<StatementMention> found = extractor.extract(document);

        assertThat(found).hasSize(1);
        assertThat(words(document, found.get(0).content())).containsExactly("We all lost ,", "Nobody won it .");
        assertThat(found.get(0).mode()).isEqualTo(StatementMode.DIRECT);
        assertThat(source(document, found.get(0))).isEqualTo("he");
    }

    @Test
    void findsASourceBehindAccordingTo() {
        Document document = DocumentText.parse("""
                Four four NUM 2 nsubj
                died die VERB 0 root
                , , PUNCT 2 punct
                according accord VERB 6 case
                to to ADP 4 fixed
                police police NOUN 2 obl
                . . PUNCT 2 punct
                """);

        StatementMention found = extractor.extract(document).get(0);

        assertThat(source(document, found)).isEqualTo("police");
        assertThat(words(document, found.cue())).containsExactly("according to");
        assertThat(words(document, found.content())).containsExactly("Four died");
    }

    @Test
    void takesAnEndorsementForNoStatement() {
        Document document = DocumentText.parse("""
                Lund Lund PROPN 2 nsubj
                endorsed endorse VERB 0 root
                the the DET 4 det
                plan plan NOUN 2 obj
                . . PUNCT 2 punct
                """);

        assertThat(extractor.extract(document)).isEmpty();
    }

    @Test
    void linksTaggedContentsToTheirCuesAndSources() {
        Document document = TaggedText.parse("""
                Oslo Oslo PROPN 2 nsubj B-source
                denied deny VERB 0 root B-cue
                the the DET 4 det B-content
                report report NOUN 2 obj I-content
                and and CCONJ 6 cc O
                urged urge VERB 2 conj B-cue
                both both DET 8 det B-content
                sides side NOUN 6 obj I-content
                to to PART 10 mark I-content
                talk talk VERB 6 xcomp I-content
                . . PUNCT 2 punct O
                """);

        List<StatementMention> found = extractor.extract(document);

        assertThat(found).extracting(StatementMention::act).containsExactly(StatementAct.DENY, StatementAct.DEMAND);
        assertThat(found).allSatisfy(each -> assertThat(source(document, each)).isEqualTo("Oslo"));
        assertThat(words(document, found.get(1).content())).containsExactly("both sides to talk");
    }

    @Test
    void givesAPromiseToWhoGivesItAndNotToWhoReceivesIt() {
        Document document = TaggedText.parse("""
                Corvan Corvan PROPN 2 nsubj B-source
                received receive VERB 0 root B-cue
                assurances assurance NOUN 2 obj O
                from from ADP 5 case O
                Lesk Lesk PROPN 2 obl B-source
                that that SCONJ 8 mark B-content
                it it PRON 8 nsubj I-content
                left leave VERB 3 acl I-content
                . . PUNCT 2 punct O
                """);

        assertThat(source(document, extractor.extract(document).get(0))).isEqualTo("Lesk");
    }

    @Test
    void passesOverWhomAnAsideNamesBesideTheSubject() {
        Document document = TaggedText.parse("""
                Dube Dube PROPN 7 nsubj B-source
                , , PUNCT 3 punct O
                flanked flank VERB 7 advcl O
                by by ADP 5 case O
                Moyo Moyo PROPN 7 nsubj B-source
                , , PUNCT 3 punct O
                said say VERB 0 root B-cue
                he he PRON 9 nsubj B-content
                left leave VERB 7 ccomp I-content
                . . PUNCT 7 punct O
                """);

        assertThat(source(document, extractor.extract(document).get(0))).isEqualTo("Dube");
    }

    @Test
    void dropsAnActThatTheReaderTakesForSpeech() {
        Document document = TaggedText.parse("""
                Oslo Oslo PROPN 2 nsubj B-source
                repaired repair VERB 0 root B-cue
                the the DET 4 det B-content
                pier pier NOUN 2 obj I-content
                . . PUNCT 2 punct O
                """);

        assertThat(extractor.extract(document)).isEmpty();
    }

    @Test
    void closesGapsAndGoesOnToTheWordThatTheLastOneLeansOn() {
        Document document = TaggedText.parse("""
                She she PRON 2 nsubj B-source
                feared fear VERB 0 root B-cue
                ships ship NOUN 6 nsubj B-content
                might might AUX 6 aux O
                not not PART 6 advmod I-content
                reach reach VERB 2 ccomp B-content
                the the DET 8 det I-content
                port port NOUN 6 obj O
                . . PUNCT 2 punct O
                """);

        assertThat(words(document, extractor.extract(document).get(0).content()))
                .containsExactly("ships might not reach the port");
    }

    @Test
    void givesTheWholeSentenceToTheCueThatClosesIt() {
        Document document = TaggedText.parse("""
                Both both DET 2 det O
                sides side NOUN 3 nsubj O
                agreed agree VERB 10 ccomp O
                to to PART 5 mark B-content
                leave leave VERB 3 xcomp I-content
                , , PUNCT 10 punct O
                an a DET 9 det B-source
                army army NOUN 9 compound I-source
                envoy envoy NOUN 3 nsubj I-source
                said say VERB 0 root B-cue
                . . PUNCT 10 punct O
                """);

        StatementMention said = extractor.extract(document).get(0);

        assertThat(words(document, said.content())).containsExactly("Both sides agreed to leave");
        assertThat(source(document, said)).isEqualTo("an army envoy");
        assertThat(said.speaker()).hasValue(8);
    }

    @Test
    void namesNoSpeakerBehindAPassiveOrABareReport() {
        Document passive = TaggedText.parse("""
                It it PRON 3 expl O
                is be AUX 3 aux:pass O
                believed believe VERB 0 root B-cue
                that that SCONJ 6 mark B-content
                they they PRON 6 nsubj I-content
                fled flee VERB 3 ccomp I-content
                . . PUNCT 3 punct O
                """);
        Document report = DocumentText.parse("""
                Reports report NOUN 2 nsubj
                said say VERB 0 root
                they they PRON 4 nsubj
                fled flee VERB 2 ccomp
                . . PUNCT 2 punct
                """);

        assertThat(extractor.extract(passive).get(0).speaker()).isEmpty();
        assertThat(extractor.extract(passive).get(0).source()).isNull();
        assertThat(extractor.extract(report).get(0).speaker()).isEmpty();
        assertThat(source(report, extractor.extract(report).get(0))).isEqualTo("Reports");
    }

    @Test
    void givesTheParagraphsOfARunningQuotationToOneSpeaker() {
        Document plain = DocumentText.parse("""
                Lund Lund PROPN 2 nsubj
                said say VERB 0 root
                : : PUNCT 2 punct
                " " PUNCT 6 punct
                We we PRON 6 nsubj
                start start VERB 2 ccomp
                today today NOUN 6 obl
                . . PUNCT 2 punct

                " " PUNCT 3 punct
                We we PRON 3 nsubj
                end end VERB 8 ccomp
                tomorrow tomorrow NOUN 3 obl
                , , PUNCT 3 punct
                " " PUNCT 3 punct
                she she PRON 8 nsubj
                added add VERB 0 root
                . . PUNCT 8 punct
                """);
        String text = plain.text().replace("today . \" We", "today .\n\" We");
        Document document = new Document(text, plain.tokens(), plain.sentences(), Map.of(), Map.of());

        List<StatementMention> found = extractor.extract(document);

        assertThat(found).hasSize(1);
        assertThat(words(document, found.get(0).content())).containsExactly("We start today .", "We end tomorrow ,");
        assertThat(found.get(0).speaker()).hasValue(0);
    }

    @Test
    void takesANicknameInQuotationMarksForNoStatement() {
        Document document = DocumentText.parse("""
                Jo Jo PROPN 5 nsubj
                " " PUNCT 3 punct
                Pockets Pockets PROPN 1 appos
                " " PUNCT 3 punct
                left leave VERB 0 root
                . . PUNCT 5 punct
                """);

        assertThat(extractor.extract(document)).isEmpty();
    }

    @Test
    void findsWhomItIsSaidTo() {
        Document document = DocumentText.parse("""
                Lund Lund PROPN 2 nsubj
                told tell VERB 0 root
                reporters reporter NOUN 2 obj
                ships ship NOUN 5 nsubj
                left leave VERB 2 ccomp
                . . PUNCT 2 punct
                """);

        assertThat(extractor.extract(document).get(0).addressee()).hasValue(2);
    }

    @Test
    void leavesOutWhatMightBeAsked() {
        Document document = DocumentText.parse("""
                Lund Lund PROPN 3 nsubj
                might might AUX 3 aux
                demand demand VERB 0 root
                a a DET 5 det
                vote vote NOUN 3 obj
                . . PUNCT 3 punct
                """);

        assertThat(extractor.extract(document)).isEmpty();
    }

    @Test
    void takesTheNameBesideATitleForTheSpeaker() {
        Document document = TaggedText.parse("""
                A a DET 2 det B-source
                mediator mediator NOUN 5 nsubj I-source
                , , PUNCT 2 punct I-source
                Lund Lund PROPN 5 nsubj I-source
                urged urge VERB 0 root B-cue
                calm calm NOUN 5 obj B-content
                . . PUNCT 5 punct O
                """);

        assertThat(extractor.extract(document).get(0).speaker()).hasValue(3);
    }

    @Test
    void namesTheActByThePrepositionOfTheCueWhereTheTreeFitsNoFrame() {
        Document document = TaggedText.parse("""
                Lund Lund PROPN 2 nsubj B-source
                called call VERB 0 root B-cue
                on on ADP 2 advmod I-cue
                both both DET 5 det B-content
                sides side NOUN 2 dep I-content
                to to PART 7 mark I-content
                talk talk VERB 5 dep I-content
                . . PUNCT 2 punct O
                """);

        assertThat(extractor.extract(document).get(0).act()).isEqualTo(StatementAct.DEMAND);
    }

    @Test
    void cutsASourceToTheNameBeforeItsRelativeClause() {
        Document document = TaggedText.parse("""
                The the DET 2 det B-source
                pilot pilot NOUN 3 nsubj I-source
                said say VERB 0 root B-cue
                ships ship NOUN 5 nsubj B-content
                left leave VERB 3 ccomp I-content
                . . PUNCT 3 punct O

                A a DET 2 det B-source
                pilot pilot NOUN 6 nsubj I-source
                who who PRON 4 nsubj I-source
                saw see VERB 2 acl:relcl O
                it it PRON 4 obj O
                said say VERB 0 root B-cue
                ships ship NOUN 8 nsubj B-content
                sank sink VERB 6 ccomp I-content
                . . PUNCT 6 punct O
                """);

        assertThat(extractor.extract(document))
                .extracting(each -> source(document, each))
                .containsExactly("The pilot", "A pilot");
    }

    @Test
    void takesTheSubjectBesideTheCueForTheSourceBeforeAPhraseThatIsAClause() {
        Document document = TaggedText.parse("""
                Files file NOUN 2 nsubj O
                show show VERB 0 root O
                that that SCONJ 9 mark B-source
                the the DET 5 det I-source
                driver driver NOUN 9 nsubj I-source
                who who PRON 8 obj O
                guards guard NOUN 8 nsubj O
                say say VERB 5 acl:relcl B-cue
                fled flee VERB 2 ccomp B-content
                north north ADV 9 advmod I-content
                . . PUNCT 2 punct O
                """);

        assertThat(extractor.extract(document))
                .filteredOn(each -> words(document, each.cue()).contains("say"))
                .extracting(each -> source(document, each))
                .containsExactly("guards");
    }

    @Test
    void goesOnToTheNounThatATaggedNameDescribes() {
        Document document = TaggedText.parse("""
                Oslo Oslo PROPN 2 compound B-source
                guards guard NOUN 3 nsubj O
                said say VERB 0 root B-cue
                ships ship NOUN 5 nsubj B-content
                left leave VERB 3 ccomp I-content
                . . PUNCT 3 punct O
                """);

        assertThat(source(document, extractor.extract(document).get(0))).isEqualTo("Oslo guards");
    }

    @Test
    void namesNobodyWhoIsAsked() {
        Document document = TaggedText.parse("""
                Lund Lund PROPN 2 nsubj B-source
                left leave VERB 0 root O
                when when ADV 4 advmod O
                asked ask VERB 2 advcl B-cue
                to to PART 6 mark B-content
                pay pay VERB 4 xcomp I-content
                . . PUNCT 2 punct O
                """);

        assertThat(extractor.extract(document))
                .hasSize(1)
                .allSatisfy(each -> assertThat(each.source()).isNull());
    }

    @Test
    void takesAnOfferThatSomebodyIsMadeForNoStatement() {
        Document document = TaggedText.parse("""
                He he PRON 3 nsubj:pass B-source
                was be AUX 3 aux:pass O
                offered offer VERB 0 root B-cue
                a a DET 5 det B-content
                berth berth NOUN 3 obj I-content
                . . PUNCT 3 punct O
                """);

        assertThat(extractor.extract(document)).isEmpty();
    }

    @Test
    void dropsWhatNobodySaysWhatOnlyMayBeSaidAndWhatIsAMerePronoun() {
        Document nobody = TaggedText.parse("""
                Nobody nobody PRON 2 nsubj B-source
                explained explain VERB 0 root B-cue
                how how ADV 5 advmod B-content
                it it PRON 5 nsubj I-content
                began begin VERB 2 ccomp I-content
                . . PUNCT 2 punct O
                """);
        Document modal = TaggedText.parse("""
                Voters voter NOUN 3 nsubj B-source
                should should AUX 3 aux O
                believe believe VERB 0 root B-cue
                it it PRON 5 nsubj B-content
                ended end VERB 3 ccomp I-content
                . . PUNCT 3 punct O
                """);
        Document pronoun = TaggedText.parse("""
                Lund Lund PROPN 2 nsubj B-source
                described describe VERB 0 root B-cue
                itself itself PRON 2 obj B-content
                . . PUNCT 2 punct O
                """);

        assertThat(extractor.extract(nobody)).isEmpty();
        assertThat(extractor.extract(modal)).isEmpty();
        assertThat(extractor.extract(pronoun)).isEmpty();
    }

    @Test
    void takesWhatSomebodySeesForNoStatement() {
        Document document = TaggedText.parse("""
                Lund Lund PROPN 2 nsubj B-source
                watched watch VERB 0 root B-cue
                men man NOUN 4 nsubj B-content
                running run VERB 2 ccomp I-content
                . . PUNCT 2 punct O
                """);

        assertThat(extractor.extract(document)).isEmpty();
    }

    @Test
    void endsAContentThatIsNotQuotedWithTheParagraphOfItsCue() {
        Document plain = TaggedText.parse("""
                Lund Lund PROPN 2 nsubj B-source
                said say VERB 0 root B-cue
                ships ship NOUN 4 nsubj B-content
                left leave VERB 2 ccomp I-content
                . . PUNCT 2 punct I-content

                Trains train NOUN 2 nsubj I-content
                ran run VERB 0 root I-content
                . . PUNCT 2 punct O
                """);
        String text = plain.text().replace(". Trains", ".\nTrains");
        Map<String, List<Mention>> layers = Map.of(
                Layers.CONTENT, plain.mentions(Layers.CONTENT),
                Layers.CUE, plain.mentions(Layers.CUE),
                Layers.SOURCE, plain.mentions(Layers.SOURCE));
        Document document = new Document(text, plain.tokens(), plain.sentences(), layers, Map.of());

        assertThat(words(document, extractor.extract(document).get(0).content()))
                .containsExactly("ships left");
    }

    @Test
    void findsNothingInAnEmptyText() {
        assertThat(extractor.extract(new Document("", List.of(), List.of(), Map.of(), Map.of())))
                .isEmpty();
    }
}
