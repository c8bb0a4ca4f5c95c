// SPDX-License-Identifier: Apache-2.0
package dev.dateline.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class StoreScalePageTest {
    private static StoreScalePage.Row row(int articles, double adding) {
        StoreScalePage.Times times = new StoreScalePage.Times(1, 2);
        return new StoreScalePage.Row(articles, 1_000_000, adding, times, times);
    }

    @Test
    void saysHowCostGrows() {
        assertThat(StoreScalePage.exponent(List.of(row(100, 3), row(10_000, 3))))
                .isCloseTo(1, within(1e-9));
        // Of twice as many articles each costs twice as much, so all cost four times as much.
        assertThat(StoreScalePage.exponent(List.of(row(100, 1), row(200, 2), row(400, 4))))
                .isCloseTo(2, within(1e-9));
    }

    @Test
    void givesARowForEachSize() {
        assertThat(StoreScalePage.page(400, List.of(row(1000, 2.5))))
                .contains("after 400 of real news")
                .contains("| 1,000 | 0.00 | 2.50 | 400 | 1.00 / 2.00 | 1.00 / 2.00 |");
    }

    @Test
    void namesTheCommandThatMeasuresItsSizes() {
        assertThat(StoreScalePage.page(400, List.of(row(1000, 2.5), row(20_000, 3))))
                .contains("\"-Dsizes=1000 20000\"");
    }
}
