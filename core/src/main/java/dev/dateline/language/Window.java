// SPDX-License-Identifier: Apache-2.0
package dev.dateline.language;

import java.util.ArrayList;
import java.util.List;

/** A stretch of words, {@code [begin, end)}, that is read for statements in one row. */
record Window(int begin, int end) {
    private static final int WORDS = 120;
    private static final int SHARED = 20;

    /** Windows over all words, given the number of pieces of each; neighbours share words. */
    static List<Window> over(int[][] pieces) {
        List<Window> windows = new ArrayList<>();
        int begin = 0;
        int end = 0;
        while (end < pieces.length) {
            end = end(pieces, begin);
            windows.add(new Window(begin, end));
            begin = Math.max(begin + 1, end - SHARED);
        }
        return windows;
    }

    private static int end(int[][] pieces, int begin) {
        int size = 2;
        int end = begin;
        while (end < pieces.length && end - begin < WORDS && size + pieces[end].length <= Pieces.LONGEST_ROW) {
            size += pieces[end].length;
            end++;
        }
        return end;
    }

    /** How far inside the window a word stands, in words from the nearest cut; the text's own ends are no cuts. */
    int depth(int word, int words) {
        int left = begin == 0 ? words : word - begin;
        int right = end == words ? words : end - 1 - word;
        return Math.min(left, right);
    }
}
