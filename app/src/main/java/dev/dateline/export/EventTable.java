// SPDX-License-Identifier: Apache-2.0
package dev.dateline.export;

import dev.dateline.dataset.GrowingFile;
import dev.dateline.record.Event;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;

/** A table of events in another's layout, of those that have a place in it, and the sidecar. */
final class EventTable<R> implements Shape {
    /** What becomes of an event: its rows, or why it has none. */
    sealed interface Fate<R> {}

    record Rows<R>(List<R> rows) implements Fate<R> {}

    record LeftOut<R>(String reason) implements Fate<R> {}

    private final List<Column<R>> columns;
    private final RowFile table;
    private final Sidecar<Event> sidecar;
    private final Function<Item<Event>, Fate<R>> fate;

    /**
     * @param fate of an event that is told as happened or going on
     * @param columns the first holds the id of a row
     */
    EventTable(List<Column<R>> columns, RowFile table, GrowingFile sidecar, Function<Item<Event>, Fate<R>> fate) {
        this.columns = columns;
        this.table = table;
        this.sidecar = new Sidecar<>(sidecar, EventSheets.EVENTS);
        this.fate = fate;
    }

    @Override
    public void take(ArticleView article) throws IOException {
        for (Event event : article.record().events()) {
            Item<Event> item = new Item<>(article, event);
            Fate<R> came = Happenings.leftOut(event).<Fate<R>>map(LeftOut::new).orElseGet(() -> fate.apply(item));
            if (came instanceof Rows<R> some) {
                for (R row : some.rows()) {
                    table.row(Sheet.cells(columns, row));
                }
                List<Object> ids = some.rows().stream()
                        .map(row -> (Object) CellText.of(columns.get(0).value().of(row)))
                        .toList();
                sidecar.item(item, ids, null);
            } else if (came instanceof LeftOut<R> none) {
                sidecar.item(item, List.of(), none.reason());
            }
        }
        sidecar.others(article);
    }

    @Override
    public void close() throws IOException {
        table.close();
        sidecar.close();
    }
}
