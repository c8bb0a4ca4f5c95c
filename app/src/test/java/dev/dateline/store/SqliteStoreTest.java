// SPDX-License-Identifier: Apache-2.0
package dev.dateline.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteStoreTest extends StoreContract {
    @TempDir
    private Path folder;

    private int stores;

    @Override
    String place() {
        return folder.resolve(stores++ + ".db").toString();
    }

    @Test
    void holdsFewerPagesWhereItOnlyReads() {
        String place = place();
        open(place).close();
        assertThat(cache(place, Access.READ)).isEqualTo(-64 * 1024);
        assertThat(cache(place, Access.CHANGE)).isEqualTo(-256 * 1024);
    }

    private static long cache(String place, Access access) {
        try (Database database = Database.open(Store.dialect(place), access)) {
            return database.number("PRAGMA cache_size");
        }
    }
}
