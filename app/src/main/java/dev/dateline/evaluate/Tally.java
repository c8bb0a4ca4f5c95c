// SPDX-License-Identifier: Apache-2.0
package dev.dateline.evaluate;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Counts, slot by slot, how often a found item had it right. */
final class Tally {
    private final Map<String, int[]> counts = new TreeMap<>();

    void add(String slot, boolean right) {
        int[] count = counts.computeIfAbsent(slot, name -> new int[2]);
        count[0]++;
        if (right) {
            count[1]++;
        }
    }

    /** Counts a slot that gold does not always ask for. */
    void add(String slot, Optional<Boolean> right) {
        right.ifPresent(value -> add(slot, value));
    }

    Map<String, SlotScore> scores() {
        return counts.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> new SlotScore(entry.getValue()[0], entry.getValue()[1]),
                        (one, other) -> one,
                        TreeMap::new));
    }
}
