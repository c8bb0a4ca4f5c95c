// SPDX-License-Identifier: Apache-2.0
package dev.dateline.export;

import dev.dateline.dataset.DataFolder;
import dev.dateline.record.Event;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The layout of POLECAT: a file of tabs with a header, and the sidecar. */
final class Polecat implements Shape {
    static final String EVENTS = "events.polecat.txt";

    private final Atlas atlas;
    private final boolean fillDates;
    private final RowFile events;
    private final Sidecar sidecar;

    Polecat(DataFolder folder, Atlas atlas, ExportOptions options) throws IOException {
        this.atlas = atlas;
        this.fillDates = options.fillDates();
        boolean theirs = options.polecatCompatible();
        this.events = new TabFile(
                        folder.file(EVENTS),
                        theirs ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8,
                        theirs ? "None" : "")
                .header(PolecatEvents.COLUMNS.stream().map(Column::name).toList());
        this.sidecar = new Sidecar(folder.file(Sidecar.NAME));
    }

    @Override
    public void take(ArticleView article) throws IOException {
        for (Event event : article.record().events()) {
            Optional<String> leftOut = Happenings.leftOut(event);
            List<PolecatEvents.Row> rows = leftOut.isPresent()
                    ? List.of()
                    : Dyad.of(article, event).stream()
                            .map(dyad -> PolecatEvents.Row.of(dyad, atlas, fillDates))
                            .toList();
            for (PolecatEvents.Row row : rows) {
                events.row(Sheet.cells(PolecatEvents.COLUMNS, row));
            }
            sidecar.event(
                    article, event, rows.stream().map(PolecatEvents.Row::id).toList(), leftOut.orElse(null));
        }
        sidecar.others(article);
    }

    @Override
    public void close() throws IOException {
        events.close();
        sidecar.close();
    }
}
