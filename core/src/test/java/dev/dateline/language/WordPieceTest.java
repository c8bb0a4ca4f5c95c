// SPDX-License-Identifier: Apache-2.0
package dev.dateline.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordPieceTest {
    private final WordPiece vocabulary = new WordPiece(vocabulary("play", "##ing", "cafe", "'", "s", "\"", "3", "."));

    /** A vocabulary whose given pieces begin at id 200. */
    private static List<String> vocabulary(String... pieces) {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            all.add("[unused" + i + "]");
        }
        all.addAll(List.of(pieces));
        return all;
    }

    @Test
    void takesTheLongestPiecesFirst() {
        assertThat(vocabulary.pieces("Playing")).containsExactly(200, 201);
    }

    @Test
    void dropsMarks() {
        assertThat(vocabulary.pieces("Caf\u00e9")).containsExactly(202);
        assertThat(vocabulary.pieces("Cafe\u0301")).containsExactly(202);
    }

    @Test
    void makesCurlyQuotesStraight() {
        assertThat(vocabulary.pieces("\u2019s")).containsExactly(203, 204);
        assertThat(vocabulary.pieces("\u201c")).containsExactly(205);
    }

    @Test
    void cutsPunctuationFromLettersAndDigits() {
        assertThat(vocabulary.pieces("3.3")).containsExactly(206, 207, 206);
    }

    @Test
    void knowsOnePieceForAnUnknownPart() {
        assertThat(vocabulary.pieces("playx")).containsExactly(100);
        assertThat(vocabulary.pieces("\u0301")).containsExactly(100);
    }
}
