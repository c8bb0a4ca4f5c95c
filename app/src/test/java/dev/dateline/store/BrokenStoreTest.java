// SPDX-License-Identifier: Apache-2.0
package dev.dateline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a store in a file says where the file or its disk is not as it should be. */
class BrokenStoreTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.EPOCH);

    @TempDir
    private Path folder;

    private Store open(Path file, Access access) {
        return Store.open(file.toString(), access, CLOCK);
    }

    @Test
    void keepsWhatWasAddedBeforeTheDiskWasFull() {
        Path file = folder.resolve("full.db");
        try (Store store = open(file, Access.CREATE)) {
            assertThat(store.check()).isEmpty();
        }
        int added = fill(file);
        assertThat(added).isGreaterThan(3);
        try (Store store = open(file, Access.CHANGE)) {
            assertThat(store.check()).isEmpty();
            assertThat(store.info().counts()).containsEntry("article", (long) added);
            try (Adding adding = store.adding("test/1", "", false)) {
                assertThat(adding.add(Told.clash("x" + added, null), "test")).isEqualTo(Added.ADDED);
            }
            assertThat(store.check()).isEmpty();
        }
    }

    @Test
    void keepsThoseOfAGroupThatTheDiskHasRoomFor() {
        Path file = folder.resolve("full.db");
        open(file, Access.CREATE).close();
        List<Adding.Ready> records = IntStream.range(0, 1000)
                .mapToObj(i -> Adding.Ready.of(Told.clash("x" + i, null), "test"))
                .toList();
        try (Database database = Database.open(new Sqlite(file), Access.CHANGE)) {
            database.run("PRAGMA max_page_count = " + (database.number("PRAGMA page_count") + 30));
            Adding adding = new Adding(database, new Articles(database), CLOCK, new Run("add", "test/1", ""), false);
            assertThatThrownBy(() -> adding.add(records))
                    .hasMessage("store " + file + ": the disk is full; what was added before is kept");
        }
        try (Store store = open(file, Access.READ)) {
            assertThat(store.info().counts().get("article")).isBetween(4L, 999L);
            assertThat(store.check()).isEmpty();
        }
    }

    @Test
    void saysThatAnotherProgramWritesAllTheTime() {
        Path file = folder.resolve("busy.db");
        open(file, Access.CREATE).close();
        try (Database one = Database.open(new Sqlite(file), Access.CHANGE);
                Database other = Database.open(new Sqlite(file), Access.CHANGE)) {
            other.run("PRAGMA busy_timeout = 1");
            one.write(() -> assertThatThrownBy(() -> other.write(() -> true))
                    .hasMessage("store " + file + ": another program has been writing to it for a minute"));
            assertThat(other.<Boolean>write(() -> true)).isTrue();
        }
    }

    @Test
    void leavesAStoreAloneThatItWaitedForInVain() {
        Path file = folder.resolve("busy.db");
        open(file, Access.CREATE).close();
        List<Adding.Ready> records = IntStream.range(0, 3)
                .mapToObj(i -> Adding.Ready.of(Told.clash("x" + i, null), "test"))
                .toList();
        try (Database one = Database.open(new Sqlite(file), Access.CHANGE);
                Database other = Database.open(new Sqlite(file), Access.CHANGE)) {
            Adding adding = new Adding(other, new Articles(other), CLOCK, new Run("add", "test/1", ""), false);
            other.run("PRAGMA busy_timeout = 1");
            one.write(() -> {
                assertThatThrownBy(() -> adding.add(records))
                        .hasMessageContaining("another program has been writing to it");
                adding.close();
                return true;
            });
            assertThat(adding.add(records)).containsOnly(Added.ADDED);
        }
    }

    @Test
    void saysThatAStoreMayOnlyBeRead() {
        Path file = folder.resolve("read.db");
        open(file, Access.CREATE).close();
        try (Database database = Database.open(new Sqlite(file), Access.READ)) {
            assertThatThrownBy(() -> database.run("DELETE FROM article"))
                    .hasMessage("store " + file + ": it cannot be written to");
        }
    }

    /** Adds articles until there is no page more, and gives how many there was room for. */
    private static int fill(Path file) {
        int added = 0;
        try (Database database = Database.open(new Sqlite(file), Access.CHANGE)) {
            database.run("PRAGMA max_page_count = " + (database.number("PRAGMA page_count") + 30));
            Adding adding = new Adding(database, new Articles(database), CLOCK, new Run("add", "test/1", ""), false);
            while (added < 1000) {
                adding.add(Told.clash("x" + added, null), "test");
                added++;
            }
        } catch (StoreException full) {
            assertThat(full).hasMessage("store " + file + ": the disk is full; what was added before is kept");
        }
        return added;
    }

    @Test
    void saysThatAFileIsDamaged() throws IOException {
        Path file = folder.resolve("damaged.db");
        try (Store store = open(file, Access.CREATE);
                Adding adding = store.adding("test/1", "", false)) {
            for (int i = 0; i < 50; i++) {
                adding.add(Told.clash("x" + i, null), "test");
            }
        }
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            // The first page says what the file is; all others are overwritten.
            bytes.seek(4096);
            bytes.write(new byte[(int) bytes.length() - 4096]);
        }
        assertThatThrownBy(() -> {
                    try (Store store = open(file, Access.READ)) {
                        store.info();
                    }
                })
                .isInstanceOf(StoreException.class)
                .hasMessage("store " + file + ": the file is damaged; get back a back-up of it");
    }

    @Test
    void saysThatAFileIsNoStore() throws IOException {
        Path file = Files.writeString(folder.resolve("notes.txt"), "Not a store but notes. ".repeat(100));
        assertThatThrownBy(() -> open(file, Access.CREATE)).hasMessage("store " + file + ": the file is no store");
        assertThat(file).hasContent("Not a store but notes. ".repeat(100));
    }

    @Test
    void leavesTheDatabasesOfOtherProgramsAlone() throws SQLException {
        Path file = folder.resolve("other.db");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE bookmark (address TEXT)");
        }
        assertThatThrownBy(() -> open(file, Access.CREATE))
                .hasMessage("cannot open " + file + ": it is a database of another program");
    }

    @Test
    void saysWhereNoStoreIsOrCanBe() {
        Path missing = folder.resolve("missing.db");
        assertThatThrownBy(() -> open(missing, Access.READ)).hasMessage("there is no store " + missing);
        assertThatThrownBy(() -> open(missing, Access.CHANGE)).hasMessage("there is no store " + missing);
        assertThat(missing).doesNotExist();
        assertThatThrownBy(() -> open(folder, Access.CREATE))
                .hasMessage("cannot open the store " + folder + ": it is a folder");
        Path nowhere = folder.resolve("nowhere").resolve("store.db");
        assertThatThrownBy(() -> open(nowhere, Access.CREATE)).isInstanceOf(StoreException.class);
        // Not even an administrator can make files there.
        Path unwritable = Path.of("/proc/store.db");
        assertThatThrownBy(() -> open(unwritable, Access.CREATE))
                .hasMessage("store " + unwritable + ": it cannot be opened or made there");
    }

    @Test
    void backsUpWhileAnotherWrites() {
        Path file = folder.resolve("used.db");
        Path copy = folder.resolve("copy.db");
        try (Store store = open(file, Access.CREATE);
                Store other = open(file, Access.CHANGE);
                Adding adding = other.adding("test/1", "", false)) {
            adding.add(Told.clash("x", null), "test");
            store.backUp(copy);
            adding.add(Told.clash("y", null), "test");
            assertThatThrownBy(() -> store.backUp(copy))
                    .hasMessage("cannot back up to " + copy + ": it is there already");
        }
        try (Store backup = open(copy, Access.CHANGE)) {
            assertThat(backup.info().counts()).containsEntry("article", 1L);
            assertThat(backup.check()).isEmpty();
        }
    }

    @Test
    void leavesNoWordOfAnArticleInTheFileThatIsTakenOut() throws IOException {
        Path file = folder.resolve("forgetful.db");
        try (Store store = open(file, Access.CREATE)) {
            try (Adding adding = store.adding("test/1", "", false)) {
                adding.add(Told.clash("x", null), "test");
                adding.add(Told.visit("y", null), "test");
            }
            assertThat(store.remove(List.of("x"))).isEmpty();
        }
        String bytes = Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1);
        assertThat(bytes.contains("Brandt")).isTrue();
        assertThat(List.of("Amara", "amara", "Dry Hill", "dry hill", "rebuild", "zurich"))
                .noneMatch(bytes::contains);
    }
}
