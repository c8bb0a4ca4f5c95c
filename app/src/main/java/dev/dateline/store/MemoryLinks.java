// SPDX-License-Identifier: Apache-2.0
package dev.dateline.store;

import dev.dateline.fuse.Link;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
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
    private static final int MOST_WAITING = 40_000;
    private static final int BYTES = Long.BYTES + Double.BYTES;
    private static final int ROWS_AT_ONCE = 500;

    private final Database database;
    private final ItemNames names;
    /** The scores of links that wait, by the number of the other end. */
    private final TreeMap<Row, Map<Long, Double>> waiting = new TreeMap<>();

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

    /** Keeps a link; its ends have these numbers. */
    void add(Link link, long one, long other) {
        wait(one, other, link);
        wait(other, one, link);
        if (count > MOST_WAITING) {
            flush();
        }
    }

    private void wait(long item, long other, Link link) {
        waiting.computeIfAbsent(new Row(item, link.kind()), none -> new TreeMap<>())
                .put(other, link.score());
        count++;
    }

    /** The links of a thing with a number, in order of the other end and then of kind. */
    List<Link> of(String id, long number) {
        SortedMap<Row, Map<Long, Double>> rows = written(List.of(number));
        waiting.subMap(new Row(number, ""), new Row(number + 1, ""))
                .forEach((row, scores) ->
                        rows.computeIfAbsent(row, none -> new TreeMap<>()).putAll(scores));
        Set<Long> others = new HashSet<>();
        rows.values().forEach(scores -> others.addAll(scores.keySet()));
        Map<Long, String> named = names.of(others);
        List<Link> links = new ArrayList<>();
        rows.forEach((row, scores) -> scores.forEach((other, score) -> {
            String beyond = named.get(other);
            if (beyond != null) {
                links.add(Link.of(id, beyond, row.kind, score));
            }
        }));
        links.sort(Comparator.comparing((Link link) -> link.beyond(id)).thenComparing(Link::kind));
        return links;
    }

    /** What is written of things. */
    private SortedMap<Row, Map<Long, Double>> written(Collection<Long> items) {
        SortedMap<Row, Map<Long, Double>> rows = new TreeMap<>();
        Clause asked = database.dialect()
                .rows(items.stream().mapToLong(Long::longValue).toArray());
        database.list(
                "SELECT item, kind, links FROM memory_link WHERE item IN (" + asked.sql() + ")",
                row -> rows.put(new Row(row.getLong(1), row.getString(2)), scores(row.getBytes(3))),
                asked.values().toArray());
        return rows;
    }

    private static Map<Long, Double> scores(byte[] written) {
        ByteBuffer bytes = ByteBuffer.wrap(written);
        Map<Long, Double> scores = new TreeMap<>();
        while (bytes.hasRemaining()) {
            scores.put(bytes.getLong(), bytes.getDouble());
        }
        return scores;
    }

    private static byte[] bytes(Map<Long, Double> scores) {
        ByteBuffer bytes = ByteBuffer.allocate(BYTES * scores.size());
        scores.forEach((other, score) -> bytes.putLong(other).putDouble(score));
        return bytes.array();
    }

    /** Takes all links of a thing away; the things at their other ends have these numbers. */
    void remove(long number, List<Long> others) {
        flush();
        for (int from = 0; from < others.size(); from += ROWS_AT_ONCE) {
            SortedMap<Row, Map<Long, Double>> left =
                    written(others.subList(from, Math.min(others.size(), from + ROWS_AT_ONCE)));
            left.values().forEach(scores -> scores.remove(number));
            write(left);
        }
        database.update("DELETE FROM memory_link WHERE item = ?", number);
    }

    /** Writes what waits. */
    void flush() {
        List<Long> items = waiting.keySet().stream().map(Row::item).distinct().toList();
        for (int from = 0; from < items.size(); from += ROWS_AT_ONCE) {
            List<Long> part = items.subList(from, Math.min(items.size(), from + ROWS_AT_ONCE));
            SortedMap<Row, Map<Long, Double>> rows = written(part);
            waiting.subMap(new Row(part.get(0), ""), new Row(part.get(part.size() - 1) + 1, ""))
                    .forEach((row, scores) ->
                            rows.computeIfAbsent(row, none -> new TreeMap<>()).putAll(scores));
            write(rows);
        }
        forget();
    }

    /** Writes whole rows; one without links goes. */
    private void write(SortedMap<Row, Map<Long, Double>> rows) {
        List<List<Object>> kept = new ArrayList<>();
        rows.forEach((row, scores) -> {
            if (scores.isEmpty()) {
                database.update("DELETE FROM memory_link WHERE item = ? AND kind = ?", row.item, row.kind);
            } else {
                kept.add(List.of(row.item, row.kind, bytes(scores)));
            }
        });
        database.insert(
                "memory_link (item, kind, links)",
                kept,
                " ON CONFLICT (item, kind) DO UPDATE SET links = excluded.links");
    }
}
