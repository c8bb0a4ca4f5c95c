// SPDX-License-Identifier: Apache-2.0
package dev.dateline.bench;

import dev.dateline.extract.event.EventExtractor;
import dev.dateline.extract.event.ParticipantRow;
import dev.dateline.extract.statement.StatementExtractor;
import dev.dateline.language.Document;
import dev.dateline.language.OnnxReader;
import dev.dateline.record.CodePoints;
import dev.dateline.record.EventType;
import dev.dateline.record.Span;
import dev.dateline.table.Row;
import dev.dateline.table.Table;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes what is seen of those who may take part in annotated events, a line of JSON an event, for {@code training/participants.py}; places are in
 * code points. The first line names the numbers of a word.
 */
public final class ParticipantsTable {
    private static final JsonMapper MAPPER = new JsonMapper();

    /** The events of each article, by the id of its text: begin and end in code points, and type. */
    private final Map<String, Map<Span, EventType>> events = new HashMap<>();

    private ParticipantsTable(Path tables) throws IOException {
        Map<String, String> names = new HashMap<>();
        Map<String, String> read = new HashMap<>();
        for (Row row : table(tables.resolve("articles.tsv"))) {
            names.put(row.text("id"), row.text("set") + '/' + row.text("source"));
        }
        for (Row row : table(tables.resolve("items.tsv"))) {
            String name = names.get(row.text("article"));
            boolean first =
                    read.computeIfAbsent(name, key -> row.text("article")).equals(row.text("article"));
            if (first && row.text("layer").equals("event")) {
                String[] ends = row.text("span").split("[-|>]", 3);
                Span span = new Span(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]));
                EventType type = EventType.valueOf(row.text("code").split("\\|", 2)[0]);
                events.computeIfAbsent(name, key -> new LinkedHashMap<>()).putIfAbsent(span, type);
            }
        }
    }

    private static Iterable<Row> table(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return Table.read(file.getFileName().toString(), in).rows();
        }
    }

    /** Takes the file of articles, the folder of the tables of annotations, and the file to write. */
    public static void main(String[] args) throws IOException {
        if (args.length != 3) {
            throw new IllegalArgumentException("usage: ARTICLES.jsonl ANNOTATIONS ROWS.jsonl");
        }
        new ParticipantsTable(Path.of(args[1])).write(Path.of(args[0]), Path.of(args[2]));
    }

    private void write(Path articles, Path rows) throws IOException {
        StatementExtractor statements = new StatementExtractor();
        EventExtractor extractor = new EventExtractor();
        try (Stream<String> lines = Files.lines(articles);
                BufferedWriter out = Files.newBufferedWriter(rows);
                OnnxReader reader = OnnxReader.open()) {
            ObjectNode head = MAPPER.createObjectNode();
            head.set("names", MAPPER.valueToTree(ParticipantRow.names()));
            out.write(MAPPER.writeValueAsString(head));
            out.newLine();
            for (String line : (Iterable<String>) lines::iterator) {
                JsonNode article = MAPPER.readTree(line);
                String id = article.get("id").asString();
                String text = article.get("text").asString();
                CodePoints points = new CodePoints(text);
                Map<Span, EventType> wanted = new LinkedHashMap<>();
                events.getOrDefault(id, Map.of())
                        .forEach((span, type) ->
                                wanted.put(new Span(points.toUtf16(span.begin()), points.toUtf16(span.end())), type));
                Document document = reader.read(text);
                for (ParticipantRow row : extractor.participants(document, statements.extract(document), wanted)) {
                    out.write(MAPPER.writeValueAsString(json(id, row, points)));
                    out.newLine();
                }
            }
        }
    }

    private static ObjectNode json(String id, ParticipantRow row, CodePoints points) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("article", id);
        place(node, row.trigger(), points);
        ArrayNode words = node.putArray("words");
        for (ParticipantRow.Word word : row.words()) {
            ObjectNode each = words.addObject();
            place(each, word.span(), points);
            each.put("index", word.index());
            each.put("head", word.head());
            each.set("keys", MAPPER.valueToTree(word.keys()));
            each.set("numbers", MAPPER.valueToTree(word.numbers()));
            each.set("arcs", MAPPER.valueToTree(word.arcs()));
            each.put("actor", word.actor());
            each.put("recipient", word.recipient());
        }
        return node;
    }

    private static void place(ObjectNode node, Span span, CodePoints points) {
        node.put("begin", points.fromUtf16(span.begin()));
        node.put("end", points.fromUtf16(span.end()));
    }
}
