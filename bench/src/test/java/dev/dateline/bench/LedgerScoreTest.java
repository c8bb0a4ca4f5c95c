// SPDX-License-Identifier: Apache-2.0
package dev.dateline.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.dateline.fuse.ledger.Finding;
import dev.dateline.fuse.ledger.LedgerEntry;
import dev.dateline.fuse.ledger.Outcome;
import dev.dateline.fuse.ledger.Wording;
import dev.dateline.record.CommitmentAct;
import dev.dateline.record.Span;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class LedgerScoreTest {
    private static final Offset<Double> EXACT = within(1e-12);

    private static final List<LedgerGold> GOLD = List.of(
            gold("one", EnumSet.of(Outcome.FULFILLED), "a", "b", "c"), gold("two", EnumSet.of(Outcome.UNRATED), "d"));

    private static LedgerGold gold(String id, EnumSet<Outcome> outcomes, String... articles) {
        return new LedgerGold(
                id,
                "story",
                outcomes,
                Arrays.stream(articles)
                        .map(article -> new LedgerGold.Place(article, new Span(10, 20)))
                        .toList());
    }

    private static LedgerEntry entry(Outcome outcome, String... articles) {
        List<Wording> wordings = Arrays.stream(articles)
                .map(article -> new Wording(article, "c1", article, null, new Span(12, 22), "words", false))
                .toList();
        List<Finding> findings = outcome == Outcome.UNRATED
                ? List.of()
                : List.of(new Finding(outcome, LocalDate.EPOCH, "z", new Span(0, 1), "A", "by hand", 1));
        return new LedgerEntry(
                articles[0], CommitmentAct.PROMISE, List.of(), List.of(), null, wordings, 1, findings, false);
    }

    @Test
    void isOneWhereAllIsRight() {
        LedgerScore score =
                LedgerScore.of(GOLD, List.of(entry(Outcome.FULFILLED, "a", "b", "c"), entry(Outcome.UNRATED, "d")));
        assertThat(score).isEqualTo(new LedgerScore(1, 1, 1, 1, 1, 0));
    }

    /** Of the three pairs one is there, and one that is none. */
    @Test
    void countsPairsOfWordings() {
        LedgerScore score =
                LedgerScore.of(GOLD, List.of(entry(Outcome.UNRATED, "a", "b"), entry(Outcome.UNRATED, "c", "d")));
        assertThat(score.linkPrecision()).isCloseTo(0.5, EXACT);
        assertThat(score.linkRecall()).isCloseTo(1 / 3.0, EXACT);
        assertThat(score.linkF1()).isCloseTo(0.4, EXACT);
        assertThat(score.right()).isCloseTo(0.5, EXACT);
        assertThat(score.rated()).isZero();
    }

    @Test
    void countsWhatIsCalledKeptOrBrokenAndIsNot() {
        Stream.of(Outcome.FULFILLED, Outcome.BROKEN)
                .forEach(outcome -> assertThat(LedgerScore.of(GOLD, List.of(entry(outcome, "d")))
                                .falselyJudged())
                        .isEqualTo(1));
        assertThat(LedgerScore.of(GOLD, List.of(entry(Outcome.STALLED, "d"))).falselyJudged())
                .isZero();
    }

    @Test
    void leavesOutCommitmentsOfWhichNothingWasFound() {
        LedgerScore score = LedgerScore.of(GOLD, List.of(entry(Outcome.UNRATED, "d")));
        assertThat(score.right()).isCloseTo(1, EXACT);
        assertThat(score.linkRecall()).isZero();
    }

    @Test
    void hasAGoldOfAtLeastSixtyCommitmentsWithTheirWordings() {
        assertThat(LedgerGold.load())
                .hasSizeGreaterThanOrEqualTo(60)
                .allMatch(gold -> !gold.wordings().isEmpty());
    }
}
