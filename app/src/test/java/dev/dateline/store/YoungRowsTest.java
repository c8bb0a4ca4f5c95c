// SPDX-License-Identifier: Apache-2.0
package dev.dateline.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class YoungRowsTest {
    private static final int LEFT = 100;

    @TempDir
    private Path folder;

    private Path file;
    private final Random random = new Random(8);
    private final TreeSet<Long> keys = new TreeSet<>();

    @BeforeEach
    void make() {
        file = folder.resolve("store.db");
        Store.open(file.toString(), Access.CREATE, InstantSource.fixed(Instant.EPOCH))
                .close();
    }

    private Database open() {
        return Database.open(new Sqlite(file), Access.CHANGE);
    }

    private static YoungRows rows(Database database) {
        return new YoungRows(database, "memory_key", "shelf, key, day, item", "shelf, key");
    }

    /** Puts rows of new keys in and has all but a hundred of them moved. */
    private void add(Database database, int count) {
        YoungRows rows = rows(database);
        List<List<Object>> added = new ArrayList<>();
        while (added.size() < count) {
            long key = random.nextLong();
            if (keys.add(key)) {
                added.add(List.of(2L, key, 0L, 1L));
            }
        }
        database.write(() -> {
            database.insert(rows.into(), added, "");
            rows.move(count, LEFT);
            return true;
        });
    }

    private static List<Long> of(Database database, String table) {
        return database.list("SELECT key FROM " + table + " ORDER BY shelf, key", row -> row.getLong(1));
    }

    @Test
    void areEachInOneOfBothTablesAndFewInTheSmallOne() {
        for (int time = 0; time < 40; time++) {
            try (Database database = open()) {
                add(database, time % 7 == 0 ? 300 : 17);
                List<Long> young = of(database, "memory_key_young");
                assertThat(young).hasSizeLessThanOrEqualTo(LEFT);
                List<Long> all = new ArrayList<>(young);
                all.addAll(of(database, "memory_key"));
                assertThat(all).containsExactlyInAnyOrderElementsOf(keys);
            }
        }
    }

    @Test
    void moveInStretchesThatGoRound() {
        try (Database database = open()) {
            add(database, LEFT);
            assertThat(of(database, "memory_key")).isEmpty();
            List<Long> moved = new ArrayList<>();
            for (int time = 0; time < 12; time++) {
                List<Long> before = of(database, "memory_key");
                add(database, 10);
                List<Long> since = of(database, "memory_key");
                since.removeAll(before);
                assertThat(since).hasSize(10);
                moved.add(since.get(0));
            }
            // The next stretch begins behind the last, but for the one that begins anew.
            long back = 0;
            for (int time = 1; time < moved.size(); time++) {
                back += moved.get(time) < moved.get(time - 1) ? 1 : 0;
            }
            assertThat(back).isLessThanOrEqualTo(2);
        }
    }

    @Test
    void areCountedAnewWhereSomeWereTakenAway() {
        try (Database database = open()) {
            add(database, LEFT);
            database.update("DELETE FROM memory_key_young");
            keys.clear();
            for (int time = 0; time < 20; time++) {
                add(database, 20);
            }
            assertThat(of(database, "memory_key_young")).hasSizeBetween(LEFT / 2, LEFT);
        }
    }

    @Test
    void areGoneWhereAllIsTakenAway() {
        try (Database database = open()) {
            add(database, 250);
            database.write(() -> {
                rows(database).clear();
                return true;
            });
            assertThat(of(database, "memory_key")).isEmpty();
            assertThat(of(database, "memory_key_young")).isEmpty();
            keys.clear();
            add(database, LEFT);
            assertThat(of(database, "memory_key_young")).hasSize(LEFT);
        }
    }

    @Test
    void moveWhereARowIsInBothTables() {
        try (Database database = open()) {
            add(database, LEFT);
            database.update("INSERT INTO memory_key SELECT * FROM memory_key_young");
            for (int time = 0; time < 12; time++) {
                add(database, 20);
            }
            assertThat(of(database, "memory_key_young")).hasSizeLessThanOrEqualTo(LEFT);
            assertThat(of(database, "memory_key")).hasSizeGreaterThan(LEFT).doesNotHaveDuplicates();
        }
    }
}
