// SPDX-License-Identifier: Apache-2.0
package dev.dateline.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReadingTallyTest {
    private static final String WHOLE_EVENT = "1\tevent\ta\t5\t9\t1\t1\t1\t1\t";
    private static final String WRONG_STATUS = "1\tevent\ta\t5\t9\t1\t1\t0\t1\tstatus";
    private static final String OTHER_EVENT = "2\tevent\tb\t0\t4\t0\t1\t1\t1\ttype";
    private static final String STATEMENT = "3\tstatement\ta\t12\t40\t1\t1\t\t\t";

    @Test
    void countsAnItemRightWhereEveryVerdictOnItIs() {
        String tally = ReadingTally.tally(
                List.of(ReadingTally.HEADER, WHOLE_EVENT, OTHER_EVENT, STATEMENT),
                List.of(ReadingTally.HEADER, WRONG_STATUS, OTHER_EVENT, STATEMENT));
        assertThat(tally)
                .contains("event         2  first reader 0.500  second reader 0.000  both 0.000  agree 0.500")
                .contains("statement     1  first reader 1.000  second reader 1.000  both 1.000  agree 1.000");
    }

    @Test
    void takesChanceOutOfAgreement() {
        // Cohen's own kind of table: 20 both yes, 15 both no, 5 and 10 apart.
        assertThat(ReadingTally.kappa(50, 25, 30, 35)).isCloseTo(0.4, within(1e-9));
    }

    @Test
    void refusesAnEmptyVerdictAndSheetsOfOtherItems() {
        String empty = "1\tevent\ta\t5\t9\t1\t\t1\t1\t";
        assertThatThrownBy(() ->
                        ReadingTally.tally(List.of(ReadingTally.HEADER, empty), List.of(ReadingTally.HEADER, empty)))
                .hasMessageContaining("item 1: a verdict is 1 or 0, not \"\"");
        assertThatThrownBy(() -> ReadingTally.tally(
                        List.of(ReadingTally.HEADER, WHOLE_EVENT), List.of(ReadingTally.HEADER, OTHER_EVENT)))
                .hasMessageContaining("not about the same items");
    }
}
