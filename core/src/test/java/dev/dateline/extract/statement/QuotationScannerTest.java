// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class QuotationScannerTest {
    private static List<String> inner(String text) {
        return QuotationScanner.scan(text).stream()
                .map(quotation -> quotation.inner().of(text))
                .toList();
    }

    @Test
    void findsStraightCurlyAndLowMarksAndGuillemets() {
        assertThat(inner("\"One,\" he said. “Two,” she said. „Three“, they said. «Four», all said."))
                .containsExactly("One,", "Two,", "Three", "Four");
        assertThat(inner("`` Five , '' he said .")).containsExactly("Five ,");
    }

    @Test
    void findsSingleQuotationsInsideDoubleOnes() {
        String text = "“He told me, ‘Don’t go,’ and left,” she said.";
        List<Quotation> found = QuotationScanner.scan(text);

        assertThat(found).extracting(Quotation::depth).containsExactly(0, 1);
        assertThat(found.get(1).inner().of(text)).isEqualTo("Don’t go,");
    }

    @Test
    void findsSingleQuotationsOfTheBritishStyle() {
        assertThat(inner("'I won't sign it,' the workers' leader said. 'Never.'"))
                .containsExactly("I won't sign it,", "Never.");
    }

    @Test
    void leavesApostrophesElisionsAndInchesAlone() {
        assertThat(inner("The workers' union won't talk about the '90s, 'til it's over; rock 'n' roll."))
                .isEmpty();
        assertThat(inner("The board is 6\" wide and 4\" thick.")).isEmpty();
        assertThat(inner("The dogs’ owners and the cats’ owners.")).isEmpty();
    }

    @Test
    void keepsTheApostropheOfAPluralInsideASingleQuotation() {
        assertThat(inner("‘The workers’ union agreed,’ she said.")).containsExactly("The workers’ union agreed,");
    }

    @Test
    void goesOnWhereAParagraphIsNotClosed() {
        String text = "She said: \"We start now.\n\n\"We end in May,\" she added.";
        List<Quotation> found = QuotationScanner.scan(text);

        assertThat(found).extracting(Quotation::closed).containsExactly(false, true);
        assertThat(found).extracting(Quotation::continues).containsExactly(false, true);
        assertThat(inner(text)).containsExactly("We start now.", "We end in May,");
    }

    @Test
    void doesNotGoOnWhereTheNextParagraphOpensWithoutAMark() {
        List<Quotation> found = QuotationScanner.scan("She said: “We start now.\n\nThe \"plan\" stands.");

        assertThat(found).extracting(Quotation::continues).containsExactly(false, false);
    }

    @Test
    void readsOverAFoldedLine() {
        assertThat(inner("He said \"the bridge\nis closed\" and left.")).containsExactly("the bridge\nis closed");
    }

    @Test
    void goesOnOverLinesWhereTheNextMarkCanOnlyClose() {
        assertThat(inner("`` We lost . \nIt rained . '' he said .\n`` No . '' she said ."))
                .containsExactly("We lost . \nIt rained .", "No .");
        assertThat(inner("“We lost.\nIt rained, she said.\n“No,” he said.")).containsExactly("We lost.", "No,");
    }

    @Test
    void readsMarksBetweenSpaces() {
        assertThat(inner("\" We lost , \" he said . \" Again . \"")).containsExactly("We lost ,", "Again .");
    }

    @Test
    void findsNothingInAnEmptyTextOrBetweenTwoMarks() {
        assertThat(inner("")).isEmpty();
        assertThat(inner("He said \"\" and left.")).isEmpty();
    }

    @Test
    void startsAnewWhereAMarkOpensAgain() {
        assertThat(inner("He said “One two. “Three,” she said.")).containsExactly("One two.", "Three,");
    }

    @Test
    void holdsNoMoreThanASentenceWhereTheClosingMarkIsMissing() {
        assertThat(inner("“I comply. The news spread fast. He spoke of “peace” later."))
                .containsExactly("I comply.", "peace");
    }
}
