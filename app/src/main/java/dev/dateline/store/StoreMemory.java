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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The memory of a store, which lasts as long as the store does. What changes it stands in a transaction of the caller, at whose end some of
 * it is written, and goes by one instance for a database, for what was asked for last is remembered.
 */
final class StoreMemory implements Memory {
    private static final int RECENT_NUMBERS = 60_000;
    /**
     * So many ends of links and places under keys wait in the log before they are written to their rows, where readers need not ask the database
     * each time whether it has changed.
     */
    static final int MOST_WAITING = 300_000;
    /** Of what is not there. */
    private static final long NONE = 0;

    private final Database database;
    private final int mostWaiting;
    private final KeyPlaces places;
    private final MemoryLinks links;
    private final MemoryGroups groups;
    private final MemoryLog log;
    private final Shelved<Long> numbers = new Shelved<>(RECENT_NUMBERS);
    private final ItemNames names;
    /** The least number that nothing has; 0 where it is not known. */
    private long next;
    /** The {@link Database#age} of what is remembered. */
    private long age = -1;

    private long state;
    /** Whether what waits in the log is known. */
    private boolean opened;

    StoreMemory(Database database) {
        this(database, MOST_WAITING);
    }

    /** @param mostWaiting see {@link #MOST_WAITING} */
    StoreMemory(Database database, int mostWaiting) {
        this.database = database;
        this.mostWaiting = mostWaiting;
        this.names = new ItemNames(database, numbers);
        this.places = new KeyPlaces(database, names);
        this.links = new MemoryLinks(database, names);
        this.groups = new MemoryGroups(database);
        this.log = new MemoryLog(database);
        database.atEnd(this::end);
    }

    private void end(boolean keep) {
        if (!keep) {
            forget();
            return;
        }
        groups.flush();
        if (database.dialect().tellsAge() ? waiting() > mostWaiting : log.hasNews()) {
            settle();
        } else {
            log.write();
        }
    }

    private int waiting() {
        return links.waiting() + places.waiting();
    }

    /** Writes all that waits to its rows. */
    void settle() {
        open();
        if (!log.isEmpty()) {
            links.flush();
            places.flush(
                    database.dialect().hasYoungRows() ? database.number("SELECT MAX(number) FROM memory_item") : 0);
            log.clear();
        }
    }

    /** Learns what waits. */
    private void open() {
        renew();
        if (!opened) {
            opened = true;
            List<Long> keyed = new ArrayList<>();
            log.read(new MemoryLog.Taker() {
                @Override
                public void link(String kind, long one, long other, float score) {
                    links.add(kind, one, other, score);
                }

                @Override
                public void keyed(long number) {
                    keyed.add(number);
                }
            });
            keep(keyed);
        }
    }

    /** Has the keys of things wait. */
    private void keep(List<Long> keyed) {
        if (!keyed.isEmpty()) {
            Clause numbers = database.dialect()
                    .rows(keyed.stream().mapToLong(Long::longValue).toArray());
            database.list(
                    "SELECT i.number, i.shelf, i.id, i.day, c.keys FROM memory_item i JOIN memory_content c"
                            + " ON c.item = i.number WHERE i.number IN (" + numbers.sql() + ") ORDER BY i.number",
                    row -> {
                        Item item = new Item(
                                row.getString(3),
                                row.getString(3),
                                day(row.getString(4)),
                                keys(row.getBytes(5)),
                                new byte[0]);
                        places.put(Shelf.of(row.getString(2)), item, row.getLong(1));
                        return true;
                    },
                    numbers.values().toArray());
        }
    }

    /** Takes everything out. */
    void clear() {
        forget();
        places.clear();
        for (String table : List.of("memory_item", "memory_content", "memory_link", "memory_group", "memory_waiting")) {
            database.run("DELETE FROM " + table);
        }
    }

    private void forget() {
        links.forget();
        groups.forget();
        places.forget();
        names.forget();
        numbers.clear();
        log.forget();
        opened = false;
        next = 0;
        state++;
    }

    /** Lets go of what others may have changed. */
    private void renew() {
        long now = database.age();
        if (age != now) {
            forget();
            age = now;
        }
    }

    @Override
    public long state() {
        renew();
        return state;
    }

    @Override
    public void put(Shelf shelf, Item item) {
        open();
        long before = number(shelf, item.id());
        long number = before == NONE ? unused() : before;
        if (before != NONE) {
            unkey(shelf, item.id(), number);
        }
        database.update(
                "INSERT INTO memory_item (number, shelf, id, article, day) VALUES (?, ?, ?, ?, ?)"
                        + " ON CONFLICT (number) DO UPDATE SET article = excluded.article, day = excluded.day",
                number,
                shelf.code(),
                item.id(),
                item.article(),
                item.day().map(LocalDate::toString).orElse(null));
        database.update(
                "INSERT INTO memory_content (item, keys, content) VALUES (?, ?, ?)"
                        + " ON CONFLICT (item) DO UPDATE SET keys = excluded.keys, content = excluded.content",
                number,
                bytes(item.keys()),
                item.content());
        if (item.keys().length > 0) {
            places.put(shelf, item, number);
            log.keyed(number);
            spare();
        }
        numbers.put(shelf, item.id(), number);
        names.put(number, item.id());
    }

    /** Keeps what waits from growing without end where much is put in at once. */
    private void spare() {
        if (waiting() > mostWaiting) {
            settle();
        }
    }

    private long unused() {
        next = next > 0 ? next : database.number("SELECT COALESCE(MAX(number), 0) + 1 FROM memory_item");
        return next++;
    }

    private long number(Shelf shelf, String id) {
        Long number = numbers.get(shelf, id);
        if (number == null) {
            number = database.number("SELECT number FROM memory_item WHERE shelf = ? AND id = ?", shelf.code(), id);
            numbers.put(shelf, id, number);
        }
        return number;
    }

    private void unkey(Shelf shelf, String id, long number) {
        item(shelf, id).ifPresent(item -> places.remove(shelf, item, number));
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
        return items(shelf, List.of(id)).stream().findFirst();
    }

    private static @Nullable LocalDate day(@Nullable String day) {
        return day == null ? null : LocalDate.parse(day);
    }

    @Override
    public List<Item> items(Shelf shelf, Collection<String> ids) {
        renew();
        Map<Long, String> asked = new TreeMap<>();
        for (String id : ids) {
            long number = number(shelf, id);
            if (number != NONE) {
                asked.put(number, id);
            }
        }
        if (asked.isEmpty()) {
            return List.of();
        }
        Clause numbers = database.dialect()
                .rows(asked.keySet().stream().mapToLong(Long::longValue).toArray());
        List<Item> items = database.list(
                "SELECT i.number, i.article, i.day, c.keys, c.content FROM memory_item i JOIN memory_content c"
                        + " ON c.item = i.number WHERE i.number IN (" + numbers.sql() + ")",
                row -> new Item(
                        Objects.requireNonNull(asked.get(row.getLong(1))),
                        row.getString(2),
                        day(row.getString(3)),
                        keys(row.getBytes(4)),
                        row.getBytes(5)),
                numbers.values().toArray());
        items.sort(Comparator.comparing(Item::id));
        return items;
    }

    @Override
    public List<Near> near(Shelf shelf, long[] keys, Days window, int limit) {
        open();
        return places.near(shelf, keys, window, limit);
    }

    @Override
    public void link(Shelf shelf, Link link) {
        open();
        long one = number(shelf, link.one());
        long other = number(shelf, link.other());
        links.add(link.kind(), one, other, (float) link.score());
        log.link(link.kind(), one, other, (float) link.score());
        spare();
    }

    @Override
    public List<Link> links(Shelf shelf, String id) {
        open();
        long number = number(shelf, id);
        return number == NONE ? List.of() : links.of(id, number);
    }

    @Override
    public void assign(Shelf shelf, String id, String group) {
        renew();
        groups.assign(shelf, id, group);
    }

    @Override
    public Optional<String> group(Shelf shelf, String id) {
        renew();
        return groups.of(shelf, id);
    }

    @Override
    public List<String> members(Shelf shelf, String group) {
        renew();
        return groups.members(shelf, group);
    }

    @Override
    public void remove(Shelf shelf, String id) {
        open();
        long number = number(shelf, id);
        if (number == NONE) {
            return;
        }
        if (links.isWaiting(number)) {
            settle();
        }
        unkey(shelf, id, number);
        List<Long> others = new ArrayList<>();
        links.of(id, number).forEach(link -> others.add(number(shelf, link.beyond(id))));
        links.remove(number, others);
        groups.remove(shelf, id);
        numbers.put(shelf, id, NONE);
        names.remove(number);
        database.update("DELETE FROM memory_item WHERE number = ?", number);
        database.update("DELETE FROM memory_content WHERE item = ?", number);
    }
}
