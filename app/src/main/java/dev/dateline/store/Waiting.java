// SPDX-License-Identifier: Apache-2.0
package dev.dateline.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Rows that are to be put into tables, by table. Not thread-safe. */
final class Waiting {
    private static final int MUCH = 40_000;

    private final TreeMap<String, List<List<? extends @Nullable Object>>> tables = new TreeMap<>();
    private int count;

    void add(String into, List<? extends List<? extends @Nullable Object>> rows) {
        tables.computeIfAbsent(into, none -> new ArrayList<>()).addAll(rows);
        count += rows.size();
    }

    boolean isMuch() {
        return count > MUCH;
    }

    /** All rows, in the order of their numbers, texts and bytes; none is left. */
    Map<String, List<List<? extends @Nullable Object>>> take() {
        Map<String, List<List<? extends @Nullable Object>>> taken = new TreeMap<>(tables);
        taken.values().forEach(rows -> rows.sort(ORDER));
        tables.clear();
        count = 0;
        return taken;
    }

    private static final Comparator<List<? extends @Nullable Object>> ORDER = (one, other) -> {
        int order = 0;
        for (int i = 0; order == 0 && i < one.size(); i++) {
            order = compare(one.get(i), other.get(i));
        }
        return order;
    };

    /** Numbers and bytes by what they are, all else by its text. */
    private static int compare(@Nullable Object one, @Nullable Object other) {
        if (one instanceof Long left && other instanceof Long right) {
            return left.compareTo(right);
        }
        return one instanceof byte[] left && other instanceof byte[] right
                ? Arrays.compare(left, right)
                : String.valueOf(one).compareTo(String.valueOf(other));
    }
}
