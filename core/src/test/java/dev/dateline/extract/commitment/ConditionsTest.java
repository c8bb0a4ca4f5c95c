// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.extract.statement.StatementMention;
import dev.dateline.language.Document;
import dev.dateline.language.DocumentText;
import dev.dateline.record.Span;
import dev.dateline.record.StatementAct;
import dev.dateline.record.StatementMode;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What commitments depend on, in sentences written by hand. */
class ConditionsTest {
    private static final CommitmentExtractor EXTRACTOR = new CommitmentExtractor();

    /** Action and condition of each commitment, "action | condition", of a text whose sentences have one word a line. */
    private static List<String> commitments(String words, StatementMention... statements) {
        return commitments(DocumentText.parse(words), statements);
    }

    private static List<String> commitments(Document document, StatementMention... statements) {
        return EXTRACTOR.extract(document, List.of(statements), List.of()).stream()
                .map(each -> each.action().of(document.text()) + " | " + words(document, each.condition()))
                .toList();
    }

    private static String words(Document document, @Nullable Span span) {
        return span == null ? "-" : span.of(document.text());
    }

    /** The tokens from the fourth on, said by the second. */
    private static StatementMention said(Document document) {
        Span content = document.token(3)
                .span()
                .cover(document.token(document.tokens().size() - 1).span());
        return new StatementMention(
                document.token(1).span(),
                OptionalInt.of(1),
                List.of(document.token(2).span()),
                List.of(content),
                StatementMode.INDIRECT,
                StatementAct.ASSERT,
                OptionalInt.empty(),
                OptionalInt.empty());
    }

    private static final String STAY = """
            Students student NOUN 2 nsubj
            vowed vow VERB 0 root
            to to PART 4 mark
            stay stay VERB 2 xcomp
            """;

    @Test
    void endsWhereItIsToldWhatComesOfIt() {
        String condition = """
                if if SCONJ 7 mark
                Weir Weir PROPN 7 nsubj
                wins win VERB 2 advcl
                and and CCONJ 11 cc
                all all PRON 11 nsubj
                %s AUX 11 aux
                end end VERB 7 conj
                """;

        assertThat(commitments(STAY + condition.formatted("will will"))).containsExactly("stay | if Weir wins");
        assertThat(commitments(STAY + condition.formatted("may may")))
                .containsExactly("stay | if Weir wins and all may end");
    }

    @Test
    void takesAClauseThatEndsTheActForItsCondition() {
        assertThat(commitments(STAY + """
                until until SCONJ 8 mark
                the the DET 7 det
                rector rector NOUN 8 nsubj
                resigns resign VERB 4 advcl
                """)).containsExactly("stay | until the rector resigns");
    }

    @Test
    void takesADayOnWhichTheActEndsForNone() {
        assertThat(commitments(STAY + """
                until until ADP 6 case
                Friday Friday PROPN 4 obl
                """)).containsExactly("stay until Friday | -");
        assertThat(commitments(STAY + """
                until until SCONJ 6 mark
                Friday Friday PROPN 4 advcl
                """)).containsExactly("stay until Friday | -");
    }

    @Test
    void takesWhatHasToComeFirstForACondition() {
        assertThat(commitments("""
                Zenda Zenda PROPN 2 nsubj
                promised promise VERB 0 root
                to to PART 4 mark
                leave leave VERB 2 xcomp
                once once SCONJ 8 mark
                the the DET 7 det
                vote vote NOUN 8 nsubj
                ends end VERB 4 advcl
                """)).containsExactly("leave | once the vote ends");
    }

    @Test
    void takesAVerbBeforeItsSubjectForACondition() {
        assertThat(commitments("""
                Adams Adams PROPN 2 nsubj
                promised promise VERB 0 root
                to to PART 4 mark
                resign resign VERB 2 xcomp
                should should AUX 8 aux
                the the DET 7 det
                talks talk NOUN 8 nsubj
                fail fail VERB 4 advcl
                """)).containsExactly("resign | should the talks fail");
    }

    @Test
    void takesAVerbBehindItsSubjectForNone() {
        assertThat(commitments("""
                Adams Adams PROPN 2 nsubj
                promised promise VERB 0 root
                to to PART 4 mark
                resign resign VERB 2 xcomp
                as as SCONJ 8 mark
                ministers minister NOUN 8 nsubj
                should should AUX 8 aux
                do do VERB 4 advcl
                """)).containsExactly("resign as ministers should do | -");
    }

    /** "Should the workers strike", the union asked: nothing that they must do. */
    @Test
    void takesAVerbBeforeItsSubjectForNoDemand() {
        Document question = DocumentText.parse("""
                The the DET 2 det
                union union NOUN 3 nsubj
                said say VERB 0 root
                should should AUX 7 aux
                the the DET 6 det
                workers worker NOUN 7 nsubj
                strike strike VERB 3 ccomp
                """);
        assertThat(commitments(question, said(question))).isEmpty();
        Document demand = DocumentText.parse("""
                The the DET 2 det
                union union NOUN 3 nsubj
                said say VERB 0 root
                the the DET 5 det
                workers worker NOUN 7 nsubj
                should should AUX 7 aux
                strike strike VERB 3 ccomp
                """);
        assertThat(commitments(demand, said(demand))).hasSize(1);
    }

    @Test
    void takesWhatIsGivenForAThingForACondition() {
        assertThat(commitments("""
                Guards guard NOUN 2 nsubj
                demanded demand VERB 0 root
                money money NOUN 2 obj
                in in ADP 5 case
                return return NOUN 3 nmod
                for for ADP 7 case
                food food NOUN 5 nmod
                """)).containsExactly("money | in return for food");
        assertThat(commitments("""
                Guards guard NOUN 2 nsubj
                offered offer VERB 0 root
                to to PART 4 mark
                pay pay VERB 2 xcomp
                money money NOUN 4 obj
                in in ADP 7 case
                exchange exchange NOUN 5 nmod
                for for ADP 9 case
                food food NOUN 7 nmod
                """)).containsExactly("pay money | in exchange for food");
    }

    @Test
    void takesAnyOtherPhraseBesideAThingForNone() {
        assertThat(commitments("""
                Guards guard NOUN 2 nsubj
                demanded demand VERB 0 root
                money money NOUN 2 obj
                for for ADP 5 case
                food food NOUN 3 nmod
                """)).containsExactly("money for food | -");
    }

    /** A chance on a condition is an offer, one with an end none. */
    @Test
    void takesAChanceWithAnEndForNoOffer() {
        Document document = DocumentText.parse("""
                The the DET 2 det
                king king NOUN 3 nsubj
                said say VERB 0 root
                he he PRON 6 nsubj
                might might AUX 6 aux
                stay stay VERB 3 ccomp
                until until SCONJ 9 mark
                parliament parliament NOUN 9 nsubj
                votes vote VERB 6 advcl
                """);
        assertThat(commitments(document, said(document))).isEmpty();
    }

    @Test
    void takesWhatSpeakersAreNotGoingToDoForAPromiseOnlyOnACondition() {
        String own = """
                The the DET 2 det
                mayor mayor NOUN 3 nsubj
                said say VERB 0 root
                we we PRON 7 nsubj
                are be AUX 7 aux
                not not PART 7 advmod
                going go VERB 3 ccomp
                to to PART 9 mark
                pay pay VERB 7 xcomp
                """;
        String condition = """
                unless unless SCONJ 12 mark
                ministers minister NOUN 12 nsubj
                agree agree VERB 9 advcl
                """;
        assertThat(saidByTheSecond(own + condition)).containsExactly("not going to pay | unless ministers agree");
        assertThat(saidByTheSecond(own)).isEmpty();
        assertThat(saidByTheSecond(own.replace("we we", "they they") + condition))
                .isEmpty();
    }

    private static List<String> saidByTheSecond(String words) {
        Document document = DocumentText.parse(words);
        return commitments(document, said(document));
    }

    private static final String SAID = """
            The the DET 2 det
            mayor mayor NOUN 3 nsubj
            said say VERB 0 root
            she she PRON 6 nsubj
            would would AUX 6 aux
            resign resign VERB 3 ccomp
            """;

    private static List<String> promised(String condition) {
        return saidByTheSecond(SAID + condition);
    }

    @Test
    void takesAConditionThatIsAddedByBut() {
        assertThat(promised("""
                but but CCONJ 11 cc
                only only ADV 11 advmod
                if if SCONJ 11 mark
                voters voter NOUN 11 nsubj
                agreed agree VERB 6 conj
                """)).containsExactly("she would resign | only if voters agreed");
    }

    @Test
    void takesAConditionThatHasNoVerb() {
        assertThat(promised("""
                if if SCONJ 9 mark
                elected elect VERB 9 amod
                premier premier NOUN 6 obl
                """)).containsExactly("she would resign | if elected premier");
    }

    @Test
    void takesAsLongAsForAConditionButNotForAsLongAs() {
        assertThat(promised("""
                as as ADV 8 advmod
                long long ADV 6 advmod
                as as SCONJ 11 mark
                voters voter NOUN 11 nsubj
                agreed agree VERB 8 advcl
                """)).containsExactly("she would resign | as long as voters agreed");
        assertThat(commitments(STAY + """
                for for ADP 7 case
                as as ADV 7 advmod
                long long ADV 4 advmod
                as as SCONJ 10 mark
                it it PRON 10 nsubj
                takes take VERB 7 advcl
                """)).containsExactly("stay for as long as it takes | -");
    }

    @Test
    void takesProvidedThatForACondition() {
        assertThat(promised("""
                provided provide VERB 6 mark
                that that SCONJ 10 mark
                voters voter NOUN 10 nsubj
                agreed agree VERB 7 ccomp
                """)).containsExactly("she would resign | provided that voters agreed");
    }

    @Test
    void takesWhatIsSoEitherWayForNone() {
        assertThat(promised("""
                even even ADV 10 advmod
                if if SCONJ 10 mark
                voters voter NOUN 10 nsubj
                agreed agree VERB 6 advcl
                """)).singleElement().asString().endsWith("| -");
    }

    @Test
    void takesAQuestionInsideTheActForNone() {
        assertThat(commitments("""
                Adams Adams PROPN 2 nsubj
                promised promise VERB 0 root
                to to PART 4 mark
                see see VERB 2 xcomp
                if if SCONJ 8 mark
                the the DET 7 det
                bridge bridge NOUN 8 nsubj
                holds hold VERB 4 ccomp
                """)).containsExactly("see if the bridge holds | -");
        assertThat(commitments("""
                Adams Adams PROPN 2 nsubj
                promised promise VERB 0 root
                to to PART 4 mark
                find find VERB 2 xcomp
                out out ADP 4 compound:prt
                if if SCONJ 9 mark
                the the DET 8 det
                bridge bridge NOUN 9 nsubj
                holds hold VERB 4 advcl
                """)).singleElement().asString().endsWith("| -");
    }

    @Test
    void takesInReturnWithoutWhatIsGivenForNone() {
        assertThat(commitments("""
                Guards guard NOUN 2 nsubj
                demanded demand VERB 0 root
                money money NOUN 2 obj
                in in ADP 5 case
                return return NOUN 2 obl
                """)).singleElement().asString().endsWith("| -");
    }

    @Test
    void takesAnEventThatMayComeForACondition() {
        assertThat(promised("""
                in in ADP 9 case
                the the DET 9 det
                event event NOUN 6 obl
                of of ADP 11 case
                defeat defeat NOUN 9 nmod
                """)).containsExactly("she would resign | in the event of defeat");
    }
}
