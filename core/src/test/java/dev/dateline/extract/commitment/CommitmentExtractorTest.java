// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.extract.statement.StatementMention;
import dev.dateline.language.Document;
import dev.dateline.language.DocumentText;
import dev.dateline.record.CommitmentAct;
import dev.dateline.record.Span;
import dev.dateline.record.StatementAct;
import dev.dateline.record.StatementMode;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class CommitmentExtractorTest {
    private static final CommitmentExtractor EXTRACTOR = new CommitmentExtractor();

    private static List<CommitmentMention> commitments(Document document, StatementMention... statements) {
        return EXTRACTOR.extract(document, List.of(statements), List.of());
    }

    private static List<String> forms(Document document, List<Integer> tokens) {
        return tokens.stream().map(at -> document.token(at).form()).toList();
    }

    private static StatementMention said(Document document, int speaker, int cue, int first, int last) {
        Span content = document.token(first).span().cover(document.token(last).span());
        return new StatementMention(
                document.token(speaker).span(),
                OptionalInt.of(speaker),
                List.of(document.token(cue).span()),
                List.of(content),
                StatementMode.INDIRECT,
                StatementAct.ASSERT,
                OptionalInt.empty(),
                OptionalInt.empty());
    }

    @Test
    void keepsTheConditionOfAnOfferApartFromItsAction() {
        Document document = DocumentText.parse("""
                Ruritania Ruritania PROPN 2 nsubj
                offered offer VERB 0 root
                to to PART 4 mark
                free free VERB 2 xcomp
                the the DET 6 det
                pilots pilot NOUN 4 obj
                if if SCONJ 9 mark
                Zenda Zenda PROPN 9 nsubj
                apologised apologise VERB 4 advcl
                . . PUNCT 2 punct
                """);
        CommitmentMention offer = commitments(document).get(0);
        assertThat(offer.act()).isEqualTo(CommitmentAct.OFFER);
        assertThat(forms(document, offer.by())).containsExactly("Ruritania");
        assertThat(offer.action().of(document.text())).isEqualTo("free the pilots");
        assertThat(offer.condition())
                .isNotNull()
                .extracting(words -> words.of(document.text()))
                .isEqualTo("if Zenda apologised");
    }

    @Test
    void saysWhoDemandsAndOfWhom() {
        Document document = DocumentText.parse("""
                Miners miner NOUN 2 nsubj
                urged urge VERB 0 root
                the the DET 4 det
                government government NOUN 2 obj
                to to PART 6 mark
                reopen reopen VERB 2 xcomp
                the the DET 8 det
                pit pit NOUN 6 obj
                """);
        CommitmentMention demand = commitments(document).get(0);
        assertThat(demand.act()).isEqualTo(CommitmentAct.DEMAND);
        assertThat(forms(document, demand.by())).containsExactly("Miners");
        assertThat(forms(document, demand.to())).containsExactly("government");
        assertThat(demand.action().of(document.text())).isEqualTo("reopen the pit");
    }

    @Test
    void leavesOutWhatWasNotPromised() {
        Document document = DocumentText.parse("""
                Ruritania Ruritania PROPN 4 nsubj
                did do AUX 4 aux
                not not PART 4 advmod
                promise promise VERB 0 root
                to to PART 6 mark
                free free VERB 4 xcomp
                the the DET 8 det
                pilots pilot NOUN 6 obj
                """);
        assertThat(commitments(document)).isEmpty();
    }

    @Test
    void takesWhatASpeakerSaysThatHeWillDoAsAPromise() {
        Document document = DocumentText.parse("""
                The the DET 2 det
                mayor mayor NOUN 3 nsubj
                said say VERB 0 root
                he he PRON 6 nsubj
                would would AUX 6 aux
                rebuild rebuild VERB 3 ccomp
                the the DET 8 det
                bridge bridge NOUN 6 obj
                """);
        CommitmentMention promise =
                commitments(document, said(document, 1, 2, 3, 7)).get(0);
        assertThat(promise.act()).isEqualTo(CommitmentAct.PROMISE);
        assertThat(promise.action().of(document.text())).isEqualTo("rebuild the bridge");
        assertThat(promise.statement()).hasValue(0);
    }

    @Test
    void takesNoPredictionForACommitment() {
        Document document = DocumentText.parse("""
                The the DET 2 det
                analyst analyst NOUN 3 nsubj
                said say VERB 0 root
                prices price NOUN 6 nsubj
                will will AUX 6 aux
                climb climb VERB 3 ccomp
                """);
        assertThat(commitments(document, said(document, 1, 2, 3, 5))).isEmpty();
    }

    @Test
    void takesADutyUnderATreatyForAnObligation() {
        Document document = DocumentText.parse("""
                Under under ADP 3 case
                the the DET 3 det
                treaty treaty NOUN 6 obl
                Zenda Zenda PROPN 6 nsubj
                must must AUX 6 aux
                free free VERB 0 root
                the the DET 8 det
                pilots pilot NOUN 6 obj
                """);
        CommitmentMention duty = commitments(document).get(0);
        assertThat(duty.act()).isEqualTo(CommitmentAct.OBLIGATION);
        assertThat(forms(document, duty.by())).containsExactly("Zenda");
        assertThat(duty.instrument())
                .isNotNull()
                .extracting(words -> words.of(document.text()))
                .isEqualTo("the treaty");
    }

    @Test
    void takesWhatASpeakerMayDoOnAConditionAsAnOffer() {
        Document document = DocumentText.parse("""
                The the DET 2 det
                king king NOUN 3 nsubj
                said say VERB 0 root
                he he PRON 6 nsubj
                might might AUX 6 aux
                abdicate abdicate VERB 3 ccomp
                if if SCONJ 9 mark
                parliament parliament NOUN 9 nsubj
                agreed agree VERB 6 advcl
                """);
        CommitmentMention offer =
                commitments(document, said(document, 1, 2, 3, 8)).get(0);
        assertThat(offer.act()).isEqualTo(CommitmentAct.OFFER);
        assertThat(offer.condition())
                .isNotNull()
                .extracting(words -> words.of(document.text()))
                .isEqualTo("if parliament agreed");
    }

    @Test
    void takesWhatASpeakerMayDoAnywayAsNoCommitment() {
        Document document = DocumentText.parse("""
                The the DET 2 det
                king king NOUN 3 nsubj
                said say VERB 0 root
                he he PRON 6 nsubj
                might might AUX 6 aux
                abdicate abdicate VERB 3 ccomp
                """);
        assertThat(commitments(document, said(document, 1, 2, 3, 5))).isEmpty();
    }

    @Test
    void keepsTheNegationOfWhatASpeakerWillNotDo() {
        Document document = DocumentText.parse("""
                The the DET 2 det
                mayor mayor NOUN 3 nsubj
                said say VERB 0 root
                she she PRON 7 nsubj
                would would AUX 7 aux
                not not PART 7 advmod
                close close VERB 3 ccomp
                the the DET 9 det
                school school NOUN 7 obj
                """);
        CommitmentMention promise =
                commitments(document, said(document, 1, 2, 3, 8)).get(0);
        assertThat(promise.action().of(document.text())).isEqualTo("not close the school");
    }

    @Test
    void takesWhatSpeakersSayThatOthersMustDoAsADemand() {
        Document document = DocumentText.parse("""
                The the DET 2 det
                bishop bishop NOUN 3 nsubj
                said say VERB 0 root
                the the DET 5 det
                government government NOUN 7 nsubj
                must must AUX 7 aux
                free free VERB 3 ccomp
                the the DET 9 det
                pilots pilot NOUN 7 obj
                """);
        CommitmentMention demand =
                commitments(document, said(document, 1, 2, 3, 8)).get(0);
        assertThat(demand.act()).isEqualTo(CommitmentAct.DEMAND);
        assertThat(forms(document, demand.by())).containsExactly("bishop");
        assertThat(forms(document, demand.to())).containsExactly("government");
    }

    @Test
    void takesADeadlineFromTheActionAndTheDayOfIssueFromTheCue() {
        Document document = DocumentText.parse("""
                On on ADP 2 case
                Monday Monday PROPN 4 obl
                Ruritania Ruritania PROPN 4 nsubj
                agreed agree VERB 0 root
                to to PART 6 mark
                leave leave VERB 4 xcomp
                Zenda Zenda PROPN 6 obj
                by by ADP 9 case
                Friday Friday PROPN 6 obl
                """);
        CommitmentMention agreement = commitments(document).get(0);
        assertThat(forms(document, List.of(agreement.issued().orElseThrow()))).containsExactly("Monday");
        assertThat(forms(document, List.of(agreement.deadline().orElseThrow()))).containsExactly("Friday");
    }

    @Test
    void countsNoPastDayAsADeadline() {
        Document document = DocumentText.parse("""
                Zenda Zenda PROPN 2 nsubj
                offered offer VERB 0 root
                to to PART 4 mark
                leave leave VERB 2 xcomp
                last last ADJ 6 amod
                week week NOUN 4 obl
                """);
        assertThat(commitments(document).get(0).deadline()).isEmpty();
    }

    @Test
    void takesADutyThatASpeakerSeesForADemand() {
        Document document = DocumentText.parse("""
                The the DET 2 det
                bishop bishop NOUN 3 nsubj
                said say VERB 0 root
                the the DET 5 det
                government government NOUN 6 nsubj
                has have VERB 3 ccomp
                to to PART 8 mark
                free free VERB 6 xcomp
                the the DET 10 det
                pilots pilot NOUN 8 obj
                """);
        CommitmentMention demand =
                commitments(document, said(document, 1, 2, 3, 9)).get(0);
        assertThat(demand.act()).isEqualTo(CommitmentAct.DEMAND);
        assertThat(demand.action().of(document.text())).isEqualTo("free the pilots");
    }

    @Test
    void takesWhatSidesWillDoUnderADealForAnAgreement() {
        Document document = DocumentText.parse("""
                They they PRON 2 nsubj
                signed sign VERB 0 root
                a a DET 4 det
                deal deal NOUN 2 obj
                under under ADP 6 case
                which which PRON 9 obl
                rebels rebel NOUN 9 nsubj
                will will AUX 9 aux
                leave leave VERB 4 acl:relcl
                Zenda Zenda PROPN 9 obj
                """);
        CommitmentMention agreement = commitments(document).get(0);
        assertThat(agreement.act()).isEqualTo(CommitmentAct.AGREEMENT);
        assertThat(forms(document, agreement.by())).containsExactly("rebels");
        assertThat(agreement.action().of(document.text())).isEqualTo("leave Zenda");
    }

    @Test
    void readsADutyThatTheWordsOfTheSpeakerInterrupt() {
        Document document = DocumentText.parse("""
                Ministers minister NOUN 2 nsubj
                need need VERB 5 ccomp
                , , PUNCT 2 punct
                Adams Adams PROPN 5 nsubj
                said say VERB 0 root
                , , PUNCT 5 punct
                to to PART 8 mark
                release release VERB 2 xcomp
                all all DET 10 det
                prisoners prisoner NOUN 8 obj
                . . PUNCT 5 punct
                """);
        StatementMention whole = said(document, 3, 4, 0, 1);
        StatementMention said = new StatementMention(
                whole.source(),
                whole.speaker(),
                whole.cue(),
                List.of(
                        whole.content().get(0),
                        document.token(6).span().cover(document.token(9).span())),
                StatementMode.DIRECT,
                whole.act(),
                whole.addressee(),
                whole.parent());
        assertThat(commitments(document, said))
                .extracting(each -> each.action().of(document.text()))
                .containsExactly("release all prisoners");
    }

    @Test
    void doesNotTakeWhatAHearerIsToldOfForADemandOnHim() {
        Document document = DocumentText.parse("""
                Workers worker NOUN 2 nsubj
                told tell VERB 0 root
                the the DET 4 det
                paper paper NOUN 2 obj
                that that SCONJ 8 mark
                they they PRON 8 nsubj
                had have AUX 8 aux
                tried try VERB 2 ccomp
                to to PART 10 mark
                leave leave VERB 8 xcomp
                """);
        assertThat(commitments(document)).isEmpty();
    }

    @Test
    void takesNoPageThatSpeaksToItsReadersForAPlan() {
        Document document = DocumentText.parse("""
                Your you PRON 2 nmod:poss
                photo photo NOUN 5 nsubj:pass
                will will AUX 5 aux
                be be AUX 5 aux:pass
                shown show VERB 0 root
                beside beside ADP 8 case
                the the DET 8 det
                comment comment NOUN 5 obl
                """);
        assertThat(commitments(document)).isEmpty();
    }

    @Test
    void takesNoPastForAFuture() {
        Document document = DocumentText.parse("""
                She she PRON 2 nsubj
                said say VERB 0 root
                she she PRON 5 nsubj
                'd have AUX 5 aux
                sold sell VERB 2 ccomp
                the the DET 7 det
                boat boat NOUN 5 obj
                """);
        assertThat(commitments(document, said(document, 0, 1, 2, 6))).isEmpty();
    }

    @Test
    void takesNoNeedForAPlan() {
        Document document = DocumentText.parse("""
                Divers diver NOUN 3 nsubj
                will will AUX 3 aux
                have have VERB 0 root
                to to PART 5 mark
                cross cross VERB 3 xcomp
                the the DET 7 det
                tunnel tunnel NOUN 5 obj
                """);
        assertThat(commitments(document)).isEmpty();
    }

    @Test
    void takesNoFearForAPromise() {
        Document document = DocumentText.parse("""
                The the DET 2 det
                mayor mayor NOUN 3 nsubj
                feared fear VERB 0 root
                he he PRON 6 nsubj
                would would AUX 6 aux
                close close VERB 3 ccomp
                the the DET 8 det
                school school NOUN 6 obj
                """);
        assertThat(commitments(document, said(document, 1, 2, 3, 7))).isEmpty();
    }
}
