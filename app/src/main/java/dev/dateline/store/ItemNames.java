// SPDX-License-Identifier: Apache-2.0
package dev.dateline.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The ids of the things of a {@link StoreMemory} by their numbers, those that were asked for last at hand. Not thread-safe. */
final class ItemNames {
    private static final int RECENT = 40_000;

    private final Database database;
    private final Recent<Long, String> recent = new Recent<>(RECENT);

    ItemNames(Database database) {
        this.database = database;
    }

    void put(long number, String id) {
        recent.put(number, id);
    }

    void remove(long number) {
        recent.remove(number);
    }

    /** Lets go of all that is remembered. */
    void forget() {
        recent.clear();
    }

    /** The ids of those things that are kept. */
    Map<Long, String> of(Collection<Long> numbers) {
        Map<Long, String> named = new HashMap<>();
        List<Long> unknown = new ArrayList<>();
        for (Long number : numbers) {
            String id = recent.get(number);
            if (id == null) {
                unknown.add(number);
            } else {
                named.put(number, id);
            }
        }
        if (!unknown.isEmpty()) {
            Clause asked = database.dialect()
                    .rows(unknown.stream().mapToLong(Long::longValue).toArray());
            database.list(
                    "SELECT number, id FROM memory_item WHERE number IN (" + asked.sql() + ")",
                    row -> {
                        recent.put(row.getLong(1), row.getString(2));
                        named.put(row.getLong(1), row.getString(2));
                        return true;
                    },
                    asked.values().toArray());
        }
        return named;
    }
}
