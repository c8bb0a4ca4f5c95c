// SPDX-License-Identifier: Apache-2.0
package dev.dateline.bench;

import dev.dateline.record.Commitment;
import dev.dateline.record.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How well commitments get their conditions, counted over annotated commitments of any number of articles.
 *
 * <p>A commitment is found by the one of the record whose action agrees best with its own, by half at least (F1 of the UTF-16 units of
 * both). Its condition is right where the record's agrees with it by half; a commitment that is not found has no condition right.
 *
 * @param conditions annotated commitments with a condition
 * @param found those of them that are found
 * @param right those of them whose condition is right
 * @param plain annotated commitments without one
 * @param plainFound those of them that are found
 * @param invented those of them that have a condition in the record
 */
record ConditionScore(int conditions, int found, int right, int plain, int plainFound, int invented) {
    static final ConditionScore NOTHING = new ConditionScore(0, 0, 0, 0, 0, 0);
    private static final double HALF = 0.5;

    /** The score of one article. */
    static ConditionScore of(List<ConditionGold.Item> gold, List<Commitment> commitments) {
        return gold.stream().map(item -> of(item, commitments)).reduce(NOTHING, ConditionScore::plus);
    }

    private static ConditionScore of(ConditionGold.Item item, List<Commitment> commitments) {
        Optional<Commitment> found = found(item.action(), commitments);
        Optional<Span> condition = found.map(Commitment::condition).filter(Objects::nonNull);
        if (item.condition().isEmpty()) {
            return new ConditionScore(0, 0, 0, 1, found.isPresent() ? 1 : 0, condition.isPresent() ? 1 : 0);
        }
        boolean right = condition
                .filter(span -> agreement(span, item.condition().get()) >= HALF)
                .isPresent();
        return new ConditionScore(1, found.isPresent() ? 1 : 0, right ? 1 : 0, 0, 0, 0);
    }

    private static Optional<Commitment> found(Span action, List<Commitment> commitments) {
        return commitments.stream()
                .filter(each -> agreement(each.action(), action) >= HALF)
                .max(Comparator.comparingDouble(each -> agreement(each.action(), action)));
    }

    private static double agreement(Span one, Span other) {
        int shared = Math.min(one.end(), other.end()) - Math.max(one.begin(), other.begin());
        return shared <= 0 ? 0 : 2.0 * shared / (one.length() + other.length());
    }

    ConditionScore plus(ConditionScore other) {
        return new ConditionScore(
                conditions + other.conditions,
                found + other.found,
                right + other.right,
                plain + other.plain,
                plainFound + other.plainFound,
                invented + other.invented);
    }

    /** Of all annotated conditions, the share that is right. */
    double shareRight() {
        return (double) right / Math.max(1, conditions);
    }

    /** Of the commitments with a condition, the share that is found. */
    double shareFound() {
        return (double) found / Math.max(1, conditions);
    }

    /** Of the commitments without a condition that are found, the share that got one. */
    double shareInvented() {
        return (double) invented / Math.max(1, plainFound);
    }
}
