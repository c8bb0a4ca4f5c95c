// SPDX-License-Identifier: Apache-2.0
package dev.dateline.fuse.copy;

import java.util.Arrays;

/**
 * The set of runs of {@value #WORDS} words that a text has, as hashes. Words are letters and digits in lower case; all else
 * separates. Immutable.
 */
final class Shingles {
    /** Long enough that set phrases of news are no copies, short enough that an edit of one word leaves most of a sentence. */
    static final int WORDS = 4;

    private static final long PRIME = 0x100000001b3L;
    private static final long OFFSET = 0xcbf29ce484222325L;

    private final int[] hashes;
    private final long whole;

    Shingles(int[] hashes, long whole) {
        this.hashes = hashes;
        this.whole = whole;
    }

    static Shingles of(String text) {
        long[] words = words(text);
        int count = words.length < WORDS ? Math.min(1, words.length) : words.length - WORDS + 1;
        int[] found = new int[count];
        for (int i = 0; i < count; i++) {
            found[i] = (int) hash(words, i, Math.min(words.length, i + WORDS));
        }
        return new Shingles(distinct(found), hash(words, 0, words.length));
    }

    private static long[] words(String text) {
        long[] words = new long[text.length() / 4 + 8];
        int n = 0;
        long word = OFFSET;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                word = (word ^ Character.toLowerCase(c)) * PRIME;
            } else if (word != OFFSET) {
                words = n == words.length ? Arrays.copyOf(words, n * 2) : words;
                words[n++] = word;
                word = OFFSET;
            }
        }
        words = Arrays.copyOf(words, word == OFFSET ? n : n + 1);
        if (word != OFFSET) {
            words[n] = word;
        }
        return words;
    }

    private static long hash(long[] words, int from, int to) {
        long hash = (long) to - from;
        for (int i = from; i < to; i++) {
            hash = mix(hash * 31 + words[i]);
        }
        return hash;
    }

    /** The finaliser of splitmix64 (Steele, Lea and Flood 2014): every bit of the result depends on every bit given. */
    static long mix(long value) {
        long z = value + 0x9e3779b97f4a7c15L;
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }

    private static int[] distinct(int[] hashes) {
        Arrays.sort(hashes);
        int n = 0;
        for (int i = 0; i < hashes.length; i++) {
            if (i == 0 || hashes[i] != hashes[i - 1]) {
                hashes[n++] = hashes[i];
            }
        }
        return Arrays.copyOf(hashes, n);
    }

    int size() {
        return hashes.length;
    }

    /** The hashes, ascending, each once; not to be changed. */
    int[] hashes() {
        return hashes;
    }

    /** A hash of all words in order: equal where the texts are, but for case and marks. */
    long whole() {
        return whole;
    }

    /** How many shingles both have. */
    int shared(Shingles other) {
        int shared = 0;
        int i = 0;
        int j = 0;
        while (i < hashes.length && j < other.hashes.length) {
            int order = Integer.compare(hashes[i], other.hashes[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return shared;
    }
}
