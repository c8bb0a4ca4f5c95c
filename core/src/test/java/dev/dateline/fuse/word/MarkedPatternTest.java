// SPDX-License-Identifier: Apache-2.0
package dev.dateline.fuse.word;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.fuse.event.EventChaining;
import dev.dateline.fuse.ledger.Ledger;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkedPatternTest {
    private static void matchesItsExamples(List<MarkedPattern> patterns) {
        assertThat(patterns)
                .isNotEmpty()
                .allSatisfy(
                        each -> assertThat(each.isIn(each.yes())).as(each.yes()).isTrue())
                .allSatisfy(
                        each -> assertThat(each.isIn(each.no())).as(each.no()).isFalse());
    }

    @Test
    void matchesTheExamplesOfWhatBindsNobody() {
        matchesItsExamples(MarkedPattern.load(Ledger.class, "unbound.tsv"));
    }

    @Test
    void matchesTheExamplesOfWhatTellsOfNoHappening() {
        matchesItsExamples(MarkedPattern.load(EventChaining.class, "untold.tsv"));
    }
}
