// SPDX-License-Identifier: Apache-2.0
package dev.dateline.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.fuse.Days;
import dev.dateline.fuse.Item;
import dev.dateline.fuse.Memory;
import dev.dateline.fuse.Near;
import dev.dateline.fuse.Shelf;
import dev.dateline.fuse.story.Grain;
import dev.dateline.record.RecordFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What joins articles in a store, however many come together and however much waits. */
abstract class JoiningContract extends CorrectionContract {
    private static final List<String> IDS = List.of("a", "b", "c", "d", "e", "f", "x", "y", "z");

    /** That all that joins articles stands in rows of its own. */
    static void assertNothingWaits(Store store) {
        assertThat(Rowed.of(store, "SELECT COUNT(*) AS waiting FROM memory_waiting")
                        .of("waiting"))
                .containsExactly("0");
        assertThat(Rowed.of(store, "SELECT MIN(day) AS day FROM memory_key").of("day"))
                .doesNotContain("null");
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
                assertNothingWaits(store);
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
            put(database, memory, 2);
            put(database, memory, 3);
            long written = database.number("SELECT COUNT(*) FROM memory_key");
            assertThat(written).isEqualTo(database.dialect().tellsAge() ? 0 : 1);
            for (Memory each : List.of(memory, new StoreMemory(database))) {
                assertThat(each.near(Shelf.TOPICS, new long[] {1, 2, 3}, Days.ALL, 7))
                        .containsExactly(new Near("i", 1));
            }
            database.write(() -> {
                memory.remove(Shelf.TOPICS, "i");
                memory.settle();
                return true;
            });
            assertThat(database.number("SELECT COUNT(*) FROM memory_key")).isZero();
            assertThat(database.number("SELECT COUNT(*) FROM memory_waiting")).isZero();
        }
    }

    private static void put(Database database, Memory memory, long key) {
        database.write(() -> {
            memory.put(Shelf.TOPICS, new Item("i", "a", null, new long[] {key}, new byte[0]));
            return true;
        });
    }
}
