// SPDX-License-Identifier: Apache-2.0
package dev.dateline.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A connection and what is asked over it. Every error becomes a {@link StoreException}. Belongs to one thread. */
final class Database implements AutoCloseable {
    private static final int MOST_PREPARED = 200;
    /** How many rows are put in together, as often as there are that many; each size is a statement of its own. */
    private static final int[] TOGETHER = {24, 6, 1};

    private final Dialect dialect;
    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new LinkedHashMap<>(64, 0.75f, true);
    private final List<Ending> endings = new ArrayList<>();
    private final Waiting waiting = new Waiting();
    private final Map<Insertion, String> insertions = new HashMap<>();
    private boolean within;
    private boolean writing;
    private long age;
    private long ageOfOthers = -1;

    /** Takes one row. */
    interface RowTaker {
        void take(ResultSet row) throws SQLException;
    }

    /** Takes rows, and before them what their columns are. */
    interface Columned extends RowTaker {
        void columns(ResultSetMetaData columns) throws SQLException;
    }

    /** Makes a value of one row. */
    interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Does something with the connection itself. */
    interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    /** Does what is left to do at the end of a transaction that writes, within it. */
    interface Ending {
        /**
         * Does it.
         *
         * @param keep false where all that was written is taken back
         */
        void end(boolean keep);
    }

    /** A statement that puts so many rows in. */
    private record Insertion(String into, int rows, int width, String tail) {
        String sql() {
            String row = "(" + SearchQuery.marks(width) + ")";
            return "INSERT INTO " + into + " VALUES " + String.join(", ", Collections.nCopies(rows, row)) + tail;
        }
    }

    private Database(Dialect dialect, Connection connection) {
        this.dialect = dialect;
        this.connection = connection;
    }

    static Database open(Dialect dialect, Access access) {
        try {
            return new Database(dialect, dialect.connect(access));
        } catch (SQLException broken) {
            throw dialect.explain(broken);
        }
    }

    Dialect dialect() {
        return dialect;
    }

    /** Runs statements that take no values. */
    void run(String sql) {
        with(it -> {
            try (Statement statement = it.createStatement()) {
                statement.execute(sql);
            }
            return true;
        });
    }

    /** The number of rows that a statement changed. */
    int update(String sql, @Nullable Object... values) {
        try {
            return bound(sql, values).executeUpdate();
        } catch (SQLException broken) {
            forget(sql);
            throw dialect.explain(broken);
        }
    }

    /**
     * Puts rows in, many at once.
     *
     * @param into the table and its columns, {@code t (a, b)}
     * @param tail what follows the values
     */
    void insert(String into, List<? extends List<? extends @Nullable Object>> rows, String tail) {
        int done = 0;
        for (int together : TOGETHER) {
            while (rows.size() - done >= together) {
                List<? extends List<? extends @Nullable Object>> part = rows.subList(done, done + together);
                Insertion insertion = new Insertion(into, together, part.get(0).size(), tail);
                update(
                        insertions.computeIfAbsent(insertion, Insertion::sql),
                        part.stream().flatMap(List::stream).toArray());
                done += together;
            }
        }
    }

    /** Puts rows in before the transaction ends, or {@link #flush} is called, sorted by their values: rows side by side cost less. */
    void insertLater(String into, List<? extends List<? extends @Nullable Object>> rows) {
        waiting.add(into, rows);
        if (waiting.isMuch()) {
            flush();
        }
    }

    /**
     * Adds the words of a row to an index of words before the transaction ends or {@link #flush} is called: each time that SQLite turns to
     * another table it writes what its index of words has gathered.
     */
    void indexLater(String index, long number, String words) {
        insertLater(index, List.of(List.of(number, words)));
    }

    /** Puts in what waits. */
    void flush() {
        Map<String, List<List<? extends @Nullable Object>>> taken = waiting.take();
        taken.forEach((into, rows) -> {
            if (!isIndex(into)) {
                insert(into, rows, "");
            }
        });
        taken.forEach((into, rows) -> {
            if (isIndex(into)) {
                rows.forEach(row -> dialect.index(
                        this, into, (Long) Objects.requireNonNull(row.get(0)), String.valueOf(row.get(1))));
            }
        });
    }

    private static boolean isIndex(String into) {
        return into.indexOf('(') < 0;
    }

    <T> Optional<T> one(String sql, RowReader<T> reader, @Nullable Object... values) {
        List<T> rows = list(sql, reader, values);
        return rows.isEmpty() ? Optional.empty() : Optional.of(rows.get(0));
    }

    /** A single number; 0 where the answer is null. */
    long number(String sql, @Nullable Object... values) {
        return one(sql, row -> row.getLong(1), values).orElse(0L);
    }

    <T> List<T> list(String sql, RowReader<T> reader, @Nullable Object... values) {
        List<T> rows = new ArrayList<>();
        try (ResultSet set = bound(sql, values).executeQuery()) {
            while (set.next()) {
                rows.add(reader.read(set));
            }
        } catch (SQLException broken) {
            forget(sql);
            throw dialect.explain(broken);
        }
        return rows;
    }

    /** Gives rows as they come, so that memory does not grow with their number. */
    void each(String sql, RowTaker taker, @Nullable Object... values) {
        read(() -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                statement.setFetchSize(dialect.rowsAtOnce());
                bind(statement, values);
                try (ResultSet set = statement.executeQuery()) {
                    if (taker instanceof Columned columned) {
                        columned.columns(set.getMetaData());
                    }
                    while (set.next()) {
                        taker.take(set);
                    }
                }
            } catch (SQLException broken) {
                throw dialect.explain(broken);
            }
            return true;
        });
    }

    <T> T with(Work<T> work) {
        try {
            return work.on(connection);
        } catch (SQLException broken) {
            throw dialect.explain(broken);
        }
    }

    /** All of it or nothing, and nobody else writes meanwhile. */
    <T> T write(Supplier<T> work) {
        return transaction(true, work);
    }

    /** Sees the store as it is at one moment; within another transaction, as that does. */
    <T> T read(Supplier<T> work) {
        return within ? work.get() : transaction(false, work);
    }

    /** Has something done at the end of each transaction that writes. */
    void atEnd(Ending ending) {
        endings.add(ending);
    }

    /** Another number whenever what was read before may not hold any more, in that this one did not change it. */
    long age() {
        if (!writing && dialect.tellsAge()) {
            look();
        } else if (!writing) {
            age++;
        }
        return age;
    }

    private void look() {
        long others = dialect.age(this);
        age += others == ageOfOthers ? 0 : 1;
        ageOfOthers = others;
    }

    private <T> T transaction(boolean write, Supplier<T> work) {
        if (within) {
            throw new IllegalStateException("a transaction within another");
        }
        dialect.begin(this, write);
        within = true;
        writing = write;
        boolean done = false;
        try {
            if (write) {
                look();
            }
            T result = work.get();
            if (write) {
                endings.forEach(ending -> ending.end(true));
                flush();
            }
            dialect.end(this, true);
            done = true;
            return result;
        } finally {
            within = false;
            writing = false;
            if (!done) {
                age++;
                endings.forEach(ending -> ending.end(false));
                waiting.take();
                rollBack();
            }
        }
    }

    /** The error that led here is the one to tell. */
    private void rollBack() {
        try {
            dialect.end(this, false);
        } catch (StoreException alreadyOver) {
            // The database has ended the transaction by itself, as it does where the disk is full.
        }
    }

    private PreparedStatement bound(String sql, @Nullable Object... values) throws SQLException {
        PreparedStatement statement = prepared.get(sql);
        if (statement == null) {
            if (prepared.size() >= MOST_PREPARED) {
                Iterator<PreparedStatement> oldest = prepared.values().iterator();
                oldest.next().close();
                oldest.remove();
            }
            statement = connection.prepareStatement(sql);
            prepared.put(sql, statement);
        }
        bind(statement, values);
        return statement;
    }

    /** A statement that failed is not asked again: SQLite's driver may take it for one that is still at work. */
    private void forget(String sql) {
        PreparedStatement failed = prepared.remove(sql);
        if (failed != null) {
            try {
                failed.close();
            } catch (SQLException alreadyBroken) {
                // What it failed of is the error to tell.
            }
        }
    }

    private static void bind(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException broken) {
            throw dialect.explain(broken);
        }
    }
}
