// SPDX-License-Identifier: Apache-2.0
package dev.dateline.export;

import dev.dateline.dataset.GrowingFile;
import dev.dateline.record.Event;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What another's shape cannot hold: every item of every layer as a line of JSON with the columns of its table, so that nothing is lost. A line of
 * an event names the rows that hold it, or why none does.
 */
final class Sidecar implements Closeable {
    static final String NAME = "sidecar.jsonl";

    private final JsonLines lines;

    Sidecar(GrowingFile file) {
        this.lines = new JsonLines(file);
    }

    /**
     * Writes an event.
     *
     * @param rows the ids of its rows in the shape, numbers or texts
     * @param leftOut why it has none, null where it has
     */
    void event(ArticleView article, Event event, List<?> rows, @Nullable String leftOut) throws IOException {
        ObjectNode object = JsonLines.object().put("layer", EventSheets.EVENTS.name());
        if (leftOut == null) {
            ArrayNode ids = object.putArray("rows");
            rows.forEach(id -> ids.addPOJO(id));
        } else {
            object.put("left_out", leftOut);
        }
        lines.line(JsonLines.put(object, EventSheets.EVENTS, new Item<>(article, event)));
    }

    /** Writes all that is no event. */
    void others(ArticleView article) throws IOException {
        for (Sheet<?> sheet : TidyTables.LAYERS) {
            if (sheet != EventSheets.EVENTS) {
                others(article, sheet);
            }
        }
    }

    private <R> void others(ArticleView article, Sheet<R> sheet) throws IOException {
        for (R row : sheet.rows().apply(article)) {
            lines.line(JsonLines.put(JsonLines.object().put("layer", sheet.name()), sheet, row));
        }
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
