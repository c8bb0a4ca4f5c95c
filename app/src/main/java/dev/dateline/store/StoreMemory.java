// SPDX-License-Identifier: Apache-2.0
package dev.dateline.store;

import dev.dateline.fuse.Days;
import dev.dateline.fuse.Item;
import dev.dateline.fuse.Link;
import dev.dateline.fuse.Memory;
import dev.dateline.fuse.Near;
import dev.dateline.fuse.Shelf;
import java.nio.ByteBuffer;
import java.nio.LongBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** The memory of a store, which lasts as long as the store does. What changes it stands in a transaction of the caller. */
final class StoreMemory implements Memory {
    /** Stands for no day, and sorts before all. */
    private static final long UNDATED = Long.MIN_VALUE / 2;

    private static final String UNDER_KEY = "SELECT id, day FROM memory_key WHERE shelf = ? AND key = ? AND day ";

    private final Database database;

    /** Where a thing stands under a key. */
    private record Place(String id, long day) {}

    StoreMemory(Database database) {
        this.database = database;
    }

    @Override
    public void put(Shelf shelf, Item item) {
        unkey(shelf, item.id());
        database.update("DELETE FROM memory_item WHERE shelf = ? AND id = ?", shelf.code(), item.id());
        database.update(
                "INSERT INTO memory_item (shelf, id, article, day, keys, content) VALUES (?, ?, ?, ?, ?, ?)",
                shelf.code(),
                item.id(),
                item.article(),
                item.day().map(LocalDate::toString).orElse(null),
                bytes(item.keys()),
                item.content());
        for (long key : item.keys()) {
            database.update(
                    "INSERT INTO memory_key (shelf, key, day, id) VALUES (?, ?, ?, ?)",
                    shelf.code(),
                    key,
                    day(item),
                    item.id());
        }
    }

    private static long day(Item item) {
        return item.day().map(LocalDate::toEpochDay).orElse(UNDATED);
    }

    private void unkey(Shelf shelf, String id) {
        item(shelf, id).ifPresent(item -> {
            for (long key : item.keys()) {
                database.update(
                        "DELETE FROM memory_key WHERE shelf = ? AND key = ? AND day = ? AND id = ?",
                        shelf.code(),
                        key,
                        day(item),
                        id);
            }
        });
    }

    private static byte[] bytes(long[] keys) {
        ByteBuffer bytes = ByteBuffer.allocate(keys.length * Long.BYTES);
        bytes.asLongBuffer().put(keys);
        return bytes.array();
    }

    private static long[] keys(byte[] bytes) {
        LongBuffer longs = ByteBuffer.wrap(bytes).asLongBuffer();
        long[] keys = new long[longs.remaining()];
        longs.get(keys);
        return keys;
    }

    @Override
    public Optional<Item> item(Shelf shelf, String id) {
        return database.one(
                "SELECT id, article, day, keys, content FROM memory_item WHERE shelf = ? AND id = ?",
                StoreMemory::item,
                shelf.code(),
                id);
    }

    private static Item item(ResultSet row) throws SQLException {
        String day = row.getString(3);
        return new Item(
                row.getString(1),
                row.getString(2),
                day == null ? null : LocalDate.parse(day),
                keys(row.getBytes(4)),
                row.getBytes(5));
    }

    @Override
    public List<Item> items(Shelf shelf, Collection<String> ids) {
        return new TreeSet<>(ids)
                .stream().flatMap(id -> item(shelf, id).stream()).toList();
    }

    @Override
    public List<Near> near(Shelf shelf, long[] keys, Days window, int limit) {
        Map<String, Integer> shared = new HashMap<>();
        for (long key : keys) {
            within(shelf, key, window).forEach(place -> shared.merge(place.id(), 1, Integer::sum));
        }
        return shared.entrySet().stream()
                .map(entry -> new Near(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt(Near::shared).reversed().thenComparing(Near::id))
                .limit(limit)
                .toList();
    }

    /** From the middle of the window to either side, so that a key that many have costs no more than one that few have. */
    private List<Place> within(Shelf shelf, long key, Days window) {
        long first = window.first().toEpochDay();
        long last = window.last().toEpochDay();
        long middle = first + (last - first) / 2;
        List<Place> found = new ArrayList<>();
        found.addAll(places(UNDER_KEY + "= ? ORDER BY id LIMIT ?", shelf, key, UNDATED, MOST_UNDER_A_KEY));
        found.addAll(places(
                UNDER_KEY + "BETWEEN ? AND ? ORDER BY day, id LIMIT ?", shelf, key, middle, last, MOST_UNDER_A_KEY));
        found.addAll(places(
                UNDER_KEY + "BETWEEN ? AND ? ORDER BY day DESC, id LIMIT ?",
                shelf,
                key,
                first,
                middle - 1,
                MOST_UNDER_A_KEY));
        found.sort(
                Comparator.comparingLong((Place place) -> place.day() == UNDATED ? 0 : Math.abs(place.day() - middle))
                        .thenComparing(Place::id));
        return found.size() > MOST_UNDER_A_KEY ? found.subList(0, MOST_UNDER_A_KEY) : found;
    }

    private List<Place> places(String sql, Shelf shelf, Object... values) {
        Object[] all = new Object[values.length + 1];
        all[0] = shelf.code();
        System.arraycopy(values, 0, all, 1, values.length);
        return database.list(sql, row -> new Place(row.getString(1), row.getLong(2)), all);
    }

    @Override
    public void link(Shelf shelf, Link link) {
        database.update(
                "INSERT INTO memory_link (shelf, one, other, kind, score) VALUES (?, ?, ?, ?, ?)"
                        + " ON CONFLICT (shelf, one, other, kind) DO UPDATE SET score = excluded.score",
                shelf.code(),
                link.one(),
                link.other(),
                link.kind(),
                link.score());
    }

    @Override
    public List<Link> links(Shelf shelf, String id) {
        String columns = "SELECT one, other, kind, score FROM memory_link WHERE shelf = ? AND ";
        List<Link> links = new ArrayList<>();
        for (String end : List.of("one", "other")) {
            links.addAll(database.list(
                    columns + end + " = ?",
                    row -> new Link(row.getString(1), row.getString(2), row.getString(3), row.getDouble(4)),
                    shelf.code(),
                    id));
        }
        links.sort(Comparator.comparing((Link link) -> link.beyond(id)).thenComparing(Link::kind));
        return links;
    }

    @Override
    public void assign(Shelf shelf, String id, String group) {
        database.update(
                "INSERT INTO memory_group (shelf, id, named) VALUES (?, ?, ?)"
                        + " ON CONFLICT (shelf, id) DO UPDATE SET named = excluded.named",
                shelf.code(),
                id,
                group);
    }

    @Override
    public Optional<String> group(Shelf shelf, String id) {
        return database.one(
                "SELECT named FROM memory_group WHERE shelf = ? AND id = ?", row -> row.getString(1), shelf.code(), id);
    }

    @Override
    public List<String> members(Shelf shelf, String group) {
        return database
                .list(
                        "SELECT id FROM memory_group WHERE shelf = ? AND named = ?",
                        row -> row.getString(1),
                        shelf.code(),
                        group)
                .stream()
                .sorted()
                .toList();
    }

    @Override
    public void remove(Shelf shelf, String id) {
        unkey(shelf, id);
        database.update("DELETE FROM memory_item WHERE shelf = ? AND id = ?", shelf.code(), id);
        database.update("DELETE FROM memory_link WHERE shelf = ? AND one = ?", shelf.code(), id);
        database.update("DELETE FROM memory_link WHERE shelf = ? AND other = ?", shelf.code(), id);
        database.update("DELETE FROM memory_group WHERE shelf = ? AND id = ?", shelf.code(), id);
    }
}
