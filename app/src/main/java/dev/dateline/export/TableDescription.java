// SPDX-License-Identifier: Apache-2.0
package dev.dateline.export;

import dev.dateline.dataset.GrowingFile;
import java.io.IOException;
import java.util.List;

/**
 * A table of an export in words.
 *
 * @param meaning what a row is
 */
public record TableDescription(String file, String meaning, List<ColumnDescription> columns) {
    /** A column in words; kind is text, integer, number or date. */
    public record ColumnDescription(String name, String kind, String meaning) {}

    public TableDescription {
        columns = List.copyOf(columns);
    }

    static <R> TableDescription of(String file, String meaning, List<Column<R>> columns) {
        return new TableDescription(
                file,
                meaning,
                columns.stream()
                        .map(each ->
                                new ColumnDescription(each.name(), each.kind().word(), each.meaning()))
                        .toList());
    }

    static TableDescription of(Sheet<?> sheet, String extension) {
        return of(sheet.name() + extension, sheet.meaning(), sheet.columns());
    }

    /** Writes what the columns of tables mean, as a table. */
    static void write(List<TableDescription> tables, GrowingFile file) throws IOException {
        try (CsvFile rows = new CsvFile(file, List.of("file", "column", "holds", "meaning"), false)) {
            for (TableDescription table : tables) {
                for (ColumnDescription column : table.columns()) {
                    rows.row(new Object[] {table.file(), column.name(), column.kind(), column.meaning()});
                }
            }
        }
    }
}
