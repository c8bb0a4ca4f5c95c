// SPDX-License-Identifier: Apache-2.0
package dev.dateline.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The steps that make a schema, each done once and in its order: a script {@code 001-name.sql} for both databases, and one
 * {@code 001-name.sqlite.sql} or {@code .postgresql.sql} where they differ. Immutable and thread-safe.
 */
final class Migrations {
    /** All of them; a step that was released is never changed, only followed by another. */
    static final Migrations ALL = new Migrations(
            "001-records",
            "002-corrections",
            "003-memory",
            "004-searches",
            "005-numbers",
            "006-ends",
            "007-links",
            "008-waiting",
            "009-young");

    private final List<String> names;

    Migrations(String... names) {
        this.names = List.of(names);
    }

    /** The version of the schema that they make. */
    int version() {
        return names.size();
    }

    /** The version that a store has; 0 where it is empty. */
    static int versionOf(Database database) {
        return database.dialect().hasTable(database, "migration")
                ? (int) database.number("SELECT MAX(number) FROM migration")
                : 0;
    }

    /**
     * Brings a store up to date, all of it or nothing.
     *
     * @param rebuild makes anew what follows from the records that are there, within the transaction
     */
    void apply(Database database, Access access, Instant now, Runnable rebuild) {
        int version = versionOf(database);
        String label = database.dialect().label();
        if (version > version()) {
            throw new StoreException("store " + label + " was made by a newer Dateline (schema " + version
                    + ", and this one knows " + version() + "): use that one");
        }
        if (version == version()) {
            return;
        }
        if (access == Access.READ || (version == 0 && access == Access.CHANGE)) {
            throw new StoreException(
                    version == 0
                            ? label + " holds no store"
                            : "store " + label + " is of an older Dateline (schema " + version + " of " + version()
                                    + "): dateline store migrate brings it up to date");
        }
        database.write(() -> {
            // Another program may have done it while this one waited.
            for (int done = versionOf(database); done < version(); done++) {
                step(database, done + 1, now);
            }
            if (version > 0) {
                rebuild.run();
            }
            return true;
        });
    }

    private void step(Database database, int number, Instant now) {
        if (number == 1) {
            database.run(
                    database.dialect()
                            .adapt(
                                    "CREATE TABLE migration (number {int} PRIMARY KEY, name TEXT NOT NULL, done TEXT NOT NULL){strict}"));
            if (database.dialect() instanceof Sqlite) {
                database.run("PRAGMA application_id = " + Sqlite.APPLICATION);
            }
        }
        String name = names.get(number - 1);
        statements(database.dialect(), name).forEach(database::run);
        database.update(
                "INSERT INTO migration (number, name, done) VALUES (?, ?, ?)", (long) number, name, now.toString());
    }

    private static List<String> statements(Dialect dialect, String name) {
        List<String> statements = new ArrayList<>();
        for (String file : List.of(name + ".sql", name + "." + dialect.name() + ".sql")) {
            String script = script(file)
                    .lines()
                    .filter(line -> !line.startsWith("--"))
                    .reduce("", (all, line) -> all + line + "\n");
            Arrays.stream(dialect.adapt(script).split(";\n"))
                    .map(String::strip)
                    .filter(statement -> !statement.isEmpty())
                    .forEach(statements::add);
        }
        return statements;
    }

    /** Empty where a step needs no script for a database. */
    private static String script(String file) {
        try (InputStream in = Migrations.class.getResourceAsStream(file)) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
