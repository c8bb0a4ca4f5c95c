// SPDX-License-Identifier: Apache-2.0
package dev.dateline.cli;

import dev.dateline.dataset.CsvText;
import dev.dateline.store.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The form in which an answer of a store is written. */
enum AnswerFormat {
    /** For people: columns side by side, long cells cut. */
    TABLE,
    /** A JSON object a line. */
    JSONL,
    /** RFC 4180, with a header and line feeds. */
    CSV;

    private static final JsonMapper JSON = new JsonMapper();

    /** Hands on what is written, piece by piece. */
    interface Pen {
        void write(String text);
    }

    /**
     * What writes an answer.
     *
     * @param shown the columns that a table shows; all where it is empty
     */
    Writer writer(Pen pen, List<String> shown) {
        return switch (this) {
            case TABLE -> new AnswerTable(pen, shown);
            case JSONL -> new Lines(pen);
            case CSV -> new Csv(pen);
        };
    }

    /** Numbers stay numbers; all else becomes text. */
    static void put(ObjectNode object, String name, @Nullable Object value) {
        if (value instanceof Long whole) {
            object.put(name, whole);
        } else if (value instanceof Double number) {
            object.put(name, number);
        } else {
            object.put(name, value == null ? null : value.toString());
        }
    }

    /** Takes an answer and is told of its end. */
    interface Writer extends Answer {
        default void end() {}
    }

    private static final class Lines implements Writer {
        private final Pen pen;
        private List<String> columns = new ArrayList<>();

        Lines(Pen pen) {
            this.pen = pen;
        }

        @Override
        public void columns(List<String> names) {
            columns = names;
        }

        @Override
        public void row(List<@Nullable Object> values) {
            ObjectNode object = JSON.createObjectNode();
            IntStream.range(0, values.size()).forEach(i -> AnswerFormat.put(object, columns.get(i), values.get(i)));
            pen.write(object + "\n");
        }
    }

    private record Csv(Pen pen) implements Writer {
        @Override
        public void columns(List<String> names) {
            write(new ArrayList<>(names));
        }

        @Override
        public void row(List<@Nullable Object> values) {
            write(values);
        }

        private void write(List<@Nullable Object> values) {
            pen.write(values.stream().map(Csv::cell).collect(Collectors.joining(",")) + "\n");
        }

        private static String cell(@Nullable Object value) {
            return value == null ? "" : CsvText.cell(value.toString());
        }
    }
}
