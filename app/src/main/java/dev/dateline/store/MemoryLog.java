// SPDX-License-Identifier: Apache-2.0
package dev.dateline.store;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.TreeMap;

/**
 * What waits in a {@link StoreMemory} to be written to the rows of many things, in few rows and in the order in which it came: the links of each
 * kind, and the things whose keys are no rows yet. So it costs little to keep at the end of each transaction. Not thread-safe.
 */
final class MemoryLog {
    /** Under no kind stand things with keys. */
    private static final String KEYED = "";

    private final Database database;
    /** What is not in the table yet, by kind. */
    private final Map<String, ByteArrayOutputStream> news = new TreeMap<>();
    /** Whether the table is known to have something. */
    private boolean written;

    /** Takes what waits. */
    interface Taker {
        void link(String kind, long one, long other, float score);

        void keyed(long number);
    }

    MemoryLog(Database database) {
        this.database = database;
    }

    void link(String kind, long one, long other, float score) {
        ByteBuffer bytes = ByteBuffer.allocate(2 * Long.BYTES + Float.BYTES);
        add(kind, bytes.putLong(one).putLong(other).putFloat(score).array());
    }

    void keyed(long number) {
        add(KEYED, ByteBuffer.allocate(Long.BYTES).putLong(number).array());
    }

    private void add(String kind, byte[] bytes) {
        news.computeIfAbsent(kind, none -> new ByteArrayOutputStream()).writeBytes(bytes);
    }

    /** Whether something has come that is not in the table yet. */
    boolean hasNews() {
        return !news.isEmpty();
    }

    /** Whether there is nothing, in the table either, as far as it was read. */
    boolean isEmpty() {
        return news.isEmpty() && !written;
    }

    /** Puts what is new into the table. */
    void write() {
        written |= hasNews();
        news.forEach((kind, content) -> database.update(
                "INSERT INTO memory_waiting (number, kind, content)"
                        + " SELECT COALESCE(MAX(number), 0) + 1, ?, ? FROM memory_waiting",
                kind,
                content.toByteArray()));
        news.clear();
    }

    /** Gives what the table has. */
    void read(Taker taker) {
        database.list("SELECT kind, content FROM memory_waiting ORDER BY number", row -> {
            String kind = row.getString(1);
            ByteBuffer content = ByteBuffer.wrap(row.getBytes(2));
            while (content.hasRemaining()) {
                if (kind.equals(KEYED)) {
                    taker.keyed(content.getLong());
                } else {
                    taker.link(kind, content.getLong(), content.getLong(), content.getFloat());
                }
            }
            written = true;
            return true;
        });
    }

    /** Lets go of what is new, and of what was read. */
    void forget() {
        news.clear();
        written = false;
    }

    /** Empties the table too: nothing waits any more. */
    void clear() {
        forget();
        database.update("DELETE FROM memory_waiting");
    }
}
