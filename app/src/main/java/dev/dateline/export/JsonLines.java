// SPDX-License-Identifier: Apache-2.0
package dev.dateline.export;

import dev.dateline.dataset.GrowingFile;
import dev.dateline.record.RecordFormat;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A file with an object of JSON on each line. */
final class JsonLines implements Closeable {
    static final JsonMapper MAPPER = new JsonMapper();

    private final GrowingFile file;
    private final OutputStream out;

    JsonLines(GrowingFile file) {
        this.file = file;
        this.out = new BufferedOutputStream(file, 1 << 16);
    }

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    void line(JsonNode object) throws IOException {
        line(RecordFormat.oneLine(MAPPER.writeValueAsString(object)));
    }

    /** Writes JSON that is one line already. */
    void line(String json) throws IOException {
        out.write(json.getBytes(StandardCharsets.UTF_8));
        out.write('\n');
        file.count();
    }

    /** Puts what is known of a row, under the names of its columns. */
    static <R> ObjectNode put(ObjectNode object, Sheet<R> sheet, R row) {
        List<Column<R>> columns = sheet.columns();
        for (Column<R> column : columns) {
            put(object, column.name(), column.value().of(row));
        }
        return object;
    }

    /** Puts a cell; what is unknown is left out. */
    static void put(ObjectNode object, String name, @Nullable Object cell) {
        if (cell instanceof Integer number) {
            object.put(name, (int) number);
        } else if (cell instanceof Long number) {
            object.put(name, (long) number);
        } else if (cell instanceof Double || cell instanceof BigDecimal) {
            object.put(name, new BigDecimal(CellText.of(cell)));
        } else if (cell != null) {
            object.put(name, cell.toString());
        }
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
