// SPDX-License-Identifier: Apache-2.0
package dev.dateline.export;

import dev.dateline.dataset.CsvText;
import dev.dateline.dataset.GrowingFile;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Comma-separated values as RFC 4180 has them, in UTF-8 with line feeds and the names of columns in the first line: a text with a comma, a
 * quote or a line end in it, or a blank round it, stands in quotes, and quotes in it are doubled; an empty text is {@code ""} and the
 * unknown nothing at all.
 */
final class CsvFile implements RowFile {
    private final GrowingFile file;
    private final OutputStream out;
    private final boolean forSpreadsheets;

    /** @param forSpreadsheets whether a text that a spreadsheet would take for a formula gets an apostrophe before it */
    CsvFile(GrowingFile file, List<String> columns, boolean forSpreadsheets) throws IOException {
        this.file = file;
        this.out = new BufferedOutputStream(file, 1 << 16);
        this.forSpreadsheets = forSpreadsheets;
        write(String.join(",", columns));
    }

    @Override
    public void row(@Nullable Object[] cells) throws IOException {
        StringBuilder line = new StringBuilder(256);
        for (int i = 0; i < cells.length; i++) {
            if (i > 0) {
                line.append(',');
            }
            Object cell = cells[i];
            line.append(cell instanceof String text ? quoted(CellText.clean(text)) : CellText.of(cell));
        }
        write(line.toString());
        file.count();
    }

    private String quoted(String text) {
        boolean formula = forSpreadsheets && !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
        String safe = formula ? "'" + text : text;
        return safe.isEmpty() ? "\"\"" : CsvText.cell(safe);
    }

    private void write(String line) throws IOException {
        out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
