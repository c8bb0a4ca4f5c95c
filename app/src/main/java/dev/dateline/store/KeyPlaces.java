// SPDX-License-Identifier: Apache-2.0
package dev.dateline.store;

import dev.dateline.fuse.Days;
import dev.dateline.fuse.Item;
import dev.dateline.fuse.Memory;
import dev.dateline.fuse.Near;
import dev.dateline.fuse.Shelf;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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

    private static final String UNDER_KEY = " FROM memory_key WHERE shelf = a.shelf AND key = k.value AND day ";

    /**
     * For each key what stands under it, those without a day first: most keys are new or seldom, and looked up once so. One place more than is
     * taken tells a frequent key.
     */
    private static final String FEW =
            ("SELECT k.value, (SELECT STRING_AGG(item || ':' || day, ',') FROM (SELECT item, day FROM memory_key"
                            + " WHERE shelf = a.shelf AND key = k.value ORDER BY day, item LIMIT MORE) AS first)"
                            + " FROM (KEYS) AS k, (SELECT CAST(? AS BIGINT) AS shelf) AS a")
                    .replace("MORE", Integer.toString(Memory.MOST_UNDER_A_KEY + 1));

    /**
     * For each key the things without a day, and those nearest to a day, from the middle of the window to either side, so that a key that
     * many have costs no more than one that few have; as texts, for a row costs more to hand over than a thing to find.
     */
    private static final String PLACES = ("SELECT k.value,"
                    + " (SELECT STRING_AGG(item || ':0', ',') FROM (SELECT item" + UNDER_KEY
                    + "= UNDATED ORDER BY item LIMIT MOST) AS never),"
                    + " (SELECT STRING_AGG(item || ':' || (day - a.middle), ',') FROM (SELECT item, day" + UNDER_KEY
                    + "BETWEEN a.middle AND a.last ORDER BY day, item LIMIT MOST) AS later),"
                    + " (SELECT STRING_AGG(item || ':' || (a.middle - day), ',') FROM (SELECT item, day" + UNDER_KEY
                    + "BETWEEN a.first AND a.middle - 1 ORDER BY day DESC, item DESC LIMIT MOST) AS earlier)"
                    + " FROM (KEYS) AS k, (SELECT CAST(? AS BIGINT) AS shelf, CAST(? AS BIGINT) AS first,"
                    + " CAST(? AS BIGINT) AS middle, CAST(? AS BIGINT) AS last) AS a")
            .replace("UNDATED", Long.toString(UNDATED))
            .replace("MOST", Integer.toString(Memory.MOST_UNDER_A_KEY));

    private final Database database;
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
        this.database = database;
        this.names = names;
    }

    /** The number under which a shelf is written. */
    private static long code(Shelf shelf) {
        return switch (shelf) {
            case COPIES -> 1;
            case INCIDENTS -> 2;
            case TOPICS -> 3;
            case EVENTS -> 4;
            case COMMITMENTS -> 5;
        };
    }

    /** The day of a thing as it is kept. */
    static long day(Item item) {
        return item.day().map(LocalDate::toEpochDay).orElse(UNDATED);
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

    /** Writes what waits, side by side. */
    void flush() {
        List<List<Object>> rows = new ArrayList<>(count);
        sorted().forEach((key, places) -> {
            places.sort(Comparator.comparingLong(Place::day).thenComparingLong(Place::number));
            places.forEach(place -> rows.add(List.of(code(key.shelf), key.key, place.day, place.number)));
        });
        database.insert("memory_key (shelf, key, day, item)", rows, "");
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
                database.update(
                        "DELETE FROM memory_key WHERE shelf = ? AND key = ? AND day = ? AND item = ?",
                        code(shelf),
                        each,
                        place.day,
                        number);
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
            look(shelf, unknown, window);
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

    /** Puts what the table has under keys. */
    private void look(Shelf shelf, Map<Long, UnderKey> keys, Days window) {
        List<Long> frequent = new ArrayList<>();
        Clause asked = database.dialect()
                .rows(keys.keySet().stream().mapToLong(Long::longValue).toArray());
        database.list(
                FEW.replace("KEYS", asked.sql()),
                row -> {
                    long[] found = places(row.getString(2));
                    if (found.length > 2 * Memory.MOST_UNDER_A_KEY) {
                        frequent.add(row.getLong(1));
                    } else {
                        UnderKey under = Objects.requireNonNull(keys.get(row.getLong(1)));
                        for (int i = 0; i < found.length; i += 2) {
                            under.add(found[i + 1], found[i]);
                        }
                    }
                    return true;
                },
                Stream.concat(asked.values().stream(), Stream.of(code(shelf))).toArray());
        if (!frequent.isEmpty()) {
            lookUp(shelf, frequent, keys, window);
        }
    }

    /** Puts what the table has under keys that many things have. */
    private void lookUp(Shelf shelf, List<Long> frequent, Map<Long, UnderKey> keys, Days window) {
        Clause asked = database.dialect()
                .rows(frequent.stream().mapToLong(Long::longValue).toArray());
        Object[] values = Stream.concat(
                        asked.values().stream(),
                        Stream.of(
                                code(shelf),
                                window.first().toEpochDay(),
                                window.middle().toEpochDay(),
                                window.last().toEpochDay()))
                .toArray();
        database.list(
                PLACES.replace("KEYS", asked.sql()),
                row -> keys.put(
                        row.getLong(1),
                        new UnderKey(
                                window, places(row.getString(2)), places(row.getString(3)), places(row.getString(4)))),
                values);
    }

    /** Reads places as they are written, {@code 12:0,7:3}: numbers with a distance or day. */
    private static long[] places(@Nullable String written) {
        if (written == null) {
            return new long[0];
        }
        long[] places = new long[2 * (Memory.MOST_UNDER_A_KEY + 1)];
        int count = 0;
        for (int begin = 0; begin < written.length(); ) {
            int colon = written.indexOf(':', begin);
            int comma = written.indexOf(',', colon);
            int end = comma < 0 ? written.length() : comma;
            places[count++] = Long.parseLong(written, begin, colon, 10);
            places[count++] = Long.parseLong(written, colon + 1, end, 10);
            begin = end + 1;
        }
        return Arrays.copyOf(places, count);
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
