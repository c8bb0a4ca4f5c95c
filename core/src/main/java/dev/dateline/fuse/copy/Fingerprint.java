// SPDX-License-Identifier: Apache-2.0
package dev.dateline.fuse.copy;

import java.util.Arrays;

/**
 * The keys under which the copies of a text are found. Near copies share a band of a MinHash signature (Broder 1997): with
 * {@value #BANDS} bands of {@value #ROWS} values, two texts of Jaccard similarity s share one with probability
 * 1 - (1 - s³)^16, which is .999 at .7 and .06 at .15. Copies within longer texts share sampled shingles: those whose hash is a multiple of
 * {@value #SAMPLE}, whatever the text around them.
 */
final class Fingerprint {
    static final int BANDS = 16;
    static final int ROWS = 3;
    static final int SAMPLE = 16;

    private static final long[] SEEDS = seeds();

    private Fingerprint() {}

    private static long[] seeds() {
        long[] seeds = new long[BANDS * ROWS];
        for (int i = 0; i < seeds.length; i++) {
            seeds[i] = Shingles.mix(i + 1);
        }
        return seeds;
    }

    static long[] keys(Shingles shingles) {
        if (shingles.size() == 0) {
            return new long[0];
        }
        long[] keys = new long[BANDS + shingles.size()];
        int n = bands(shingles, keys);
        for (int hash : shingles.hashes()) {
            if (Integer.remainderUnsigned(hash, SAMPLE) == 0) {
                keys[n++] = Shingles.mix(hash) | 1;
            }
        }
        return Arrays.copyOf(keys, n);
    }

    private static long least(int[] hashes, long seed) {
        long least = Long.MAX_VALUE;
        for (int hash : hashes) {
            least = Math.min(least, Shingles.mix(hash ^ seed));
        }
        return least;
    }

    private static int bands(Shingles shingles, long[] keys) {
        long[] least = new long[SEEDS.length];
        for (int i = 0; i < SEEDS.length; i++) {
            least[i] = least(shingles.hashes(), SEEDS[i]);
        }
        for (int band = 0; band < BANDS; band++) {
            long key = band;
            for (int row = 0; row < ROWS; row++) {
                key = Shingles.mix(key * 31 + least[band * ROWS + row]);
            }
            keys[band] = key & ~1L;
        }
        return BANDS;
    }
}
