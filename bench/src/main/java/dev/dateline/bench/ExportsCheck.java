// SPDX-License-Identifier: Apache-2.0
package dev.dateline.bench;

import dev.dateline.Dateline;
import dev.dateline.export.Export;
import dev.dateline.export.ExportFormat;
import dev.dateline.export.ExportOptions;
import dev.dateline.ingest.Article;
import dev.dateline.record.ArticleRecord;
import dev.dateline.record.Coverage;
import dev.dateline.record.Published;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes a set of many events in every shape and reads each file back as others do: tables with DuckDB, by the types that the documentation says, JSON by the rules of its
 * shape. Rows have to be as many as were written, and CSV and Parquet have to hold the same.
 */
public final class ExportsCheck {
    private static final int EVENTS = 50_000;
    private static final LocalDate DAY = LocalDate.of(2024, 5, 3);

    private final List<ArticleRecord> templates;
    private final Path folder;
    private final PrintStream out;

    private ExportsCheck(List<ArticleRecord> templates, Path folder, PrintStream out) {
        this.templates = templates;
        this.folder = folder;
        this.out = out;
    }

    /**
     * Runs the check.
     *
     * @param words the checkout, and perhaps a number of events
     */
    public static void main(String[] words) throws IOException, SQLException {
        int events = words.length > 1 ? Integer.parseInt(words[1]) : EVENTS;
        Path folder = Files.createTempDirectory("dateline-exports");
        try {
            new ExportsCheck(samples(Path.of(words[0])), folder, System.out).run(events);
        } finally {
            delete(folder);
        }
    }

    private static List<ArticleRecord> samples(Path checkout) throws IOException {
        List<ArticleRecord> records = new ArrayList<>();
        try (Dateline dateline = Dateline.open();
                Stream<Path> files = Files.list(checkout.resolve("samples"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                String name = file.getFileName().toString();
                String text = Files.readString(file);
                Coverage whole = Coverage.whole(text.codePointCount(0, text.length()));
                Article article = new Article(name, null, null, name, null, Published.on(DAY), "en", text, whole);
                records.add(dateline.read(article));
            }
        }
        return records;
    }

    private void run(int events) throws IOException, SQLException {
        out.println("| format | files | rows | MB | seconds |");
        out.println("| --- | --- | --- | --- | --- |");
        for (ExportFormat format : ExportFormat.values()) {
            long begun = System.nanoTime();
            Export export = Export.to(folder.resolve(format.toString()), format, ExportOptions.DEFAULTS);
            for (Iterator<ArticleRecord> records = new RecordVariations(templates, events); records.hasNext(); ) {
                export.take(records.next());
            }
            export.finish(0, 0);
            print(format, (System.nanoTime() - begun) / 1e9);
        }
        try (LoadedTables tables = new LoadedTables()) {
            new ExportedTables(folder, tables).check();
        }
        new ExportedJson(folder, () -> new RecordVariations(templates, events)).check();
        out.println();
        out.println("every file was read back, and its rows are those that were written");
    }

    private void print(ExportFormat format, double seconds) throws IOException {
        JsonNode files = JsonMapper.shared()
                .readTree(Files.readString(folder.resolve(format.toString()).resolve("manifest.json")))
                .path("files");
        long rows = 0;
        long bytes = 0;
        for (JsonNode file : files) {
            rows += file.path("rows").longValue();
            bytes += file.path("bytes").longValue();
        }
        out.printf(Locale.ROOT, "| %s | %d | %d | %.0f | %.1f |%n", format, files.size(), rows, bytes / 1e6, seconds);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> inside = Files.walk(folder)) {
            for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
