// SPDX-License-Identifier: Apache-2.0
package dev.dateline.evaluate;

import java.util.OptionalDouble;

/**
 * How a layer of records compares with gold. Precision counts only articles whose gold is exhaustive; gold items marked
 * optional count neither as missed nor as false.
 *
 * @param gold items of gold
 * @param found those found
 * @param system items of the records of exhaustively annotated articles, less those paired with optional gold
 * @param right those of {@code system} that are paired
 */
public record LayerScore(int gold, int found, int system, int right) {
    public OptionalDouble recall() {
        return gold == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) found / gold);
    }

    public OptionalDouble precision() {
        return system == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) right / system);
    }

    public OptionalDouble f1() {
        double r = recall().orElse(0);
        double p = precision().orElse(0);
        return r == 0 || p == 0 ? OptionalDouble.empty() : OptionalDouble.of(2 * p * r / (p + r));
    }

    LayerScore plus(LayerScore other) {
        return new LayerScore(gold + other.gold, found + other.found, system + other.system, right + other.right);
    }
}
