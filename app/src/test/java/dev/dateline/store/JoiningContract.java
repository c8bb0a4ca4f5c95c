// SPDX-License-Identifier: Apache-2.0
package dev.dateline.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.fuse.Days;
import dev.dateline.fuse.Item;
import dev.dateline.fuse.Memory;
import dev.dateline.fuse.Near;
import dev.dateline.fuse.Shelf;
import dev.dateline.fuse.TransientMemory;
import dev.dateline.fuse.story.Grain;
import dev.dateline.record.RecordFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What joins articles in a store, however many come together and however much waits. */
abstract class JoiningContract extends CorrectionContract {
    private static final List<String> IDS = List.of("a", "b", "c", "d", "e", "f", "x", "y", "z");
    private static final LocalDate DAY = LocalDate.of(2024, 5, 1);
    /** Up to the schema whose keys have no small table. */
    private static final Migrations BEFORE_YOUNG = new Migrations(
            "001-records",
            "002-corrections",
            "003-memory",
            "004-searches",
            "005-numbers",
            "006-ends",
            "007-links",
            "008-waiting");

    /** That all that joins articles stands in rows of its own. */
    static void assertNothingWaits(String place) {
        try (Database database = Database.open(Store.dialect(place), Access.READ)) {
            assertThat(waiting(database)).isZero();
            assertThat(keyed(database)).isPositive();
        }
    }

    private static long waiting(Database database) {
        return database.number("SELECT COUNT(*) FROM memory_waiting");
    }

    /** How many things stand under keys, each as often as it has any. */
    private static long keyed(Database database) {
        return new KeyRows(database)
                .tables().stream()
                        .mapToLong(table -> database.number("SELECT COUNT(*) FROM " + table))
                        .sum();
    }

    @Test
    void joinsTheSameHoweverManyComeTogether() {
        List<Adding.Ready> records = Stream.of(
                        Told.clash("x", "2024-05-04"),
                        Told.visit("y", null),
                        Told.clash("a", "2024-05-05"),
                        RecordFormat.line(Told.clash("x", "2024-05-04", "test/2", 0.4)),
                        Told.visit("b", "2024-05-04"),
                        Told.clash("c", null),
                        Told.clash("d", "2024-05-04"),
                        RecordFormat.line(Told.clash("d", "2024-05-04", "test/2", 0.4)),
                        Told.visit("e", null),
                        Told.clash("z", "2024-05-09"),
                        Told.visit("f", "2024-05-04"))
                .map(record -> Adding.Ready.of(record, "test"))
                .toList();
        List<List<String>> joined = new ArrayList<>();
        for (int together : new int[] {1, 5, 1000}) {
            String place = place();
            open(place).close();
            add(place, records, together);
            try (Store store = open(place)) {
                assertThat(store.check()).isEmpty();
                assertNothingWaits(place);
                joined.add(joined(store));
            }
        }
        assertThat(joined.get(1)).isEqualTo(joined.get(0));
        assertThat(joined.get(2)).isEqualTo(joined.get(0));
    }

    private static void add(String place, List<Adding.Ready> records, int together) {
        try (Database database = Database.open(Store.dialect(place), Access.CHANGE)) {
            Articles articles = new Articles(database, new Joins(database, together, together));
            try (Adding adding = new Adding(database, articles, CLOCK, new Run("add", "test/1", ""), false)) {
                assertThat(adding.add(records)).doesNotContain(Added.REFUSED, Added.TAKEN);
            }
        }
    }

    private static List<String> joined(Store store) {
        Search all = new Search(Search.Kind.ARTICLES, List.of(), Search.Sort.ARTICLE);
        List<String> joined = new ArrayList<>(Rowed.of(store, all).of("article", "copies"));
        for (Grain grain : Grain.values()) {
            IDS.forEach(id ->
                    joined.add(store.story(grain, id).orElseThrow().articles().toString()));
        }
        return joined;
    }

    @Test
    void letsThatWaitWhichIsPutInAnew() {
        String place = place();
        open(place).close();
        try (Database database = Database.open(Store.dialect(place), Access.CHANGE)) {
            StoreMemory memory = new StoreMemory(database);
            put(database, memory, 1);
            database.write(() -> {
                memory.settle();
                return true;
            });
            assertThat(keyed(database)).isEqualTo(1);
            put(database, memory, 2);
            put(database, memory, 3);
            assertThat(keyed(database)).isEqualTo(database.dialect().tellsAge() ? 0 : 1);
            for (Memory each : List.of(memory, new StoreMemory(database))) {
                assertThat(each.near(Shelf.TOPICS, new long[] {1, 2, 3}, Days.ALL, 7))
                        .containsExactly(new Near("i", 1));
            }
            database.write(() -> {
                memory.remove(Shelf.TOPICS, "i");
                memory.settle();
                return true;
            });
            assertThat(keyed(database)).isZero();
            assertThat(waiting(database)).isZero();
        }
    }

    private static void put(Database database, Memory memory, long key) {
        database.write(() -> {
            memory.put(Shelf.TOPICS, new Item("i", "a", null, new long[] {key}, new byte[0]));
            return true;
        });
    }

    @Test
    void findsTheNearestOfAKeyThatManyHaveInBothTables() {
        String place = place();
        open(place).close();
        Memory wanted = new TransientMemory();
        try (Database database = Database.open(Store.dialect(place), Access.CHANGE)) {
            StoreMemory memory = new StoreMemory(database);
            for (int count = 0; count < 120; count += 40) {
                List<Item> items = IntStream.range(count, count + 40)
                        .mapToObj(JoiningContract::item)
                        .toList();
                items.forEach(item -> wanted.put(Shelf.TOPICS, item));
                database.write(() -> {
                    items.forEach(item -> memory.put(Shelf.TOPICS, item));
                    memory.settle();
                    return true;
                });
                if (count > 0) {
                    assertThat(new KeyRows(database).tables())
                            .allMatch(table -> database.number("SELECT COUNT(*) FROM " + table + " WHERE key = 2") > 0);
                }
                assertAlike(memory, wanted);
                assertAlike(new StoreMemory(database), wanted);
            }
        }
    }

    /** With ids in the order in which they come, and each on a day of its own or on none. */
    private static Item item(int number) {
        LocalDate day = number % 9 == 0 ? null : DAY.plusDays(number * 37 % 120);
        return new Item("i%03d".formatted(number), "a", day, new long[] {1, 2, 3}, new byte[0]);
    }

    private static void assertAlike(Memory memory, Memory wanted) {
        for (int middle = 0; middle < 120; middle += 20) {
            for (int reach : new int[] {5, 40, 120}) {
                Days window = Days.around(DAY.plusDays(middle), reach);
                for (long[] keys : new long[][] {{2}, {1, 2, 3}}) {
                    assertThat(memory.near(Shelf.TOPICS, keys, window, 200))
                            .isEqualTo(wanted.near(Shelf.TOPICS, keys, window, 200));
                }
            }
        }
    }

    @Test
    void bringsAStoreUpToDateInWhichKeysWait() {
        String place = place();
        Store.open(place, Access.CREATE, CLOCK, BEFORE_YOUNG, Progress.NONE).close();
        try (Database database = Database.open(Store.dialect(place), Access.CHANGE)) {
            // What puts things in here asks the small table too.
            database.run("CREATE TABLE memory_key_young AS SELECT * FROM memory_key");
            Adding cutShort = new Adding(database, new Articles(database), CLOCK, new Run("add", "test/1", ""), false);
            for (String record : List.of(Told.clash("x", null), Told.clash("z", null), Told.visit("y", null))) {
                assertThat(cutShort.add(record, "test")).isEqualTo(Added.ADDED);
            }
            database.run("DROP TABLE memory_key_young");
            assertThat(waiting(database) > 0).isEqualTo(database.dialect().tellsAge());
        }
        try (Store store = Store.open(place, Access.CHANGE, CLOCK)) {
            assertThat(store.info().schema()).isEqualTo(Migrations.ALL.version());
            assertNothingWaits(place);
            assertThat(store.independent(List.of("x", "y", "z"))).isEqualTo(2);
            add(store, Told.visit("w", null));
            assertThat(store.independent(List.of("w", "x", "y", "z"))).isEqualTo(2);
            assertThat(store.check()).isEmpty();
        }
    }
}
