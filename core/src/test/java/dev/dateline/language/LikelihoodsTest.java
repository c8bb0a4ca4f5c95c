// SPDX-License-Identifier: Apache-2.0
package dev.dateline.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class LikelihoodsTest {
    private static final List<String> LABELS = List.of("O", "AID", "ASSAULT");

    @Test
    void scoresBecomeProbabilitiesThatAddUpToOne() {
        Likelihoods likely = Likelihoods.ofScores(LABELS, new float[] {0, (float) Math.log(2), (float) Math.log(5)});

        assertThat(likely.of("O")).isCloseTo(0.125, within(1e-6));
        assertThat(likely.of("AID")).isCloseTo(0.25, within(1e-6));
        assertThat(likely.of("ASSAULT")).isCloseTo(0.625, within(1e-6));
        assertThat(likely.of("CONSULT")).isZero();
    }

    @Test
    void scoresOfAnySizeAreTaken() {
        assertThat(Likelihoods.ofScores(LABELS, new float[] {1000, -1000, 999}).of("O"))
                .isCloseTo(1 / (1 + Math.exp(-1)), within(1e-6));
    }

    @Test
    void theBestLabelIsTheFirstOfEquals() {
        Likelihoods likely = Likelihoods.of(LABELS, 0.5f, 0.25f, 0.25f);

        assertThat(likely.best()).isEqualTo("O");
        assertThat(likely.bestBut("O")).isEqualTo("AID");
    }

    @Test
    void asManyProbabilitiesAsLabelsAreAskedFor() {
        assertThatThrownBy(() -> Likelihoods.of(LABELS, 1f))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("3 labels, 1 probabilities");
    }
}
