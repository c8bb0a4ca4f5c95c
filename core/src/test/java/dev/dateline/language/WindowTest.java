// SPDX-License-Identifier: Apache-2.0
package dev.dateline.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class WindowTest {
    private static List<Window> over(int words, int pieces, int... starts) {
        int[][] all = new int[words][pieces];
        BitSet first = new BitSet();
        Arrays.stream(starts).forEach(first::set);
        return Window.over(all, first);
    }

    @Test
    void readsAShortTextInOne() {
        assertThat(over(30, 1, 0, 12)).containsExactly(new Window(0, 30));
    }

    @Test
    void readsNothingOfNoWords() {
        assertThat(over(0, 1)).isEmpty();
    }

    @Test
    void beginsAndEndsWithSentences() {
        assertThat(over(250, 1, 0, 40, 110, 130, 155, 220)).containsExactly(new Window(0, 155), new Window(130, 250));
    }

    @Test
    void cutsSentencesThatAreTooLong() {
        assertThat(over(300, 1, 0)).containsExactly(new Window(0, 160), new Window(140, 300));
    }

    @Test
    void takesFewerWordsOfManyPieces() {
        assertThat(over(100, 8, 0)).containsExactly(new Window(0, 59), new Window(39, 98), new Window(78, 100));
        assertThat(over(3, 478, 0)).containsExactly(new Window(0, 1), new Window(1, 2), new Window(2, 3));
    }

    @Test
    void tellsHowDeepAWordStands() {
        Window window = new Window(10, 20);

        assertThat(window.depth(12, 30)).isEqualTo(2);
        assertThat(window.depth(19, 30)).isZero();
        assertThat(window.depth(19, 20)).isEqualTo(9);
    }
}
