// SPDX-License-Identifier: Apache-2.0
package dev.dateline.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class TimelineScoreTest {
    private static final Offset<Double> EXACT = within(1e-12);
    private static final LocalDate FIRST = LocalDate.parse("2024-03-01");
    private static final LocalDate SECOND = LocalDate.parse("2024-03-02");
    private static final LocalDate THIRD = LocalDate.parse("2024-03-05");

    private static final Map<LocalDate, List<String>> REFERENCE =
            Map.of(FIRST, List.of("Rebels march."), THIRD, List.of("The king resigns."));

    @Test
    void isOneForTheSameTimeline() {
        TimelineScore score = TimelineScore.of(REFERENCE, REFERENCE);
        assertThat(score.dateF1()).isCloseTo(1, EXACT);
        assertThat(score.alignedF1()).isCloseTo(1, EXACT);
    }

    @Test
    void isZeroForAnEmptyOne() {
        assertThat(TimelineScore.of(Map.of(), REFERENCE)).isEqualTo(new TimelineScore(0, 0));
    }

    @Test
    void comparesStems() {
        Map<LocalDate, List<String>> system =
                Map.of(FIRST, List.of("rebel marched"), THIRD, List.of("the kings resigned"));
        assertThat(TimelineScore.of(system, REFERENCE).alignedF1()).isCloseTo(1, EXACT);
    }

    /** A day off halves what is in common; five stems of which two are half found. */
    @Test
    void countsADayOffByHalf() {
        Map<LocalDate, List<String>> system =
                Map.of(SECOND, List.of("rebels march"), THIRD, List.of("the king resigns"));
        TimelineScore score = TimelineScore.of(system, REFERENCE);
        assertThat(score.dateF1()).isCloseTo(0.5, EXACT);
        assertThat(score.alignedF1()).isCloseTo((2 * 0.5 + 3) / 5, EXACT);
    }

    /** Both reference days are aligned to the one system day: recall (2 + 0) / 5; precision 2 / 2. */
    @Test
    void alignsManyDaysToOne() {
        Map<LocalDate, List<String>> system = Map.of(FIRST, List.of("rebels march"));
        TimelineScore score = TimelineScore.of(system, REFERENCE);
        assertThat(score.dateF1()).isCloseTo(2 * 1 * 0.5 / 1.5, EXACT);
        assertThat(score.alignedF1()).isCloseTo(2 * 1 * 0.4 / 1.4, EXACT);
    }
}
