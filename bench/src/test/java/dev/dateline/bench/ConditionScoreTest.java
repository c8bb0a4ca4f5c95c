// SPDX-License-Identifier: Apache-2.0
package dev.dateline.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.record.Commitment;
import dev.dateline.record.CommitmentAct;
import dev.dateline.record.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ConditionScoreTest {
    private static ConditionGold.Item gold(int begin, int end, @Nullable Span condition) {
        return new ConditionGold.Item(
                "hand", List.of(CommitmentAct.PROMISE), new Span(begin, end), Optional.ofNullable(condition));
    }

    private static Commitment commitment(int begin, int end, @Nullable Span condition) {
        return new Commitment(
                "c1",
                CommitmentAct.PROMISE,
                List.of(),
                List.of(),
                new Span(begin, end),
                condition,
                null,
                null,
                null,
                null,
                null);
    }

    @Test
    void countsAConditionThatAgreesByHalf() {
        List<ConditionGold.Item> gold = List.of(gold(0, 20, new Span(30, 50)));
        assertThat(ConditionScore.of(gold, List.of(commitment(0, 20, new Span(30, 50)))))
                .isEqualTo(new ConditionScore(1, 1, 1, 0, 0, 0));
        assertThat(ConditionScore.of(gold, List.of(commitment(5, 20, new Span(40, 60)))))
                .isEqualTo(new ConditionScore(1, 1, 1, 0, 0, 0));
        assertThat(ConditionScore.of(gold, List.of(commitment(0, 20, new Span(41, 61)))))
                .isEqualTo(new ConditionScore(1, 1, 0, 0, 0, 0));
    }

    @Test
    void hasNoConditionRightWhereTheCommitmentIsNotFound() {
        List<ConditionGold.Item> gold = List.of(gold(0, 20, new Span(30, 50)));
        assertThat(ConditionScore.of(gold, List.of(commitment(12, 40, new Span(30, 50)))))
                .isEqualTo(new ConditionScore(1, 0, 0, 0, 0, 0));
    }

    @Test
    void countsAConditionThatIsInvented() {
        List<ConditionGold.Item> gold = List.of(gold(0, 20, null), gold(50, 60, null), gold(80, 90, null));
        ConditionScore score =
                ConditionScore.of(gold, List.of(commitment(0, 20, null), commitment(50, 60, new Span(61, 70))));
        assertThat(score).isEqualTo(new ConditionScore(0, 0, 0, 3, 2, 1));
        assertThat(score.shareInvented()).isEqualTo(0.5);
    }

    @Test
    void takesTheCommitmentWhoseActionAgreesBest() {
        List<ConditionGold.Item> gold = List.of(gold(0, 20, new Span(30, 50)));
        assertThat(ConditionScore.of(gold, List.of(commitment(0, 30, null), commitment(0, 21, new Span(30, 50)))))
                .isEqualTo(new ConditionScore(1, 1, 1, 0, 0, 0));
    }

    @Test
    void addsUpArticles() {
        ConditionScore score = new ConditionScore(4, 3, 2, 5, 4, 1).plus(new ConditionScore(6, 3, 3, 1, 1, 0));
        assertThat(score).isEqualTo(new ConditionScore(10, 6, 5, 6, 5, 1));
        assertThat(score.shareRight()).isEqualTo(0.5);
        assertThat(score.shareFound()).isEqualTo(0.6);
        assertThat(score.shareInvented()).isEqualTo(0.2);
    }

    @Test
    void hasAtLeastThirtyConditionsAndFortyCommitmentsWithoutOneThatAreOnlyCounted() {
        List<ConditionGold.Item> items = ConditionGold.load().stream()
                .filter(gold -> !gold.isWork())
                .flatMap(gold -> gold.items().stream())
                .toList();
        assertThat(items).filteredOn(item -> item.condition().isPresent()).hasSizeGreaterThanOrEqualTo(30);
        assertThat(items).filteredOn(item -> item.condition().isEmpty()).hasSizeGreaterThanOrEqualTo(40);
    }

    @Test
    void hasCommitmentsInEveryAnnotatedArticleAndNoneOutside() {
        assertThat(ConditionGold.load())
                .hasSize(66)
                .allMatch(gold -> !gold.items().isEmpty());
        assertThat(ConditionGold.load().stream()
                        .flatMap(gold -> gold.items().stream())
                        .filter(item -> item.acts().isEmpty()
                                || item.condition()
                                        .filter(condition -> condition.overlaps(item.action()))
                                        .isPresent())
                        .map(ConditionGold.Item::id)
                        .collect(Collectors.toList()))
                .isEmpty();
    }

    @Test
    void knowsTheTextThatWasAnnotated() {
        ConditionGold gold = new ConditionGold(
                "k", "f", "s", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", false, List.of());
        assertThat(gold.isOf("abc")).isTrue();
        assertThat(gold.isOf("abd")).isFalse();
    }
}
