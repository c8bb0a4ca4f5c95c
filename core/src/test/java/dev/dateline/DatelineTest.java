// SPDX-License-Identifier: Apache-2.0
package dev.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.language.Document;
import dev.dateline.language.DocumentText;
import dev.dateline.language.Reader;
import dev.dateline.record.Actor;
import dev.dateline.record.ArticleRecord;
import dev.dateline.record.Commitment;
import dev.dateline.record.CommitmentAct;
import dev.dateline.record.Statement;
import dev.dateline.record.TimeExpression;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Records of documents written by hand: how what the rooms find is put together. */
class DatelineTest {
    @Test
    void datesAStatementByTheTimeThatHangsOnItsCue() {
        ArticleRecord record = read("""
                The the DET 2 det
                mayor mayor NOUN 3 nsubj
                said say VERB 0 root
                on on ADP 5 case
                Friday Friday PROPN 3 obl
                that that SCONJ 9 mark
                the the DET 8 det
                port port NOUN 9 nsubj
                closed close VERB 3 ccomp
                . . PUNCT 3 punct
                """);
        Statement said = record.statements().get(0);
        TimeExpression friday = record.times().get(0);
        assertThat(friday.span().of(record.text())).isEqualTo("Friday");
        assertThat(said.time()).isEqualTo(friday.id());
    }

    @Test
    void datesNoStatementByATimeInItsContent() {
        ArticleRecord record = read("""
                The the DET 2 det
                mayor mayor NOUN 3 nsubj
                said say VERB 0 root
                that that SCONJ 7 mark
                the the DET 6 det
                port port NOUN 7 nsubj
                closed close VERB 3 ccomp
                on on ADP 9 case
                Friday Friday PROPN 7 obl
                . . PUNCT 3 punct
                """);
        assertThat(record.times()).hasSize(1);
        assertThat(record.statements().get(0).time()).isNull();
    }

    @Test
    void namesWhoDemandsWhatOfWhom() {
        ArticleRecord record = read("""
                Ruritania Ruritania PROPN 2 nsubj O
                urged urge VERB 0 root O
                Zenda Zenda PROPN 2 obj O
                to to PART 5 mark O
                free free VERB 2 xcomp O
                two two NUM 7 nummod O
                pilots pilot NOUN 5 obj O
                . . PUNCT 2 punct O
                """);
        assertThat(record.commitments()).hasSize(1);
        Commitment demand = record.commitments().get(0);
        assertThat(demand.act()).isEqualTo(CommitmentAct.DEMAND);
        assertThat(names(record, demand.by())).containsExactly("Ruritania");
        assertThat(names(record, demand.to())).containsExactly("Zenda");
        assertThat(demand.action().of(record.text())).isEqualTo("free two pilots");
    }

    private static List<String> names(ArticleRecord record, List<String> ids) {
        return record.actors().stream()
                .filter(actor -> ids.contains(actor.id()))
                .map(Actor::name)
                .toList();
    }

    private static ArticleRecord read(String lines) {
        Document document = DocumentText.parse(lines);
        try (Dateline dateline = new Dateline(new Written(document))) {
            return dateline.read(document.text(), LocalDate.of(2024, 5, 6));
        }
    }

    private record Written(Document document) implements Reader {
        @Override
        public Document read(String text) {
            return document;
        }

        @Override
        public String version() {
            return "by hand";
        }

        @Override
        public void close() {}
    }
}
