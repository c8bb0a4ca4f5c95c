// SPDX-License-Identifier: Apache-2.0
package dev.dateline.store;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class SqliteStoreTest extends StoreContract {
    @TempDir
    private Path folder;

    private int stores;

    @Override
    String place() {
        return folder.resolve(stores++ + ".db").toString();
    }
}
