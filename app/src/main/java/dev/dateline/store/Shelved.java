// SPDX-License-Identifier: Apache-2.0
package dev.dateline.store;

import dev.dateline.fuse.Shelf;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was asked for last of things on shelves, by their ids. Not thread-safe. */
final class Shelved<V> {
    private final Map<Shelf, Recent<String, V>> shelves = new EnumMap<>(Shelf.class);

    /** @param most how much is held of each shelf */
    Shelved(int most) {
        for (Shelf shelf : Shelf.values()) {
            shelves.put(shelf, new Recent<>(most));
        }
    }

    private Recent<String, V> on(Shelf shelf) {
        return shelves.getOrDefault(shelf, new Recent<>(0));
    }

    @Nullable
    V get(Shelf shelf, String id) {
        return on(shelf).get(id);
    }

    void put(Shelf shelf, String id, V value) {
        on(shelf).put(id, value);
    }

    void remove(Shelf shelf, String id) {
        on(shelf).remove(id);
    }

    void clear() {
        shelves.values().forEach(Recent::clear);
    }
}
