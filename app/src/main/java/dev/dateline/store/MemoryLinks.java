// SPDX-License-Identifier: Apache-2.0
package dev.dateline.store;

import dev.dateline.fuse.Link;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The links of a {@link StoreMemory}. All links of one kind that a thing has are one row, so that they are read at once; new ones wait until
 * {@link #flush}, which adds to each row once.
 */
final class MemoryLinks {
    private static final int ROWS_AT_ONCE = 500;

    private final Database database;
    private final ItemNames names;
    /** What waits of each thing, by kind. */
    private final Map<Long, TreeMap<String, Ends>> waiting = new HashMap<>();

    private int count;

    /** A thing's links of one kind. */
    private record Row(long item, String kind) implements Comparable<Row> {
        private static final Comparator<Row> ORDER =
                Comparator.comparingLong(Row::item).thenComparing(Row::kind);

        @Override
        public int compareTo(Row other) {
            return ORDER.compare(this, other);
        }
    }

    MemoryLinks(Database database, ItemNames names) {
        this.database = database;
        this.names = names;
    }

    /** Lets go of what waits. */
    void forget() {
        waiting.clear();
        count = 0;
    }

    /** How many ends of links wait. */
    int waiting() {
        return count;
    }

    /** Whether a link of a thing waits. */
    boolean isWaiting(long number) {
        return waiting.containsKey(number);
    }

    /** Keeps a link of the things of these numbers. */
    void add(String kind, long one, long other, float score) {
        wait(kind, one, other, score);
        wait(kind, other, one, score);
    }

    private void wait(String kind, long item, long other, float score) {
        waiting.computeIfAbsent(item, none -> new TreeMap<>())
                .computeIfAbsent(kind, none -> new Ends())
                .put(other, score);
        count++;
    }

    /** The links of a thing with a number, in order of the other end and then of kind. */
    List<Link> of(String id, long number) {
        SortedMap<Row, Ends> rows = written(List.of(number));
        addWaiting(rows, number);
        Set<Long> others = new HashSet<>();
        rows.values().forEach(ends -> ends.each((other, score) -> others.add(other)));
        Map<Long, String> named = names.of(others);
        List<Link> links = new ArrayList<>();
        rows.forEach((row, ends) -> ends.each((other, score) -> {
            String beyond = named.get(other);
            if (beyond != null) {
                links.add(Link.of(id, beyond, row.kind, score));
            }
        }));
        links.sort(Comparator.comparing((Link link) -> link.beyond(id)).thenComparing(Link::kind));
        return links;
    }

    /** Adds what waits of a thing to what is written of it. */
    private void addWaiting(SortedMap<Row, Ends> rows, long item) {
        waiting.getOrDefault(item, new TreeMap<>())
                .forEach((kind, ends) -> rows.computeIfAbsent(new Row(item, kind), none -> new Ends())
                        .putAll(ends));
    }

    /** What is written of things. */
    private SortedMap<Row, Ends> written(Collection<Long> items) {
        SortedMap<Row, Ends> rows = new TreeMap<>();
        Clause asked = items.size() == 1
                ? new Clause("?", List.copyOf(items))
                : database.dialect()
                        .rows(items.stream().mapToLong(Long::longValue).toArray());
        database.list(
                "SELECT item, kind, links FROM memory_link WHERE item IN (" + asked.sql() + ")",
                row -> rows.put(new Row(row.getLong(1), row.getString(2)), Ends.read(row.getLong(1), row.getBytes(3))),
                asked.values().toArray());
        return rows;
    }

    /** Takes all links of a thing away, of which none wait; the things at their other ends have these numbers. */
    void remove(long number, List<Long> others) {
        for (int from = 0; from < others.size(); from += ROWS_AT_ONCE) {
            SortedMap<Row, Ends> left = written(others.subList(from, Math.min(others.size(), from + ROWS_AT_ONCE)));
            left.values().forEach(ends -> ends.remove(number));
            write(left);
        }
        database.update("DELETE FROM memory_link WHERE item = ?", number);
    }

    /** Writes what waits. */
    void flush() {
        List<Long> items = waiting.keySet().stream().sorted().toList();
        for (int from = 0; from < items.size(); from += ROWS_AT_ONCE) {
            List<Long> part = items.subList(from, Math.min(items.size(), from + ROWS_AT_ONCE));
            SortedMap<Row, Ends> rows = written(part);
            part.forEach(item -> addWaiting(rows, item));
            write(rows);
        }
        forget();
    }

    /** Writes whole rows; one without links goes. */
    private void write(SortedMap<Row, Ends> rows) {
        List<List<Object>> kept = new ArrayList<>();
        rows.forEach((row, ends) -> {
            if (ends.isEmpty()) {
                database.update("DELETE FROM memory_link WHERE item = ? AND kind = ?", row.item, row.kind);
            } else {
                kept.add(List.of(row.item, row.kind, ends.write(row.item)));
            }
        });
        database.insert(
                "memory_link (item, kind, links)",
                kept,
                " ON CONFLICT (item, kind) DO UPDATE SET links = excluded.links");
    }
}
