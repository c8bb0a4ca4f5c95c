// SPDX-License-Identifier: Apache-2.0
package dev.dateline.store;

import dev.dateline.fuse.Days;
import dev.dateline.fuse.Memory;
import dev.dateline.fuse.Near;
import dev.dateline.fuse.Shelf;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Where things stand under keys: which of them have most of some keys and lie nearest to a day. */
final class KeyPlaces {
    /** Stands for no day, and sorts before all. */
    static final long UNDATED = Long.MIN_VALUE / 2;

    private static final String UNDER_KEY = " FROM memory_key WHERE shelf = a.shelf AND key = k.value AND day ";

    /**
     * For each key the things nearest to a day, from the middle of the window to either side, so that a key that many have costs no
     * more than one that few have; as one text, for a row costs more to hand over than a thing to find.
     */
    private static final String PLACES =
            ("SELECT (SELECT STRING_AGG(item || ':' || far, ',') FROM (SELECT item, far FROM ("
                            + "SELECT item, far FROM (SELECT item, 0 AS far" + UNDER_KEY
                            + "= UNDATED ORDER BY item LIMIT MOST) AS never"
                            + " UNION ALL SELECT item, far FROM (SELECT item, day - a.middle AS far" + UNDER_KEY
                            + "BETWEEN a.middle AND a.last ORDER BY day, item LIMIT MOST) AS later"
                            + " UNION ALL SELECT item, far FROM (SELECT item, a.middle - day AS far" + UNDER_KEY
                            + "BETWEEN a.first AND a.middle - 1 ORDER BY day DESC, item DESC LIMIT MOST) AS earlier"
                            + ") AS found ORDER BY far, item LIMIT MOST) AS nearest) FROM (KEYS) AS k,"
                            + " (SELECT CAST(? AS TEXT) AS shelf, CAST(? AS BIGINT) AS first, CAST(? AS BIGINT) AS middle,"
                            + " CAST(? AS BIGINT) AS last) AS a")
                    .replace("UNDATED", Long.toString(UNDATED))
                    .replace("MOST", Integer.toString(Memory.MOST_UNDER_A_KEY));

    private final Database database;
    private final Map<Long, Found> found = new HashMap<>();

    /** A thing with how many of the keys it has, and how many days it is from the middle. */
    private static final class Found {
        private static final Comparator<Found> ORDER =
                Comparator.comparingInt((Found each) -> -each.shared).thenComparingLong(each -> each.far);

        private final long number;
        private final long far;
        private int shared;

        Found(long number, long far) {
            this.number = number;
            this.far = far;
        }
    }

    private KeyPlaces(Database database) {
        this.database = database;
    }

    static List<Near> near(Database database, Shelf shelf, long[] keys, Days window, int limit) {
        if (keys.length == 0) {
            return List.of();
        }
        KeyPlaces places = new KeyPlaces(database);
        places.look(shelf, keys, window);
        return places.nearest(limit);
    }

    private void look(Shelf shelf, long[] keys, Days window) {
        Clause asked = database.dialect().rows(keys);
        Object[] values = Stream.concat(
                        asked.values().stream(),
                        Stream.of(
                                shelf.code(),
                                window.first().toEpochDay(),
                                window.middle().toEpochDay(),
                                window.last().toEpochDay()))
                .toArray();
        for (String places :
                database.list(PLACES.replace("KEYS", asked.sql()), row -> row.getString(1) + ",", values)) {
            if (places.indexOf(':') > 0) {
                count(places);
            }
        }
    }

    /** Takes places as they are written, {@code 12:0,7:3,}. */
    private void count(String places) {
        int begin = 0;
        for (int end = places.indexOf(','); end > 0; end = places.indexOf(',', begin)) {
            int colon = places.indexOf(':', begin);
            long number = Long.parseLong(places, begin, colon, 10);
            Found thing = found.get(number);
            if (thing == null) {
                thing = new Found(number, Long.parseLong(places, colon + 1, end, 10));
                found.put(number, thing);
            }
            thing.shared++;
            begin = end + 1;
        }
    }

    /** Of those that are alike in all else the ids decide, so they alone are looked up beyond the limit. */
    private List<Near> nearest(int limit) {
        List<Found> ordered = found.values().stream().sorted(Found.ORDER).toList();
        int end = Math.min(limit, ordered.size());
        while (end > 0
                && end < ordered.size()
                && Found.ORDER.compare(ordered.get(end), ordered.get(Math.min(limit, end) - 1)) == 0) {
            end++;
        }
        Map<Long, String> ids = ids(ordered.subList(0, end));
        return ordered.subList(0, end).stream()
                .sorted(Found.ORDER.thenComparing(each -> ids.getOrDefault(each.number, "")))
                .limit(limit)
                .map(each -> new Near(ids.getOrDefault(each.number, ""), each.shared))
                .toList();
    }

    private Map<Long, String> ids(List<Found> things) {
        Clause numbers = database.dialect()
                .rows(things.stream().mapToLong(each -> each.number).toArray());
        Map<Long, String> ids = new HashMap<>();
        database.list(
                "SELECT number, id FROM memory_item WHERE number IN (" + numbers.sql() + ")",
                row -> {
                    ids.put(row.getLong(1), row.getString(2));
                    return true;
                },
                numbers.values().toArray());
        return ids;
    }
}
