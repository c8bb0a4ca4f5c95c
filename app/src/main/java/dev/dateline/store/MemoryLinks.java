// SPDX-License-Identifier: Apache-2.0
package dev.dateline.store;

import dev.dateline.fuse.Link;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The links of a {@link StoreMemory}. New ones wait until {@link #flush}, which writes them side by side.
 */
final class MemoryLinks {
    private static final int MOST_WAITING = 40_000;

    private final Database database;
    private final TreeMap<End, Double> waiting = new TreeMap<>();

    /** A link as it is seen from one of its ends, whose number this is. */
    private record End(long item, String other, String kind) implements Comparable<End> {
        private static final Comparator<End> ORDER =
                Comparator.comparingLong(End::item).thenComparing(End::other).thenComparing(End::kind);

        @Override
        public int compareTo(End end) {
            return ORDER.compare(this, end);
        }
    }

    MemoryLinks(Database database) {
        this.database = database;
    }

    /** Lets go of what waits. */
    void forget() {
        waiting.clear();
    }

    /** Keeps a link; its ends have these numbers. */
    void add(Link link, long one, long other) {
        waiting.put(new End(one, link.other(), link.kind()), link.score());
        waiting.put(new End(other, link.one(), link.kind()), link.score());
        if (waiting.size() > MOST_WAITING) {
            flush();
        }
    }

    /** The links of a thing with a number, in order of the other end and then of kind. */
    List<Link> of(String id, long number) {
        Map<End, Double> waits = waiting(number);
        List<Link> links = database.list(
                "SELECT other, kind, score FROM memory_link WHERE item = ?",
                row -> Link.of(id, row.getString(1), row.getString(2), row.getDouble(3)),
                number);
        return Stream.concat(
                        links.stream()
                                .filter(link -> !waits.containsKey(new End(number, link.beyond(id), link.kind()))),
                        waits.entrySet().stream()
                                .map(each -> Link.of(id, each.getKey().other, each.getKey().kind, each.getValue())))
                .sorted(Comparator.comparing((Link link) -> link.beyond(id)).thenComparing(Link::kind))
                .toList();
    }

    private Map<End, Double> waiting(long number) {
        return waiting.subMap(new End(number, "", ""), new End(number + 1, "", ""));
    }

    /** Takes all links of a thing away; the things at their other ends have these numbers. */
    void remove(String id, long number, List<Long> others) {
        flush();
        for (long other : others) {
            database.update("DELETE FROM memory_link WHERE item = ? AND other = ?", other, id);
        }
        database.update("DELETE FROM memory_link WHERE item = ?", number);
    }

    /** Writes what waits. */
    void flush() {
        database.insert(
                "memory_link (item, other, kind, score)",
                waiting.entrySet().stream()
                        .map(each -> List.<Object>of(
                                each.getKey().item, each.getKey().other, each.getKey().kind, each.getValue()))
                        .toList(),
                " ON CONFLICT (item, other, kind) DO UPDATE SET score = excluded.score");
        waiting.clear();
    }
}
