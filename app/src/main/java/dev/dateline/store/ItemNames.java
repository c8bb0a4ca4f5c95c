// SPDX-License-Identifier: Apache-2.0
package dev.dateline.store;

import dev.dateline.fuse.Shelf;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The ids of the things of a {@link StoreMemory} by their numbers, those that were asked for last at hand. Not thread-safe. */
final class ItemNames {
    private static final int RECENT = 200_000;

    private final Database database;
    private final Recent<Long, String> recent = new Recent<>(RECENT);
    private final Shelved<Long> numbers;

    /** @param numbers takes the numbers of things that are looked up, by their ids: they are mostly asked for next */
    ItemNames(Database database, Shelved<Long> numbers) {
        this.database = database;
        this.numbers = numbers;
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
    Map<Long, String> of(Collection<Long> things) {
        Map<Long, String> named = new HashMap<>();
        List<Long> unknown = new ArrayList<>();
        for (Long number : things) {
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
                    "SELECT number, id, shelf FROM memory_item WHERE number IN (" + asked.sql() + ")",
                    row -> {
                        recent.put(row.getLong(1), row.getString(2));
                        numbers.put(Shelf.of(row.getString(3)), row.getString(2), row.getLong(1));
                        named.put(row.getLong(1), row.getString(2));
                        return true;
                    },
                    asked.values().toArray());
        }
        return named;
    }
}
