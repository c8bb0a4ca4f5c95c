// SPDX-License-Identifier: Apache-2.0
package dev.dateline.bench;

import dev.dateline.export.TableDescription;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Collectors;

/** Tables of exports as DuckDB reads them back, each column by the type that the documentation says. */
final class LoadedTables implements AutoCloseable {
    private final Connection connection;

    LoadedTables() throws SQLException {
        this.connection = DriverManager.getConnection("jdbc:duckdb:");
    }

    /** Loads a CSV file with a header. */
    void csv(String name, Path file, TableDescription table) throws SQLException {
        load(name, file, table, "header=true, delim=',', quote='\"', escape='\"'");
    }

    /** Loads a file of tabs. */
    void tabs(String name, Path file, TableDescription table, boolean header) throws SQLException {
        load(name, file, table, "header=" + header + ", delim='\t', quote='', escape=''");
    }

    private void load(String name, Path file, TableDescription table, String form) throws SQLException {
        String columns = table.columns().stream()
                .map(column -> "'" + column.name() + "': '" + type(column.kind()) + "'")
                .collect(Collectors.joining(", ", "{", "}"));
        run("CREATE OR REPLACE TABLE \"" + name + "\" AS SELECT * FROM read_csv('" + file
                + "', auto_detect=false, strict_mode=true, allow_quoted_nulls=false, null_padding=false, " + form
                + ", columns=" + columns + ")");
    }

    private static String type(String kind) {
        return switch (kind) {
            case "text" -> "VARCHAR";
            case "integer" -> "BIGINT";
            case "number" -> "DOUBLE";
            case "date" -> "DATE";
            default -> throw new IllegalArgumentException(kind);
        };
    }

    void parquet(String name, Path file) throws SQLException {
        run("CREATE OR REPLACE TABLE \"" + name + "\" AS SELECT * FROM read_parquet('" + file + "')");
    }

    long rows(String name) throws SQLException {
        return number("SELECT count(*) FROM \"" + name + "\"");
    }

    /** How many rows of one table are not in the other, counted both ways. */
    long difference(String one, String other) throws SQLException {
        return missing(one, other) + missing(other, one);
    }

    private long missing(String one, String other) throws SQLException {
        return number(
                "SELECT count(*) FROM (SELECT * FROM \"" + one + "\" EXCEPT ALL SELECT * FROM \"" + other + "\")");
    }

    long number(String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            result.next();
            return result.getLong(1);
        }
    }

    private void run(String command) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
