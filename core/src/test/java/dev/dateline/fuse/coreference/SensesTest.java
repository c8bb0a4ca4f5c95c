// SPDX-License-Identifier: Apache-2.0
package dev.dateline.fuse.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SensesTest {
    private static final Senses SENSES = Senses.load();

    @Test
    void givesDictionaryFormsOfRegularAndIrregularWords() {
        assertThat(SENSES.lemmas("Killed")).containsExactly("kill");
        assertThat(SENSES.lemmas("slain")).containsExactly("slay");
        assertThat(SENSES.lemmas("shot")).containsExactly("shoot", "shot");
        assertThat(SENSES.lemmas("stabbing")).contains("stab");
        assertThat(SENSES.lemmas("families")).hasSize(1);
    }

    @Test
    void givesTheStemOfAWordForNoHappening() {
        assertThat(SENSES.lemmas("Vik")).containsExactly("vik");
    }

    @Test
    void tellsHowNearTwoMeaningsAre() {
        assertThat(SENSES.kinship("quake", "earthquake").shared()).isEqualTo(Kinship.OWN);
        assertThat(SENSES.kinship("acquire", "acquisition").shared()).isEqualTo(Kinship.DERIVED);
        assertThat(SENSES.kinship("murdered", "killed")).isEqualTo(new Kinship(Kinship.NONE, 1));
        assertThat(SENSES.kinship("murdered", "elected").shared()).isEqualTo(Kinship.NONE);
        assertThat(SENSES.kinship("Vik", "killed")).isEqualTo(new Kinship(Kinship.UNKNOWN, Kinship.FAR));
    }
}
