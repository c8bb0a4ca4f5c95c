// SPDX-License-Identifier: Apache-2.0
package dev.dateline.store;

import dev.dateline.fuse.Shelf;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The groups of a {@link StoreMemory}. What changes waits until {@link #flush}: a thing may change its group with each that comes, and is
 * written once.
 */
final class MemoryGroups {
    private static final int MOST_WAITING = 20_000;

    private final Database database;
    private final Map<Shelf, Waiting> shelves = new EnumMap<>(Shelf.class);

    /** Things with a new group. */
    private static final class Waiting {
        private final TreeMap<String, String> groups = new TreeMap<>();
        private final Map<String, TreeSet<String>> members = new HashMap<>();

        void put(String id, String group) {
            String before = groups.put(id, group);
            if (before != null) {
                members.getOrDefault(before, new TreeSet<>()).remove(id);
            }
            members.computeIfAbsent(group, none -> new TreeSet<>()).add(id);
        }
    }

    MemoryGroups(Database database) {
        this.database = database;
        for (Shelf shelf : Shelf.values()) {
            shelves.put(shelf, new Waiting());
        }
    }

    private Waiting on(Shelf shelf) {
        return shelves.getOrDefault(shelf, new Waiting());
    }

    /** Lets go of what waits. */
    void forget() {
        for (Waiting waiting : shelves.values()) {
            waiting.groups.clear();
            waiting.members.clear();
        }
    }

    void assign(Shelf shelf, String id, String group) {
        on(shelf).put(id, group);
        if (on(shelf).groups.size() > MOST_WAITING) {
            flush();
        }
    }

    Optional<String> of(Shelf shelf, String id) {
        String waiting = on(shelf).groups.get(id);
        return waiting != null
                ? Optional.of(waiting)
                : database.one(
                        "SELECT named FROM memory_group WHERE shelf = ? AND id = ?",
                        row -> row.getString(1),
                        shelf.code(),
                        id);
    }

    /** The things of a group, in order of id. */
    List<String> members(Shelf shelf, String group) {
        Waiting waiting = on(shelf);
        Stream<String> written = database
                .list(
                        "SELECT id FROM memory_group WHERE shelf = ? AND named = ?",
                        row -> row.getString(1),
                        shelf.code(),
                        group)
                .stream()
                .filter(id -> !waiting.groups.containsKey(id));
        return Stream.concat(written, waiting.members.getOrDefault(group, new TreeSet<>()).stream())
                .sorted()
                .toList();
    }

    void remove(Shelf shelf, String id) {
        flush();
        database.update("DELETE FROM memory_group WHERE shelf = ? AND id = ?", shelf.code(), id);
    }

    /** Writes what waits. */
    void flush() {
        List<List<Object>> rows = new ArrayList<>();
        shelves.forEach((shelf, waiting) -> {
            waiting.groups.forEach((id, group) -> rows.add(List.of(shelf.code(), id, group)));
            waiting.groups.clear();
            waiting.members.clear();
        });
        database.insert(
                "memory_group (shelf, id, named)",
                rows,
                " ON CONFLICT (shelf, id) DO UPDATE SET named = excluded.named");
    }
}
