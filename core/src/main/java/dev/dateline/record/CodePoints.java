// SPDX-License-Identifier: Apache-2.0
package dev.dateline.record;

import java.util.Arrays;

/**
 * The one converter between UTF-16 offsets, which the JVM counts in, and Unicode code points, which records count in.
 * Immutable and thread-safe.
 */
public final class CodePoints {
    private final int length;
    /** UTF-16 offsets of the low surrogates of all pairs, in order. */
    private final int[] pairs;

    public CodePoints(CharSequence text) {
        length = text.length();
        int[] found = new int[16];
        int n = 0;
        for (int i = 1; i < text.length(); i++) {
            if (Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))) {
                if (n == found.length) {
                    found = Arrays.copyOf(found, n * 2);
                }
                found[n++] = i;
                i++;
            }
        }
        pairs = Arrays.copyOf(found, n);
    }

    /** The number of code points in the text. */
    public int count() {
        return length - pairs.length;
    }

    /** The code point offset of a UTF-16 offset; an offset inside a pair counts as the offset behind it. */
    public int fromUtf16(int offset) {
        if (offset < 0 || offset > length) {
            throw new IndexOutOfBoundsException("offset " + offset + " of a text of " + length + " units");
        }
        int at = Arrays.binarySearch(pairs, offset);
        return offset - (at >= 0 ? at : -at - 1);
    }

    /** The UTF-16 offset of a code point offset. */
    public int toUtf16(int offset) {
        if (offset < 0 || offset > count()) {
            throw new IndexOutOfBoundsException("offset " + offset + " of a text of " + count() + " code points");
        }
        int low = 0;
        int high = pairs.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (pairs[middle] - middle <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return offset + low;
    }
}
