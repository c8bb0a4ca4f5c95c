// SPDX-License-Identifier: Apache-2.0
package dev.dateline.export;

import dev.dateline.dataset.GrowingFile;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What another's shape cannot hold: every item of every layer as a line of JSON with the columns of its table, so that nothing is lost. A line of
 * an item that the shape is about names the rows that hold it, or why none does.
 */
final class Sidecar<T> implements Closeable {
    static final String NAME = "sidecar.jsonl";

    private final JsonLines lines;
    private final Sheet<Item<T>> about;

    /** @param about the layer that the shape is about */
    Sidecar(GrowingFile file, Sheet<Item<T>> about) {
        this.lines = new JsonLines(file);
        this.about = about;
    }

    /**
     * Writes an item of the layer that the shape is about.
     *
     * @param rows the ids of its rows in the shape, numbers or texts
     * @param leftOut why it has none, null where it has
     */
    void item(Item<T> item, List<?> rows, @Nullable String leftOut) throws IOException {
        ObjectNode object = JsonLines.object().put("layer", about.name());
        if (leftOut == null) {
            ArrayNode ids = object.putArray("rows");
            rows.forEach(id -> {
                if (id instanceof Long number) {
                    ids.add((long) number);
                } else {
                    ids.add(id.toString());
                }
            });
        } else {
            object.put("left_out", leftOut);
        }
        lines.line(JsonLines.put(object, about, item));
    }

    /** Writes all that is of other layers. */
    void others(ArticleView article) throws IOException {
        for (Sheet<?> sheet : TidyTables.LAYERS) {
            if (!sheet.name().equals(about.name())) {
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
