// SPDX-License-Identifier: Apache-2.0
package dev.dateline.language;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** Words as the network takes them: the ids and casing of their pieces between a start and an end, and each word's first piece. */
@SuppressWarnings("ArrayRecordComponent") // handed on inside the room, never compared
record Pieces(long[] ids, long[] casing, long[] first) {
    /** The most pieces a row may have, with its start and end. */
    static final int LONGEST_ROW = 480;

    /** A word's pieces beyond this many are not shown to the network; only junk has more. */
    private static final int LONGEST_WORD = 64;

    /** The row of words {@code [from, to)}, given the pieces of each. */
    static Pieces row(List<String> words, int[][] pieces, int from, int to) {
        int size = 2;
        for (int word = from; word < to; word++) {
            size += pieces[word].length;
        }
        long[] ids = new long[size];
        long[] casing = new long[size];
        long[] first = new long[to - from];
        int at = 0;
        ids[at++] = WordPiece.START;
        for (int word = from; word < to; word++) {
            first[word - from] = at;
            int written = Casing.of(words.get(word)).id();
            for (int piece : pieces[word]) {
                ids[at] = piece;
                casing[at++] = written;
            }
        }
        ids[at] = WordPiece.END;
        return new Pieces(ids, casing, first);
    }

    /** The numbers of the pieces of some words. */
    BitSet of(BitSet words) {
        BitSet inside = new BitSet();
        words.stream()
                .forEach(word -> inside.set(
                        (int) first[word], word + 1 < first.length ? (int) first[word + 1] : ids.length - 1));
        return inside;
    }

    /** The pieces of each word, none with more than fits. */
    static int[][] of(List<String> words, WordPiece vocabulary) {
        int[][] pieces = new int[words.size()][];
        for (int word = 0; word < pieces.length; word++) {
            int[] all = vocabulary.pieces(words.get(word));
            pieces[word] = all.length <= LONGEST_WORD ? all : Arrays.copyOf(all, LONGEST_WORD);
        }
        return pieces;
    }
}
