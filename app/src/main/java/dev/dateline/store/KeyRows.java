// SPDX-License-Identifier: Apache-2.0
package dev.dateline.store;

import dev.dateline.fuse.Days;
import dev.dateline.fuse.Memory;
import dev.dateline.fuse.Shelf;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rows of what stands under keys, the new ones {@linkplain YoungRows apart}. Within a transaction of the caller where something changes. */
final class KeyRows {
    private static final int WIDTH = 2;

    private static final String UNDER_KEY = " FROM TABLE WHERE shelf = a.shelf AND key = k.value AND day ";

    /**
     * For each key what stands under it, those without a day first: most keys are new or seldom, and looked up once so. One place more than is
     * taken tells a frequent key.
     */
    private static final String FEW = ", (SELECT STRING_AGG(item || ':' || day, ',') FROM (SELECT item, day FROM TABLE"
            + " WHERE shelf = a.shelf AND key = k.value ORDER BY day, item LIMIT MORE) AS first)";

    private static final String FEW_FROM = " FROM (KEYS) AS k, (SELECT CAST(? AS BIGINT) AS shelf) AS a";

    /**
     * For each key the things without a day, and those nearest to a day, from the middle of the window to either side, so that a key that
     * many have costs no more than one that few have; as texts, for a row costs more to hand over than a thing to find.
     */
    private static final String MANY = ", (SELECT STRING_AGG(item || ':UNDATED', ',') FROM (SELECT item" + UNDER_KEY
            + "= UNDATED ORDER BY item LIMIT MOST) AS never),"
            + " (SELECT STRING_AGG(item || ':' || day, ',') FROM (SELECT item, day" + UNDER_KEY
            + "BETWEEN a.middle AND a.last ORDER BY day, item LIMIT MOST) AS later),"
            + " (SELECT STRING_AGG(item || ':' || day, ',') FROM (SELECT item, day" + UNDER_KEY
            + "BETWEEN a.first AND a.middle - 1 ORDER BY day DESC, item DESC LIMIT MOST) AS earlier)";

    private static final String MANY_FROM =
            " FROM (KEYS) AS k, (SELECT CAST(? AS BIGINT) AS shelf, CAST(? AS BIGINT) AS first,"
                    + " CAST(? AS BIGINT) AS middle, CAST(? AS BIGINT) AS last) AS a";

    private final Database database;
    private final YoungRows rows;
    private final List<String> tables;
    private final String few;
    private final String many;

    KeyRows(Database database) {
        this.database = database;
        this.rows = new YoungRows(database, "memory_key", "shelf, key, day, item", "shelf, key");
        this.tables = rows.tables();
        this.few = question(FEW, FEW_FROM);
        this.many = question(MANY, MANY_FROM);
    }

    private String question(String ofTable, String from) {
        String columns =
                tables.stream().map(table -> ofTable.replace("TABLE", table)).collect(Collectors.joining());
        return ("SELECT k.value" + columns + from)
                .replace("UNDATED", Long.toString(KeyPlaces.UNDATED))
                .replace("MORE", Integer.toString(Memory.MOST_UNDER_A_KEY + 1))
                .replace("MOST", Integer.toString(Memory.MOST_UNDER_A_KEY));
    }

    /** The tables in which its rows are. */
    List<String> tables() {
        return tables;
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

    static List<Object> row(Shelf shelf, long key, long day, long number) {
        return List.of(code(shelf), key, day, number);
    }

    /**
     * Puts rows in, which are none of those that are there.
     *
     * @param added in their order
     * @param young how many rows the small table is to have at most then
     */
    void add(List<List<Object>> added, long young) {
        database.insert(rows.into(), added, "");
        rows.move(added.size(), young);
    }

    /** Takes a thing away from under a key. */
    void remove(Shelf shelf, long key, long day, long number) {
        for (String table : tables) {
            database.update(
                    "DELETE FROM " + table + " WHERE shelf = ? AND key = ? AND day = ? AND item = ?",
                    code(shelf),
                    key,
                    day,
                    number);
        }
    }

    /** Takes all away. */
    void clear() {
        rows.clear();
    }

    /** Puts what stands under keys. */
    void look(Shelf shelf, Map<Long, UnderKey> keys, Days window) {
        List<Long> frequent = new ArrayList<>();
        Clause asked = asked(keys.keySet().stream());
        database.list(
                few.replace("KEYS", asked.sql()),
                row -> {
                    UnderKey under = Objects.requireNonNull(keys.get(row.getLong(1)));
                    long[][] found = new long[tables.size()][];
                    boolean all = true;
                    for (int i = 0; i < found.length; i++) {
                        found[i] = places(row.getString(i + 2));
                        all &= found[i].length <= WIDTH * Memory.MOST_UNDER_A_KEY;
                    }
                    if (all) {
                        Stream.of(found).forEach(places -> put(places, under));
                    } else {
                        frequent.add(row.getLong(1));
                    }
                    return true;
                },
                Stream.concat(asked.values().stream(), Stream.of(code(shelf))).toArray());
        if (!frequent.isEmpty()) {
            lookUp(shelf, frequent, keys, window);
        }
    }

    private Clause asked(Stream<Long> numbers) {
        return database.dialect().rows(numbers.mapToLong(Long::longValue).toArray());
    }

    /** Puts what stands under keys that many things have. */
    private void lookUp(Shelf shelf, List<Long> frequent, Map<Long, UnderKey> keys, Days window) {
        Clause asked = asked(frequent.stream());
        LongStream values = LongStream.of(
                code(shelf),
                window.first().toEpochDay(),
                window.middle().toEpochDay(),
                window.last().toEpochDay());
        database.list(
                many.replace("KEYS", asked.sql()),
                row -> {
                    UnderKey under = new UnderKey(
                            window,
                            far(places(row.getString(2)), window),
                            far(places(row.getString(3)), window),
                            far(places(row.getString(4)), window));
                    for (int column = 5; column < 2 + 3 * tables.size(); column++) {
                        put(places(row.getString(column)), under);
                    }
                    return keys.put(row.getLong(1), under);
                },
                Stream.concat(asked.values().stream(), values.boxed()).toArray());
    }

    /** Has places tell how far their days are from the middle. */
    private static long[] far(long[] places, Days window) {
        for (int i = 1; i < places.length; i += WIDTH) {
            places[i] = places[i] == KeyPlaces.UNDATED
                    ? 0
                    : Math.abs(places[i] - window.middle().toEpochDay());
        }
        return places;
    }

    private static void put(long[] places, UnderKey under) {
        for (int i = 0; i < places.length; i += WIDTH) {
            under.add(places[i + 1], places[i]);
        }
    }

    /** Reads places as they are written, {@code 12:19000,7:19003}: numbers with a day. */
    private static long[] places(@Nullable String written) {
        if (written == null) {
            return new long[0];
        }
        long[] places = new long[WIDTH * (Memory.MOST_UNDER_A_KEY + 1)];
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
}
