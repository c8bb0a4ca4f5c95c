// SPDX-License-Identifier: Apache-2.0
package dev.dateline.store;

import dev.dateline.fuse.Days;
import dev.dateline.fuse.Item;
import dev.dateline.fuse.Memory;
import dev.dateline.fuse.Near;
import dev.dateline.fuse.Shelf;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Where things stand under keys: which of them have most of some keys and lie nearest to a day. What stands under keys that many things have
 * is remembered as long as things are put in round one day, as they mostly are.
 */
final class KeyPlaces {
    /** Stands for no day, and sorts before all. */
    static final long UNDATED = Long.MIN_VALUE / 2;

    private static final int RECENT_KEYS = 6_000;
    /** Keys with fewer things are as soon looked up. */
    private static final int MANY = 16;

    private final KeyRows rows;
    private final Recent<Key, UnderKey> recent = new Recent<>(RECENT_KEYS);
    private final ItemNames names;
    /** What is to be written. */
    private final Map<Key, List<Place>> waiting = new HashMap<>();

    private int count;

    private record Key(Shelf shelf, long key) {
        private static final Comparator<Key> ORDER =
                Comparator.comparing(Key::shelf).thenComparingLong(Key::key);
    }

    private record Place(long day, long number) {}

    /** A thing with how many of the keys it has, and how many days it is from the middle. */
    private static final class Found {
        private static final Comparator<Found> ORDER =
                Comparator.comparingInt((Found each) -> -each.shared).thenComparingLong(each -> each.far);

        private final long number;
        private final long far;
        private int shared = 1;

        Found(long number, long far) {
            this.number = number;
            this.far = far;
        }
    }

    /** @param names knows the ids of things */
    KeyPlaces(Database database, ItemNames names) {
        this.rows = new KeyRows(database);
        this.names = names;
    }

    /** The day of a thing as it is kept. */
    static long day(Item item) {
        return item.day().map(LocalDate::toEpochDay).orElse(UNDATED);
    }

    /** Takes all away. */
    void clear() {
        forget();
        rows.clear();
    }

    /** Lets go of all that is remembered. */
    void forget() {
        recent.clear();
        waiting.clear();
        count = 0;
    }

    /** How many places wait. */
    int waiting() {
        return count;
    }

    private SortedMap<Key, List<Place>> sorted() {
        SortedMap<Key, List<Place>> sorted = new TreeMap<>(Key.ORDER);
        sorted.putAll(waiting);
        return sorted;
    }

    /**
     * Writes what waits, side by side.
     *
     * @param young see {@link KeyRows#add}
     */
    void flush(long young) {
        List<List<Object>> written = new ArrayList<>(count);
        sorted().forEach((key, places) -> {
            places.sort(Comparator.comparingLong(Place::day).thenComparingLong(Place::number));
            places.forEach(place -> written.add(KeyRows.row(key.shelf, key.key, place.day, place.number)));
        });
        rows.add(written, young);
        waiting.clear();
        count = 0;
    }

    void put(Shelf shelf, Item item, long number) {
        long day = day(item);
        for (long each : item.keys()) {
            Key key = new Key(shelf, each);
            count++;
            waiting.computeIfAbsent(key, none -> new ArrayList<>(1)).add(new Place(day, number));
            UnderKey under = recent.get(key);
            if (under != null) {
                under.add(day, number);
            }
        }
    }

    /** Takes a thing away from under its keys. */
    void remove(Shelf shelf, Item item, long number) {
        Place place = new Place(day(item), number);
        for (long each : item.keys()) {
            Key key = new Key(shelf, each);
            recent.remove(key);
            List<Place> places = waiting.get(key);
            if (places != null && places.remove(place)) {
                count--;
            } else {
                rows.remove(shelf, each, place.day, number);
            }
        }
    }

    /** See {@link Memory#near}. */
    List<Near> near(Shelf shelf, long[] keys, Days window, int limit) {
        Map<Long, UnderKey> places = new HashMap<>();
        Map<Long, UnderKey> unknown = new LinkedHashMap<>();
        for (long key : keys) {
            UnderKey under = recent.get(new Key(shelf, key));
            if (under != null && under.isRound(window)) {
                places.put(key, under);
            } else {
                unknown.put(key, UnderKey.nothing(window));
            }
        }
        if (!unknown.isEmpty()) {
            rows.look(shelf, unknown, window);
        }
        unknown.forEach((each, under) -> {
            Key key = new Key(shelf, each);
            waiting.getOrDefault(key, List.of()).forEach(place -> under.add(place.day, place.number));
            places.put(each, under);
            if (under.size() >= MANY) {
                recent.put(key, under);
            }
        });
        Map<Long, Found> found = new HashMap<>();
        for (long key : keys) {
            count(Objects.requireNonNull(places.get(key)), found);
        }
        return nearest(found.values(), limit);
    }

    private static void count(UnderKey under, Map<Long, Found> found) {
        under.each((number, far) -> {
            Found thing = found.get(number);
            if (thing == null) {
                found.put(number, new Found(number, far));
            } else {
                thing.shared++;
            }
        });
    }

    /** Of those that are alike in all else the ids decide, so they alone are looked up beyond the limit. */
    private List<Near> nearest(Collection<Found> found, int limit) {
        List<Found> ordered =
                foremost(found, limit).stream().sorted(Found.ORDER).toList();
        int end = Math.min(limit, ordered.size());
        while (end > 0
                && end < ordered.size()
                && Found.ORDER.compare(ordered.get(end), ordered.get(Math.min(limit, end) - 1)) == 0) {
            end++;
        }
        List<Found> nearest = ordered.subList(0, end);
        Map<Long, String> named =
                names.of(nearest.stream().map(each -> each.number).toList());
        return nearest.stream()
                .sorted(Found.ORDER.thenComparing(each -> named.getOrDefault(each.number, "")))
                .limit(limit)
                .map(each -> new Near(named.getOrDefault(each.number, ""), each.shared))
                .toList();
    }

    /** Those with so many keys that there are hardly more of them than the limit, and not fewer: most have one key, and are not worth sorting. */
    private static List<Found> foremost(Collection<Found> found, int limit) {
        int[] with =
                new int[1 + found.stream().mapToInt(each -> each.shared).max().orElse(0)];
        found.forEach(each -> with[each.shared]++);
        int least = with.length - 1;
        for (int more = with[least]; least > 1 && more < limit; least--) {
            more += with[least - 1];
        }
        int fewest = least;
        return found.stream().filter(each -> each.shared >= fewest).toList();
    }
}
