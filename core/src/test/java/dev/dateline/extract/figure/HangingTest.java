// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.figure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.language.Document;
import dev.dateline.language.DocumentText;
import dev.dateline.table.Tables;
import java.util.List;
import org.junit.jupiter.api.Test;

class HangingTest {
    private static final FigureExtractor EXTRACTOR = new FigureExtractor(Tables.builtIn());

    private static List<FigureMention> figures(Document document) {
        return EXTRACTOR.extract(document, List.of());
    }

    @Test
    void countsTheDeadAndTheInjuredOfOneClause() {
        Document document = DocumentText.parse("""
                A a DET 2 det
                bomb bomb NOUN 3 nsubj
                killed kill VERB 0 root
                12 12 NUM 5 nummod
                soldiers soldier NOUN 3 obj
                and and CCONJ 7 cc
                wounded wound VERB 3 conj
                30 30 NUM 7 obj
                . . PUNCT 3 punct
                """);
        assertThat(figures(document))
                .extracting(FigureMention::casualty)
                .containsExactly(Casualty.DEATHS, Casualty.INJURED);
        assertThat(figures(document))
                .extracting(figure -> figure.heads().get(0))
                .containsExactly(2, 6);
    }

    @Test
    void hangsADeedOnTheOneThatItFollowsFrom() {
        Document document = DocumentText.parse("""
                Rebels rebel NOUN 2 nsubj
                shelled shell VERB 0 root
                the the DET 4 det
                town town NOUN 2 obj
                , , PUNCT 6 punct
                killing kill VERB 2 advcl
                four four NUM 8 nummod
                people people NOUN 6 obj
                . . PUNCT 2 punct
                """);
        assertThat(figures(document)).hasSize(1).first().satisfies(figure -> {
            assertThat(figure.casualty()).isEqualTo(Casualty.DEATHS);
            assertThat(figure.heads()).startsWith(5).contains(1);
        });
    }

    @Test
    void countsNoCasualtiesOfWhomNothingHasBefallen() {
        Document document = DocumentText.parse("""
                Police police NOUN 2 nsubj
                arrested arrest VERB 0 root
                46 46 NUM 4 nummod
                marchers marcher NOUN 2 obj
                . . PUNCT 2 punct
                """);
        assertThat(figures(document)).hasSize(1).first().satisfies(figure -> {
            assertThat(figure.casualty()).isNull();
            assertThat(figure.counts()).isTrue();
        });
    }

    @Test
    void readsARangeAsOneFigure() {
        Document document = DocumentText.parse("""
                Between between ADP 5 case
                20 20 NUM 5 nummod
                and and CCONJ 4 cc
                30 30 NUM 2 conj
                people people NOUN 6 nsubj
                fled flee VERB 0 root
                . . PUNCT 6 punct
                """);
        assertThat(figures(document)).hasSize(1).first().satisfies(figure -> {
            assertThat(figure.value()).isNull();
            assertThat(figure.low()).isEqualByComparingTo("20");
            assertThat(figure.high()).isEqualByComparingTo("30");
            assertThat(figure.span().of(document.text())).isEqualTo("Between 20 and 30 people");
        });
    }
}
