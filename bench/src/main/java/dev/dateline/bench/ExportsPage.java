// SPDX-License-Identifier: Apache-2.0
package dev.dateline.bench;

import dev.dateline.export.ExportFormat;
import dev.dateline.export.TableDescription;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The page of the shapes in which records go out, as Markdown: prose of {@code exports.md} beside this class, and the columns as the code has them. */
final class ExportsPage {
    String write() {
        String page = prose().replace("COMMAND", CodebookPage.COMMAND);
        for (ExportFormat format : ExportFormat.values()) {
            String place = "TABLES " + format + "\n";
            if (!format.tables().isEmpty() && !page.contains(place)) {
                throw new IllegalStateException("the page has no place for the tables of " + format);
            }
            page = page.replace(place, tables(format));
        }
        return page;
    }

    private static String prose() {
        try (InputStream in = ExportsPage.class.getResourceAsStream("exports.md")) {
            if (in == null) {
                throw new IllegalStateException("exports.md does not lie beside " + ExportsPage.class);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String tables(ExportFormat format) {
        StringBuilder tables = new StringBuilder();
        for (TableDescription table : format.tables()) {
            tables.append(tables.isEmpty() ? "" : "\n")
                    .append("`")
                    .append(table.file())
                    .append("`: a row is ")
                    .append(table.meaning())
                    .append(".\n\n| column | holds | meaning |\n| --- | --- | --- |\n");
            for (TableDescription.ColumnDescription column : table.columns()) {
                tables.append("| `")
                        .append(column.name())
                        .append("` | ")
                        .append(column.kind())
                        .append(" | ")
                        .append(column.meaning())
                        .append(" |\n");
            }
        }
        return tables.toString();
    }
}
