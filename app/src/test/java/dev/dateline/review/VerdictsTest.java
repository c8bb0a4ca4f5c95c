// SPDX-License-Identifier: Apache-2.0
package dev.dateline.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class VerdictsTest {
    private static final String HEAD = "article,item,begin,end,event_right,type_right,note\n";

    private static Sheet sheet(String... verdicts) {
        StringBuilder text = new StringBuilder(HEAD);
        for (int i = 0; i < verdicts.length; i++) {
            text.append("a").append(i).append(",e1,0,5,").append(verdicts[i]).append(",\n");
        }
        return Sheet.read(text.toString());
    }

    @Test
    void givesAgreementAndPrecisionOfEachQuestionAndOfWholeItems() {
        Sheet one = sheet("y,y", "y,n", "n,", "y,y");
        Sheet other = sheet("y,y", "n,n", "n,", ",y");
        assertThat(new Verdicts(one, other).rows())
                .contains(
                        List.of("event_right", "first", 4L, 3L, 0.75, 0.301, 0.954, 3L, 0.667, 0.4),
                        List.of("event_right", "both", 3L, 1L, 0.333, 0.061, 0.792, 3L, 0.667, 0.4))
                .filteredOn(row -> "all".equals(row.get(0)))
                .extracting(row -> row.get(1), row -> row.get(2), row -> row.get(3))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("first", 4L, 2L),
                        org.assertj.core.groups.Tuple.tuple("second", 4L, 2L),
                        org.assertj.core.groups.Tuple.tuple("both", 4L, 2L));
    }

    @Test
    void hasNoKappaWhereChanceLeavesNothingOpen() {
        Agreement agreement = new Agreement();
        agreement.add(true, true);
        agreement.add(true, true);
        assertThat(agreement.observed()).hasValue(1);
        assertThat(agreement.kappa()).isEmpty();
    }

    @Test
    void givesKappaAsCohenDoes() {
        // The example of 50 applications: 20 both yes, 15 both no, 5 and 10 apart.
        Agreement agreement = new Agreement();
        for (int i = 0; i < 50; i++) {
            agreement.add(i < 25, i < 20 || i >= 40);
        }
        assertThat(agreement.kappa().orElseThrow()).isCloseTo(0.4, within(1e-12));
    }

    @Test
    void givesTheIntervalOfWilson() {
        assertThat(new Precision(45, 50).low()).isCloseTo(0.7864, within(5e-5));
        assertThat(new Precision(45, 50).high()).isCloseTo(0.9565, within(5e-5));
        assertThat(new Precision(0, 10).low()).isZero();
        assertThat(new Precision(10, 10).high()).isCloseTo(1, within(1e-12));
    }

    @Test
    void readsSheetsAsSpreadsheetsSaveThem() {
        Sheet sheet = Sheet.read(String.join(
                "\r\n",
                "\uFEFFarticle;item;begin;end;event_right;note",
                "a;e1;0;5;Yes;\"two",
                "lines; \"\"quoted\"\"\"",
                "b;e2;3;9;0;",
                ""));
        assertThat(sheet.verdicts().get("a e1 0 5")).containsEntry(Question.EVENT, true);
        assertThat(sheet.verdicts().get("b e2 3 9")).containsEntry(Question.EVENT, false);
    }

    @Test
    void saysWhatIsWrongWithASheet() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Sheet.read("a,b\n1,2\n"))
                .withMessage("no sheet of dateline review: its head has no article, item, begin, end");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sheet("perhaps,y"))
                .withMessageContaining("\"perhaps\" is neither yes nor no");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Sheet.read(HEAD + "a,e1,0,5,y,y,\na,e1,0,5,n,y,\n"))
                .withMessage("item a e1 0 5 stands there twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Verdicts(sheet("y,y"), sheet("y,y", "y,n")))
                .withMessage("the sheets are not about the same items: only one has a1 e1 0 5");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Sheet.read(HEAD + "\"a,e1,0,5,y,y,\n"))
                .withMessageStartingWith("a quotation mark is not closed");
    }
}
