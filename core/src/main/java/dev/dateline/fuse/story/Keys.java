// SPDX-License-Identifier: Apache-2.0
package dev.dateline.fuse.story;

import java.util.Arrays;
import java.util.stream.LongStream;

/** The keys under which articles that may tell the same are found: their heaviest names and words. */
final class Keys {
    private static final int NAMES = 16;
    private static final int PHRASES = 12;
    private static final int WORDS = 12;

    private Keys() {}

    static long[] of(Portrait portrait) {
        return LongStream.concat(
                        keys(1, portrait.phrases().heaviest(PHRASES)),
                        LongStream.concat(
                                keys(2, portrait.names().heaviest(NAMES)),
                                keys(2, portrait.words().heaviest(WORDS))))
                .distinct()
                .toArray();
    }

    private static LongStream keys(int kind, int[] hashes) {
        return Arrays.stream(hashes).mapToLong(hash -> (long) kind << 32 | (hash & 0xffffffffL));
    }
}
