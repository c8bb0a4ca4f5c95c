// SPDX-License-Identifier: Apache-2.0
package dev.dateline.language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * A stretch of words, {@code [begin, end)}, that is read for statements in one row. Windows are as wide as those that the
 * weights were trained on, and like them begin and end with sentences where they can.
 */
record Window(int begin, int end) {
    private static final int WORDS = 160;
    /** Words that neighbours have in common, at least. */
    private static final int SHARED = 20;

    /**
     * Windows over all words.
     *
     * @param pieces of each word
     * @param starts the first words of sentences
     */
    static List<Window> over(int[][] pieces, BitSet starts) {
        List<Window> windows = new ArrayList<>();
        int begin = 0;
        int end = 0;
        while (end < pieces.length) {
            end = end(pieces, starts, begin);
            windows.add(new Window(begin, end));
            int shared = Math.max(begin + 1, end - SHARED);
            int sentence = starts.previousSetBit(shared);
            begin = sentence > begin ? sentence : shared;
        }
        return windows;
    }

    private static int end(int[][] pieces, BitSet starts, int begin) {
        int size = 2;
        int end = begin;
        while (end < pieces.length && end - begin < WORDS && size + pieces[end].length <= Pieces.LONGEST_ROW) {
            size += pieces[end].length;
            end++;
        }
        int sentence = end < pieces.length ? starts.previousSetBit(end) : end;
        return sentence > begin + WORDS / 2 ? sentence : end;
    }

    /** How far inside the window a word stands, in words from the nearest cut; the text's own ends are no cuts. */
    int depth(int word, int words) {
        int left = begin == 0 ? words : word - begin;
        int right = end == words ? words : end - 1 - word;
        return Math.min(left, right);
    }
}
