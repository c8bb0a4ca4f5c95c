// SPDX-License-Identifier: Apache-2.0
package dev.dateline.export;

import dev.dateline.dataset.DataFolder;
import dev.dateline.record.Event;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** GDELT 2.0's Events and Mentions: two files of tabs without a header, named as its tools look for them, and the sidecar. */
final class Gdelt implements Shape {
    static final String EVENTS = "dateline.export.CSV";
    static final String MENTIONS = "dateline.mentions.CSV";

    private final Atlas atlas;
    private final boolean fillDates;
    private final RowFile events;
    private final RowFile mentions;
    private final Sidecar<Event> sidecar;

    Gdelt(DataFolder folder, Atlas atlas, ExportOptions options) {
        this.atlas = atlas;
        this.fillDates = options.fillDates();
        this.events = new TabFile(folder.file(EVENTS), StandardCharsets.UTF_8, "");
        this.mentions = new TabFile(folder.file(MENTIONS), StandardCharsets.UTF_8, "");
        this.sidecar = new Sidecar<>(folder.file(Sidecar.NAME), EventSheets.EVENTS);
    }

    @Override
    public void take(ArticleView article) throws IOException {
        for (Event event : article.record().events()) {
            Optional<String> leftOut = Happenings.leftOut(event);
            List<Dyad> dyads = leftOut.isPresent() ? List.of() : Dyad.of(article, event);
            for (Dyad dyad : dyads) {
                events.row(Sheet.cells(GdeltEvents.COLUMNS, GdeltEvents.Row.of(dyad, atlas, fillDates)));
                mentions.row(Sheet.cells(GdeltMentions.COLUMNS, dyad));
            }
            sidecar.item(
                    new Item<>(article, event), dyads.stream().map(Dyad::id).toList(), leftOut.orElse(null));
        }
        sidecar.others(article);
    }

    @Override
    public void close() throws IOException {
        events.close();
        mentions.close();
        sidecar.close();
    }
}
