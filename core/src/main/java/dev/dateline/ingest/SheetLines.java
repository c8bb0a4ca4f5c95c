// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Rows of a table from a stream of any length; a row may go over several lines within quotes. Not thread-safe. */
final class SheetLines implements Closeable {
    private final InputStream in;
    private final int limit;
    private final char separator;
    private int line;

    SheetLines(InputStream in, int limit, char separator) {
        this.in = in;
        this.limit = limit;
        this.separator = separator;
    }

    /** @param line on which it begins, from 1; of a row over the limit only the fact is kept */
    record Row(int line, List<String> cells, boolean tooLong) {
        Row {
            cells = List.copyOf(cells);
        }
    }

    Optional<Row> next() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int begun = line + 1;
        boolean quoted = false;
        boolean cellBegins = true;
        boolean tooLong = false;
        int one = in.read();
        if (one < 0) {
            return Optional.empty();
        }
        for (; one >= 0; one = in.read()) {
            if (one == '"' && (quoted || cellBegins)) {
                quoted = !quoted;
            } else if (quoted && one == '\n') {
                line++;
            } else if (one == '\n') {
                break;
            }
            // Behind a closing quote another opens again: two of them are one in the text.
            cellBegins = !quoted && (one == separator || one == '"');
            tooLong |= bytes.size() >= limit;
            if (tooLong) {
                // A quote that is never closed must not swallow all that is left.
                quoted = false;
            } else {
                bytes.write(one);
            }
        }
        line++;
        List<String> cells = tooLong
                ? List.of()
                : cells(Decoded.of(bytes.toByteArray(), null).text());
        return Optional.of(new Row(begun, cells, tooLong));
    }

    private List<String> cells(String row) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        boolean begins = true;
        for (int i = 0; i < row.length(); i++) {
            char c = row.charAt(i);
            boolean doubled = quoted && c == '"' && i + 1 < row.length() && row.charAt(i + 1) == '"';
            if (doubled) {
                cell.append('"');
                i++;
            } else if (c == '"' && (quoted || begins)) {
                quoted = !quoted;
            } else if (c == separator && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
                begins = true;
                continue;
            } else {
                cell.append(c);
            }
            begins = false;
        }
        cells.add(cell.toString().stripTrailing());
        return cells;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
