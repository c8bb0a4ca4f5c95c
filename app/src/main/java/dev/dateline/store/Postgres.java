// SPDX-License-Identifier: Apache-2.0
package dev.dateline.store;

import java.net.URI;
import java.net.URLDecoder;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;

/** A store in a database of a PostgreSQL server, for several people. */
record Postgres(URI address) implements Dialect {
    /** Writers wait for one another at this lock ("Dtln"), as they do at the lock of a file. */
    private static final long WRITING = 0x44746c6e;

    private static final int ROWS_AT_ONCE = 200;
    /** Well below the megabyte that a tsvector may hold. */
    private static final int PART = 200_000;

    /** @throws StoreException where the address names no host or no database; it is not repeated, for it may hold a password */
    static Postgres at(URI address) {
        boolean host = address.getHost() != null;
        if (!host || address.getPath() == null || address.getPath().length() < 2) {
            throw new StoreException("--store is no address such as postgresql://host/database: it has no "
                    + (host ? "database" : "host"));
        }
        return new Postgres(address);
    }

    @Override
    public String name() {
        return "postgresql";
    }

    @Override
    public String label() {
        String port = address.getPort() < 0 ? "" : ":" + address.getPort();
        return "postgresql://" + address.getHost() + port + address.getPath();
    }

    @Override
    public Connection connect(Access access) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("ApplicationName", "dateline");
        String user = address.getRawUserInfo();
        if (user != null) {
            String[] parts = user.split(":", 2);
            properties.setProperty("user", decoded(parts[0]));
            if (parts.length > 1) {
                properties.setProperty("password", decoded(parts[1]));
            }
        }
        String query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
        Connection connection = DriverManager.getConnection("jdbc:" + label() + query, properties);
        connection.setReadOnly(access == Access.READ);
        return connection;
    }

    private static String decoded(String part) {
        return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    @Override
    public String adapt(String script) {
        return script.replace("{int}", "BIGINT")
                .replace("{real}", "DOUBLE PRECISION")
                .replace("{bytes}", "BYTEA")
                // Sorted as Java and SQLite do, whatever the language of the database is.
                .replaceAll("\\bTEXT\\b(?! SEARCH)", "TEXT COLLATE \"C\"")
                .replace("{strict}", "")
                .replace("{clustered}", "");
    }

    @Override
    public Clause rows(long[] numbers) {
        return new Clause(
                "SELECT UNNEST(CAST(? AS BIGINT[])) AS value",
                List.of(Arrays.toString(numbers).replace('[', '{').replace(']', '}')));
    }

    @Override
    public long age(Database database) {
        return database.number("SELECT CAST(CAST(pg_current_xact_id() AS TEXT) AS BIGINT)");
    }

    @Override
    public boolean tellsAge() {
        return false;
    }

    @Override
    public boolean hasYoungRows() {
        return false;
    }

    @Override
    public void begin(Database database, boolean write) {
        database.with(connection -> {
            connection.setAutoCommit(false);
            return true;
        });
        if (write) {
            database.run("SELECT pg_advisory_xact_lock(" + WRITING + ")");
        } else {
            database.run("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ");
        }
    }

    @Override
    public void end(Database database, boolean keep) {
        database.with(connection -> {
            if (keep) {
                connection.commit();
            } else {
                connection.rollback();
            }
            connection.setAutoCommit(true);
            return true;
        });
    }

    @Override
    public int rowsAtOnce() {
        return ROWS_AT_ONCE;
    }

    @Override
    public boolean hasTable(Database database, String table) {
        return database.number("SELECT CASE WHEN to_regclass(?) IS NULL THEN 0 ELSE 1 END", table) > 0;
    }

    @Override
    public void index(Database database, String index, long number, String words) {
        for (int begin = 0, part = 0; begin < words.length() || part == 0; part++) {
            int end = Math.min(words.length(), begin + PART);
            int space = end < words.length() ? words.lastIndexOf(' ', end) : end;
            end = space > begin ? space : end;
            database.update(
                    "INSERT INTO " + index + " (number, part, words) VALUES (?, ?, to_tsvector('dateline', ?))",
                    number,
                    (long) part,
                    words.substring(begin, end));
            begin = end;
        }
    }

    @Override
    public void unindex(Database database, String index, long first, long last) {
        database.update("DELETE FROM " + index + " WHERE number BETWEEN ? AND ?", first, last);
    }

    @Override
    public Clause holding(String index, Words words) {
        List<Object> values = new ArrayList<>();
        StringBuilder sql = new StringBuilder();
        for (boolean without : new boolean[] {false, true}) {
            for (Words.Part part : words.parts()) {
                if (part.without() == without) {
                    sql.append(sql.isEmpty() ? "" : without ? " EXCEPT " : " INTERSECT ")
                            .append("SELECT number FROM ")
                            .append(index)
                            .append(" WHERE words @@ to_tsquery('dateline', ?)");
                    values.add(query(part));
                }
            }
        }
        return new Clause(sql.toString(), values);
    }

    private static String query(Words.Part part) {
        String phrase = part.words().stream().map(word -> "'" + word + "'").collect(Collectors.joining(" <-> "));
        return part.prefix() ? phrase + ":*" : phrase;
    }

    @Override
    public String numbers(String index) {
        return "SELECT DISTINCT number FROM " + index + " WHERE number BETWEEN ? AND ?";
    }

    @Override
    public void backUp(Database database, Path copy) {
        throw new StoreException("a PostgreSQL server has its own back-up (pg_dump); or use dateline store export");
    }

    @Override
    public List<String> check(Database database) {
        return List.of();
    }

    @Override
    public void compact(Database database) {
        database.run("VACUUM article_words, item_words, posting, term, term_word, reading, article, event, statement");
    }

    @Override
    public StoreException explain(SQLException error) {
        if (error.getCause() instanceof UnknownHostException) {
            return new StoreException("store " + label() + ": there is no such host", error);
        }
        String first = String.valueOf(error.getMessage()).lines().findFirst().orElse("fails");
        String line = "store " + label() + ": " + first.replaceFirst("^(?:FATAL|ERROR): ", "");
        // Wrong data, broken constraints and limits that are exceeded
        // (postgresql.org/docs/current/errcodes-appendix.html).
        return String.valueOf(error.getSQLState()).matches("(?:22|23|54).*")
                ? StoreException.ofOneThing(line, error)
                : new StoreException(line, error);
    }
}
