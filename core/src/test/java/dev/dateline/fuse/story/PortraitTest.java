// SPDX-License-Identifier: Apache-2.0
package dev.dateline.fuse.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import dev.dateline.fuse.Told;
import dev.dateline.fuse.word.WordWeights;
import org.junit.jupiter.api.Test;

class PortraitTest {
    private static final Portraits PORTRAITS = new Portraits(WordWeights.load());

    private static Portrait of(String text) {
        return PORTRAITS.of(Told.article("a", "2031-03-04", "post.example", null, text));
    }

    private static boolean has(Bag bag, String word) {
        for (int i = 0; i < bag.size(); i++) {
            if (bag.hash(i) == Bag.hash(word)) {
                return true;
            }
        }
        return false;
    }

    @Test
    void takesForNamesWhatHasACapitalWithinASentence() {
        Portrait portrait = of("Residents said that Mira Quillfeather left. Officers found Quillfeather in Osterveld.");
        assertThat(has(portrait.names(), "quillfeather")).isTrue();
        assertThat(has(portrait.names(), "osterveld")).isTrue();
        assertThat(has(portrait.names(), "residents")).isFalse();
        assertThat(has(portrait.names(), "officers")).isFalse();
        assertThat(has(portrait.phrases(), "mira quillfeather")).isTrue();
    }

    @Test
    void takesAgesHoweverTheyAreWritten() {
        Portrait portrait =
                of("A 17-year-old fled. Mira Holt, 41, was hurt, as was a woman aged 63. It took 12 hours.");
        assertThat(has(portrait.ages(), "17")).isTrue();
        assertThat(has(portrait.ages(), "41")).isTrue();
        assertThat(has(portrait.ages(), "63")).isTrue();
        assertThat(portrait.ages().size()).isEqualTo(3);
    }

    @Test
    void takesNumbersThatAreNoYears() {
        Portrait portrait = of("It began in the 3400 block in 2029, said officer 881 of 12.");
        assertThat(has(portrait.numbers(), "3400")).isTrue();
        assertThat(has(portrait.numbers(), "881")).isTrue();
        assertThat(portrait.numbers().size()).isEqualTo(2);
    }

    @Test
    void isReadBackAsItWasWritten() {
        Portrait portrait = of("Mira Holt, 41, of the 3400 block of Osterveld Road was hurt on Tuesday.");
        Portrait back = Portrait.read(portrait.write());
        assertThat(back.write()).isEqualTo(portrait.write());
        assertThat(Likeness.of(back, portrait)).isEqualTo(Likeness.of(portrait, portrait));
        assertThat(Likeness.of(back, portrait)[0]).isCloseTo(1, offset(1e-6));
    }

    @Test
    void namesEveryNumberOfALikeness() {
        Portrait portrait = of("Rain fell.");
        assertThat(Likeness.of(portrait, portrait)).hasSize(Likeness.NAMES.size());
    }
}
