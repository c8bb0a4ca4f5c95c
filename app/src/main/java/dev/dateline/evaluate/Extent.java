// SPDX-License-Identifier: Apache-2.0
package dev.dateline.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** A stretch of text in code points, {@code [begin, end)}, and how two of them agree. */
record Extent(int begin, int end) implements Comparable<Extent> {
    /** The most code points of a trigger, mention, figure or time that still says where it is. */
    static final int LONGEST = 80;

    int length() {
        return end - begin;
    }

    int overlap(Extent other) {
        return Math.max(0, Math.min(end, other.end) - Math.max(begin, other.begin));
    }

    /** Whether this is a short stretch with at least half of it on the gold one, or all of the gold one in it. */
    boolean on(Extent gold) {
        int shared = overlap(gold);
        return length() > 0
                && length() <= Math.max(LONGEST, gold.length())
                && (2 * shared >= length() || shared == gold.length());
    }

    @Override
    public int compareTo(Extent other) {
        int byBegin = Integer.compare(begin, other.begin);
        return byBegin != 0 ? byBegin : Integer.compare(end, other.end);
    }

    /** The stretches of a field that holds one {@code [begin, end]}, a list of them, or nothing. */
    static List<Extent> of(JsonNode field) {
        if (!field.isArray() || field.isEmpty()) {
            return List.of();
        }
        if (field.get(0).isNumber()) {
            return List.of(new Extent(field.get(0).intValue(), field.get(1).intValue()));
        }
        return field.valueStream().flatMap(piece -> of(piece).stream()).toList();
    }

    static List<Extent> merged(List<Extent> pieces) {
        List<Extent> merged = new ArrayList<>();
        for (Extent piece : pieces.stream().sorted().toList()) {
            Extent last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (last != null && piece.begin <= last.end) {
                merged.set(merged.size() - 1, new Extent(last.begin, Math.max(last.end, piece.end)));
            } else {
                merged.add(piece);
            }
        }
        return merged;
    }

    /** F1 of the code points of two lists of stretches, 0 to 1. */
    static double agreement(List<Extent> system, List<Extent> gold) {
        List<Extent> found = merged(system);
        List<Extent> asked = merged(gold);
        int shared = 0;
        for (Extent one : found) {
            for (Extent other : asked) {
                shared += one.overlap(other);
            }
        }
        if (shared == 0) {
            return 0;
        }
        double precision = (double) shared / Math.max(1, total(found));
        double recall = (double) shared / Math.max(1, total(asked));
        return 2 * precision * recall / (precision + recall);
    }

    private static int total(List<Extent> pieces) {
        return pieces.stream().mapToInt(Extent::length).sum();
    }

    /** The places of the words of the stretches: quotation marks and commas at the edges do not count. */
    static List<Extent> words(GoldText text, List<Extent> pieces) {
        return pieces.stream()
                .flatMap(text::words)
                .collect(Collectors.toCollection(() -> new TreeSet<Extent>()))
                .stream()
                .toList();
    }
}
