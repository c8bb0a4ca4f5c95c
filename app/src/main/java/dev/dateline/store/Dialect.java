// SPDX-License-Identifier: Apache-2.0
package dev.dateline.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** What SQLite and PostgreSQL do each in their own way. */
sealed interface Dialect permits Sqlite, Postgres {
    /** The name of scripts for it alone: {@code sqlite}, {@code postgresql}. */
    String name();

    /** The store's place for a person, without a password. */
    String label();

    Connection connect(Access access) throws SQLException;

    /** What is written in scripts and cannot be the same on both: names of types and tails of tables. */
    String adapt(String script);

    /** Numbers as rows of a column {@code value}: a subquery, and the value for its question mark. */
    Clause rows(long[] numbers);

    /** Another number in each transaction before which others may have changed something. */
    long age(Database database);

    /** Whether {@link #age} tells that outside of transactions that write too, and at little cost. */
    boolean tellsAge();

    /** Whether large tables have small ones for their new rows: see {@link YoungRows}. */
    boolean hasYoungRows();

    /** Begins a transaction, alone among those that write where it is to write. */
    void begin(Database database, boolean write);

    void end(Database database, boolean keep);

    /** How many rows a stream holds in memory; 0 where the database gives them one by one anyway. */
    int rowsAtOnce();

    /** Whether the schema's own table is there. */
    boolean hasTable(Database database, String table);

    /** Adds the words of a row to an index of words. */
    void index(Database database, String index, long number, String words);

    /** Takes the words of rows {@code first} to {@code last} out of an index of words. */
    void unindex(Database database, String index, long first, long last);

    /** The numbers of rows that hold all words: a subquery, and the values for its question marks. */
    Clause holding(String index, Words words);

    /** The numbers of the rows of an index of words between two: a question with two question marks. */
    String numbers(String index);

    /** Writes a copy of the store to a file. */
    void backUp(Database database, Path copy);

    /** What the database itself finds wrong with its files. */
    List<String> check(Database database);

    /** Removes what deleted words leave behind in an index. */
    void compact(Database database);

    /** An error in words. */
    StoreException explain(SQLException error);
}
