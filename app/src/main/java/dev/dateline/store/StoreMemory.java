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
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * The memory of a store, which lasts as long as the store does. What changes it stands in a transaction of the caller, and goes by one
 * instance for a database, for links and groups that were asked for last are remembered.
 */
final class StoreMemory implements Memory {
    private static final int RECENT = 4_000;

    private final Database database;
    private final Recent<Place, List<Link>> links = new Recent<>(RECENT);
    private final Recent<Place, Optional<String>> groups = new Recent<>(RECENT);
    /** The {@link Database#age} of what is remembered. */
    private long age = -1;

    /** A thing's place. */
    private record Place(Shelf shelf, String id) {}

    /** What an item is found by. */
    private record Kept(long number, long day, List<Long> keys) {}

    StoreMemory(Database database) {
        this.database = database;
    }

    /** Forgets everything. */
    void clear() {
        for (String table : List.of("memory_item", "memory_key", "memory_link", "memory_group")) {
            database.run("DELETE FROM " + table);
        }
        links.clear();
        groups.clear();
    }

    /** Lets go of what others may have changed. */
    private void renew() {
        if (age != database.age() || !database.isWriting()) {
            links.clear();
            groups.clear();
            age = database.age();
        }
    }

    @Override
    public void put(Shelf shelf, Item item) {
        Optional<Kept> before = kept(shelf, item.id());
        before.ifPresent(kept -> unkey(shelf, kept));
        String day = item.day().map(LocalDate::toString).orElse(null);
        long number = before.map(Kept::number)
                .orElseGet(() -> database.number("SELECT COALESCE(MAX(number), 0) + 1 FROM memory_item"));
        database.update(
                "INSERT INTO memory_item (number, shelf, id, article, day, keys, content) VALUES (?, ?, ?, ?, ?, ?, ?)"
                        + " ON CONFLICT (number) DO UPDATE SET article = excluded.article, day = excluded.day,"
                        + " keys = excluded.keys, content = excluded.content",
                number,
                shelf.code(),
                item.id(),
                item.article(),
                day,
                bytes(item.keys()),
                item.content());
        Clause keys = database.dialect().rows(item.keys());
        database.update(
                "INSERT INTO memory_key (shelf, key, day, item)"
                        + " SELECT CAST(? AS TEXT), k.value, CAST(? AS BIGINT), CAST(? AS BIGINT) FROM (" + keys.sql()
                        + ") AS k",
                shelf.code(),
                item.day().map(LocalDate::toEpochDay).orElse(KeyPlaces.UNDATED),
                number,
                keys.values().get(0));
    }

    private Optional<Kept> kept(Shelf shelf, String id) {
        return database.one(
                "SELECT number, day, keys FROM memory_item WHERE shelf = ? AND id = ?",
                row -> {
                    String day = row.getString(2);
                    return new Kept(
                            row.getLong(1),
                            day == null
                                    ? KeyPlaces.UNDATED
                                    : LocalDate.parse(day).toEpochDay(),
                            LongStream.of(keys(row.getBytes(3))).boxed().toList());
                },
                shelf.code(),
                id);
    }

    private void unkey(Shelf shelf, Kept kept) {
        for (long key : kept.keys()) {
            database.update(
                    "DELETE FROM memory_key WHERE shelf = ? AND key = ? AND day = ? AND item = ?",
                    shelf.code(),
                    key,
                    kept.day(),
                    kept.number());
        }
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
        return KeyPlaces.near(database, shelf, keys, window, limit);
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
        renew();
        for (String end : List.of(link.one(), link.other())) {
            links.computeIfPresent(new Place(shelf, end), (place, known) -> with(known, link, end));
        }
    }

    private static List<Link> with(List<Link> known, Link link, String end) {
        return ordered(Stream.concat(without(known, link), Stream.of(link)), end);
    }

    /** Links but for that of a kind between the two. */
    private static Stream<Link> without(List<Link> known, Link link) {
        return known.stream()
                .filter(each -> !each.one().equals(link.one())
                        || !each.other().equals(link.other())
                        || !each.kind().equals(link.kind()));
    }

    private static List<Link> ordered(Stream<Link> links, String end) {
        return links.sorted(
                        Comparator.comparing((Link link) -> link.beyond(end)).thenComparing(Link::kind))
                .toList();
    }

    @Override
    public List<Link> links(Shelf shelf, String id) {
        renew();
        return links.computeIfAbsent(new Place(shelf, id), none -> linked(shelf, id));
    }

    private List<Link> linked(Shelf shelf, String id) {
        String half = "SELECT one, other, kind, score FROM memory_link WHERE shelf = ? AND ";
        return ordered(
                database
                        .list(
                                half + "one = ? UNION ALL " + half + "other = ?",
                                row -> new Link(row.getString(1), row.getString(2), row.getString(3), row.getDouble(4)),
                                shelf.code(),
                                id,
                                shelf.code(),
                                id)
                        .stream(),
                id);
    }

    @Override
    public void assign(Shelf shelf, String id, String group) {
        database.update(
                "INSERT INTO memory_group (shelf, id, named) VALUES (?, ?, ?)"
                        + " ON CONFLICT (shelf, id) DO UPDATE SET named = excluded.named",
                shelf.code(),
                id,
                group);
        renew();
        groups.put(new Place(shelf, id), Optional.of(group));
    }

    @Override
    public Optional<String> group(Shelf shelf, String id) {
        renew();
        return groups.computeIfAbsent(
                new Place(shelf, id),
                none -> database.one(
                        "SELECT named FROM memory_group WHERE shelf = ? AND id = ?",
                        row -> row.getString(1),
                        shelf.code(),
                        id));
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
        Optional<Kept> kept = kept(shelf, id);
        if (kept.isEmpty()) {
            return;
        }
        unkey(shelf, kept.get());
        for (Link link : links(shelf, id)) {
            links.computeIfPresent(
                    new Place(shelf, link.beyond(id)),
                    (place, known) -> without(known, link).toList());
        }
        links.remove(new Place(shelf, id));
        groups.remove(new Place(shelf, id));
        database.update("DELETE FROM memory_item WHERE number = ?", kept.get().number());
        database.update("DELETE FROM memory_link WHERE shelf = ? AND one = ?", shelf.code(), id);
        database.update("DELETE FROM memory_link WHERE shelf = ? AND other = ?", shelf.code(), id);
        database.update("DELETE FROM memory_group WHERE shelf = ? AND id = ?", shelf.code(), id);
    }
}
