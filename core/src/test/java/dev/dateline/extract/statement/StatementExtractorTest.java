// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.language.Document;
import dev.dateline.language.DocumentText;
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
    void findsNothingInAnEmptyText() {
        assertThat(extractor.extract(new Document("", List.of(), List.of(), Map.of(), Map.of())))
                .isEmpty();
    }
}
