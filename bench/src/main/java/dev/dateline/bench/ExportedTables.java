// SPDX-License-Identifier: Apache-2.0
package dev.dateline.bench;

import dev.dateline.export.ExportFormat;
import dev.dateline.export.TableDescription;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Checks of the exports that are tables. */
final class ExportedTables {
    private final Path folder;
    private final LoadedTables tables;

    ExportedTables(Path folder, LoadedTables tables) {
        this.folder = folder;
        this.tables = tables;
    }

    void check() throws IOException, SQLException {
        tidy();
        gdelt();
        for (ExportFormat format : List.of(ExportFormat.ACLED, ExportFormat.UCDP)) {
            TableDescription table = format.tables().get(0);
            header(format, table, ",");
            tables.csv("events", file(format, table), table);
            rows(format, table, "events");
        }
        TableDescription polecat = ExportFormat.POLECAT.tables().get(0);
        header(ExportFormat.POLECAT, polecat, "\t");
        tables.tabs("events", file(ExportFormat.POLECAT, polecat), polecat, true);
        rows(ExportFormat.POLECAT, polecat, "events");
    }

    private void tidy() throws IOException, SQLException {
        for (TableDescription table : ExportFormat.CSV.tables()) {
            header(ExportFormat.CSV, table, ",");
            tables.csv("csv", file(ExportFormat.CSV, table), table);
            rows(ExportFormat.CSV, table, "csv");
            String name = table.file().replace(".csv", ".parquet");
            tables.parquet("parquet", folder.resolve("parquet").resolve(name));
            expect(name, ExportedJson.rows(folder.resolve("parquet"), name), tables.rows("parquet"));
            expect(table.file() + " against " + name, 0, tables.difference("csv", "parquet"));
        }
    }

    private void gdelt() throws IOException, SQLException {
        TableDescription events = ExportFormat.GDELT.tables().get(0);
        TableDescription mentions = ExportFormat.GDELT.tables().get(1);
        tables.tabs("events", file(ExportFormat.GDELT, events), events, false);
        tables.tabs("mentions", file(ExportFormat.GDELT, mentions), mentions, false);
        rows(ExportFormat.GDELT, events, "events");
        rows(ExportFormat.GDELT, mentions, "mentions");
        expect(
                "ids of GDELT",
                tables.rows("events"),
                tables.number("SELECT count(DISTINCT GLOBALEVENTID) FROM events"));
        expect(
                "mentions of no event",
                0,
                tables.number("SELECT count(*) FROM mentions ANTI JOIN events USING (GLOBALEVENTID)"));
    }

    private Path file(ExportFormat format, TableDescription table) {
        return folder.resolve(format.toString()).resolve(table.file());
    }

    private void rows(ExportFormat format, TableDescription table, String name) throws IOException, SQLException {
        long written = ExportedJson.rows(folder.resolve(format.toString()), table.file());
        expect(table.file(), written, tables.rows(name));
        if (written == 0) {
            throw new IllegalStateException(table.file() + " is empty: nothing is checked");
        }
    }

    private void header(ExportFormat format, TableDescription table, String between) throws IOException {
        String expected = table.columns().stream()
                .map(TableDescription.ColumnDescription::name)
                .collect(Collectors.joining(between));
        try (Stream<String> lines = Files.lines(file(format, table), StandardCharsets.UTF_8)) {
            if (!lines.findFirst().orElse("").equals(expected)) {
                throw new IllegalStateException(table.file() + " has another header");
            }
        }
    }

    private static void expect(String what, long expected, long found) {
        if (expected != found) {
            throw new IllegalStateException(what + ": " + found + " and not " + expected);
        }
    }
}
