// SPDX-License-Identifier: Apache-2.0
package dev.dateline.store;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An answer held in memory. */
final class Rowed implements Answer {
    private final List<String> names = new ArrayList<>();
    private final List<List<@Nullable Object>> rows = new ArrayList<>();

    static Rowed of(Store store, Search search) {
        Rowed rowed = new Rowed();
        store.find(search, rowed);
        return rowed;
    }

    static Rowed of(Store store, String sql) {
        Rowed rowed = new Rowed();
        store.sql(sql, rowed);
        return rowed;
    }

    @Override
    public void columns(List<String> columns) {
        names.addAll(columns);
    }

    @Override
    public void row(List<@Nullable Object> values) {
        rows.add(values);
    }

    /** The values of some columns in each row, with slashes between. */
    List<String> of(String... columns) {
        return rows.stream()
                .map(row -> List.of(columns).stream()
                        .map(column -> String.valueOf(row.get(names.indexOf(column))))
                        .collect(Collectors.joining("/")))
                .toList();
    }
}
