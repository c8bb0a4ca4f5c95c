// SPDX-License-Identifier: Apache-2.0
package dev.dateline.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Pairs gold items with system items by how well they agree. */
final class Pairing {
    private record Candidate(int gold, int system, double value) {}

    private final List<Candidate> candidates = new ArrayList<>();

    /** Offers a pair; one whose value is not above 0 is none. */
    void offer(int gold, int system, double value) {
        if (value > 0) {
            candidates.add(new Candidate(gold, system, value));
        }
    }

    /** One to one, the best pair first, ties in order of gold, then system: gold index to system index. */
    Map<Integer, Integer> oneToOne() {
        candidates.sort(Comparator.comparingDouble(Candidate::value)
                .reversed()
                .thenComparingInt(Candidate::gold)
                .thenComparingInt(Candidate::system));
        Set<Integer> taken = new HashSet<>();
        Map<Integer, Integer> pairs = new TreeMap<>();
        for (Candidate candidate : candidates) {
            if (!pairs.containsKey(candidate.gold) && taken.add(candidate.system)) {
                pairs.put(candidate.gold, candidate.system);
            }
        }
        return pairs;
    }

    /** The best system item for each gold item, whether or not others have it; of equals the last. */
    Map<Integer, Integer> bestForEach() {
        candidates.sort(Comparator.comparingDouble(Candidate::value)
                .thenComparingInt(Candidate::gold)
                .thenComparingInt(Candidate::system));
        Map<Integer, Integer> pairs = new TreeMap<>();
        for (Candidate candidate : candidates) {
            pairs.put(candidate.gold, candidate.system);
        }
        return pairs;
    }
}
