// SPDX-License-Identifier: Apache-2.0
package dev.dateline.export;

import java.util.Arrays;

/** The hashes of ids that were seen, in at most 32 bytes each. Not thread-safe. */
final class SeenIds {
    private long[] slots = new long[1 << 10];
    private boolean zero;
    private int size;

    /** Gives false for one that was seen before. */
    boolean add(long hash) {
        if (hash == 0) { // An empty slot is 0, so 0 itself has its own place.
            boolean first = !zero;
            zero = true;
            size += first ? 1 : 0;
            return first;
        }
        if (size * 2 >= slots.length) {
            long[] old = slots;
            slots = new long[old.length * 2];
            Arrays.stream(old).filter(one -> one != 0).forEach(this::place);
        }
        boolean first = place(hash);
        size += first ? 1 : 0;
        return first;
    }

    private boolean place(long hash) {
        int at = (int) (hash & (slots.length - 1));
        while (slots[at] != 0) {
            if (slots[at] == hash) {
                return false;
            }
            at = (at + 1) & (slots.length - 1);
        }
        slots[at] = hash;
        return true;
    }

    int size() {
        return size;
    }
}
