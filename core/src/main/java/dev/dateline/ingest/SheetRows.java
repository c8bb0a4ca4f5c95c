// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest;

import dev.dateline.record.Published;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The articles of a table (CSV as in RFC 4180, or with tabs or semicolons), one a row: its text or page, or else the address at
 * which it is. An address that stands in several rows is asked once. Not thread-safe.
 */
final class SheetRows implements Sources {
    private final String label;
    private final SheetLines lines;
    private final Openings openings;
    private final OtherForms forms;
    private final Set<String> addresses = new HashSet<>();
    private final SheetColumns columns;
    private Optional<SheetLines.Row> first;
    private boolean over;

    SheetRows(Opened opened, Openings openings, OtherForms forms) throws IOException {
        this.label = opened.label();
        this.openings = openings;
        this.forms = forms;
        InputStream in = opened.in();
        this.lines = new SheetLines(in, openings.limits().bytes(), SheetColumns.separator(opened.beginning()));
        this.first = lines.next();
        List<String> cells = first.map(SheetLines.Row::cells).orElse(List.of());
        this.columns = SheetColumns.of(cells);
        if (columns.named()) {
            first = Optional.empty();
        }
    }

    @Override
    public Optional<Source> next() throws IOException {
        if (over) {
            return Optional.empty();
        }
        if (columns.none()) {
            over = true;
            return failed(label, "table has no column text, html or url");
        }
        for (Optional<SheetLines.Row> row = take(); row.isPresent(); row = take()) {
            if (row.get().tooLong()) {
                return failed(place(row.get()), "row is " + openings.limits().tooLarge());
            }
            if (!row.get().cells().stream().allMatch(String::isBlank)) {
                return Optional.of(source(place(row.get()), row.get()));
            }
        }
        return Optional.empty();
    }

    private Optional<SheetLines.Row> take() throws IOException {
        if (first.isPresent()) {
            Optional<SheetLines.Row> held = first;
            first = Optional.empty();
            return held;
        }
        return lines.next();
    }

    private String place(SheetLines.Row row) {
        return label + ":" + row.line();
    }

    private static Optional<Source> failed(String place, String error) {
        return Optional.of(Source.of(new Reading.Failed(place, error)));
    }

    private Source source(String place, SheetLines.Row row) {
        Map<String, String> fields = columns.fields(row.cells());
        if (fields.containsKey("text") || fields.containsKey("html")) {
            List<String> notes = new ArrayList<>();
            String published = fields.getOrDefault("published", "");
            if (!published.isEmpty() && Published.parse(published).isEmpty()) {
                notes.add("\"" + published + "\" is no ISO 8601 date");
                fields = new LinkedHashMap<>(fields);
                fields.remove("published");
            }
            Map<String, String> known = fields;
            return new Source(place, () -> forms.fields(place, known, notes));
        }
        String address = fields.getOrDefault("url", "");
        if (!address.matches("(?i)https?://.+")) {
            return Source.of(new Reading.Skipped(place, "row has neither a text nor an address"));
        }
        return addresses.add(ArticleId.ofUrl(address))
                ? new Source(place + " " + address, () -> openings.address(place + " " + address, address))
                : Source.of(new Reading.Skipped(place + " " + address, "address stands above already"));
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
