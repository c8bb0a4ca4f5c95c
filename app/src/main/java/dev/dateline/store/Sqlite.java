// SPDX-License-Identifier: Apache-2.0
package dev.dateline.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** A store in one file. */
record Sqlite(Path file) implements Dialect {
    /** Tells the file from those of other programs ("Dtln"). */
    static final int APPLICATION = 0x44746c6e;

    private static final int BUSY_MILLISECONDS = 60_000;
    /** What a connection that writes holds in memory at most: an article that comes into a large store touches very many pages. */
    private static final int CACHE_KIBIBYTES = 256 * 1024;

    private static final int READER_CACHE_KIBIBYTES = 64 * 1024;
    /** Of a new file. Larger pages than SQLite's own are fewer to be written where an article writes to many places. */
    private static final int PAGE_BYTES = 8192;
    /** So many pages of the log are written back at once: most of them were written to several times by then. */
    private static final int PAGES_OF_LOG = 8_000;

    @Override
    public String name() {
        return "sqlite";
    }

    @Override
    public String label() {
        return file.toString();
    }

    @Override
    public Connection connect(Access access) throws SQLException {
        boolean there = Files.exists(file);
        if (!there && access != Access.CREATE) {
            throw new StoreException("there is no store " + file);
        }
        if (Files.isDirectory(file)) {
            throw new StoreException("cannot open the store " + file + ": it is a folder");
        }
        Connection connection = config(access).createConnection(url(access));
        try {
            check(connection, there);
            if (access != Access.READ) {
                // The size of pages is that of the file from when it gets its journal.
                ask(connection, "PRAGMA page_size = " + PAGE_BYTES);
                ask(connection, "PRAGMA journal_mode = WAL");
                ask(connection, "PRAGMA wal_autocheckpoint = " + PAGES_OF_LOG);
            }
            if (access == Access.READ) {
                ask(connection, "PRAGMA query_only = 1");
            }
            return connection;
        } catch (SQLException | StoreException broken) {
            connection.close();
            throw broken;
        }
    }

    private static SQLiteConfig config(Access access) {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(BUSY_MILLISECONDS);
        config.setCacheSize(-(access == Access.READ ? READER_CACHE_KIBIBYTES : CACHE_KIBIBYTES));
        // The driver would ask for the last row's number after each insertion.
        config.setGetGeneratedKeys(false);
        if (access == Access.READ) {
            config.setReadOnly(true);
        } else {
            config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
            config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "true");
        }
        return config;
    }

    /** A store that nobody can write to has no log beside it and cannot get one: it is read as it lies there. */
    private String url(Access access) {
        Path folder = file.toAbsolutePath().getParent();
        boolean lies = access == Access.READ
                && folder != null
                && !Files.isWritable(folder)
                && !Files.exists(file.resolveSibling(file.getFileName() + "-wal"));
        return lies ? "jdbc:sqlite:file:" + file.toUri().getRawPath() + "?immutable=1" : "jdbc:sqlite:" + file;
    }

    private void check(Connection connection, boolean there) throws SQLException {
        if (!there || isEmpty()) {
            return;
        }
        // Without tables it is a store that was cut short before its first step was done.
        if (ask(connection, "PRAGMA application_id") != APPLICATION
                && ask(connection, "SELECT COUNT(*) FROM sqlite_master") > 0) {
            throw new StoreException("cannot open " + file + ": it is a database of another program");
        }
    }

    private static int ask(Connection connection, String question) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return statement.execute(question) ? statement.getResultSet().getInt(1) : 0;
        }
    }

    private boolean isEmpty() {
        try {
            return Files.size(file) == 0;
        } catch (IOException unreadable) {
            return false;
        }
    }

    @Override
    public String adapt(String script) {
        return script.replace("{int}", "INTEGER")
                .replace("{real}", "REAL")
                .replace("{bytes}", "BLOB")
                .replace("{strict}", " STRICT")
                .replace("{clustered}", " STRICT, WITHOUT ROWID");
    }

    @Override
    public Clause rows(long[] numbers) {
        return new Clause("SELECT value FROM json_each(?)", List.of(Arrays.toString(numbers)));
    }

    @Override
    public long age(Database database) {
        return database.number("PRAGMA data_version");
    }

    @Override
    public boolean tellsAge() {
        return true;
    }

    @Override
    public boolean hasYoungRows() {
        return true;
    }

    @Override
    public void begin(Database database, boolean write) {
        database.run(write ? "BEGIN IMMEDIATE" : "BEGIN");
    }

    @Override
    public void end(Database database, boolean keep) {
        database.run(keep ? "COMMIT" : "ROLLBACK");
    }

    @Override
    public int rowsAtOnce() {
        return 0;
    }

    @Override
    public boolean hasTable(Database database, String table) {
        return database.number("SELECT COUNT(*) FROM sqlite_master WHERE type = 'table' AND name = ?", table) > 0;
    }

    @Override
    public void index(Database database, String index, long number, String words) {
        database.update("INSERT INTO " + index + " (rowid, words) VALUES (?, ?)", number, words);
    }

    @Override
    public void unindex(Database database, String index, long first, long last) {
        database.update("DELETE FROM " + index + " WHERE rowid BETWEEN ? AND ?", first, last);
    }

    @Override
    public Clause holding(String index, Words words) {
        return new Clause("SELECT rowid FROM " + index + " WHERE " + index + " MATCH ?", List.of(words.forSqlite()));
    }

    @Override
    public String numbers(String index) {
        return "SELECT rowid FROM " + index + " WHERE rowid BETWEEN ? AND ?";
    }

    @Override
    public void backUp(Database database, Path copy) {
        if (Files.exists(copy)) {
            throw new StoreException("cannot back up to " + copy + ": it is there already");
        }
        // FTS5 may keep a statement under way in a connection that it wrote in, and SQLite copies in none that has one.
        try (Database other = Database.open(this, Access.CHANGE)) {
            other.update("VACUUM INTO ?", copy.toString());
        }
    }

    @Override
    public List<String> check(Database database) {
        List<String> faults = database.list("PRAGMA integrity_check", row -> row.getString(1));
        return faults.equals(List.of("ok")) ? List.of() : faults;
    }

    @Override
    public void compact(Database database) {
        for (String index : List.of("article_words", "item_words")) {
            database.run("INSERT INTO " + index + " (" + index + ") VALUES ('optimize')");
        }
    }

    @Override
    public StoreException explain(SQLException error) {
        String line = "store " + file + ": " + reason(error);
        int family = error instanceof SQLiteException told ? family(told) : 0;
        if (family == SQLiteErrorCode.SQLITE_TOOBIG.code
                || family == SQLiteErrorCode.SQLITE_CONSTRAINT.code
                || family == SQLiteErrorCode.SQLITE_MISMATCH.code) {
            return StoreException.ofOneThing(line, error);
        }
        return isBusy(family) ? StoreException.waited(line, error) : new StoreException(line, error);
    }

    /** The low byte of a code (sqlite.org/rescode.html). */
    private static int family(SQLiteException told) {
        return told.getResultCode().code & 0xff;
    }

    private static boolean isBusy(int family) {
        return family == SQLiteErrorCode.SQLITE_BUSY.code || family == SQLiteErrorCode.SQLITE_LOCKED.code;
    }

    private static String reason(SQLException error) {
        if (!(error instanceof SQLiteException told)) {
            return String.valueOf(error.getMessage());
        }
        int family = family(told);
        if (family == SQLiteErrorCode.SQLITE_FULL.code) {
            return "the disk is full; what was added before is kept";
        } else if (family == SQLiteErrorCode.SQLITE_CORRUPT.code) {
            return "the file is damaged; get back a back-up of it";
        } else if (family == SQLiteErrorCode.SQLITE_NOTADB.code) {
            return "the file is no store";
        } else if (family == SQLiteErrorCode.SQLITE_READONLY.code || family == SQLiteErrorCode.SQLITE_PERM.code) {
            return "it cannot be written to";
        } else if (family == SQLiteErrorCode.SQLITE_CANTOPEN.code) {
            return "it cannot be opened or made there";
        } else if (isBusy(family)) {
            return "another program has been writing to it for a minute";
        } else if (family == SQLiteErrorCode.SQLITE_IOERR.code) {
            return "the disk cannot be read or written (" + told.getResultCode() + ")";
        }
        return plain(String.valueOf(error.getMessage()));
    }

    /** The driver puts the code and its meaning round the message that says what is wrong. */
    private static String plain(String message) {
        return message.replaceFirst("^\\[SQLITE_\\w+]\\s*[^(]*\\((.*)\\)$", "$1");
    }
}
