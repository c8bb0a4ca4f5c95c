// SPDX-License-Identifier: Apache-2.0
package dev.dateline.bench;

import dev.dateline.extract.event.EventExtractor;
import dev.dateline.extract.event.EventRow;
import dev.dateline.extract.statement.StatementExtractor;
import dev.dateline.language.Document;
import dev.dateline.language.OnnxReader;
import dev.dateline.language.Sentence;
import dev.dateline.record.CodePoints;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes what is seen of the words of articles that may name an event, a line of JSON a word, for {@code training/events.py}; places are in code points. The
 * first line names the numbers of a word.
 */
public final class EventsTable {
    private static final JsonMapper MAPPER = new JsonMapper();

    private final StatementExtractor statements = new StatementExtractor();
    private final EventExtractor extractor = new EventExtractor();
    private final OnnxReader reader;
    private final BufferedWriter out;

    private EventsTable(OnnxReader reader, BufferedWriter out) {
        this.reader = reader;
        this.out = out;
    }

    /**
     * Takes the file of articles and the file to write; with the word {@code sentences} each sentence is read by itself, as the text whose id is that of its
     * article, {@code #}, and where it begins.
     */
    public static void main(String[] args) throws IOException {
        if (args.length < 2 || args.length > 3 || (args.length == 3 && !args[2].equals("sentences"))) {
            throw new IllegalArgumentException("usage: ARTICLES.jsonl ROWS.jsonl [sentences]");
        }
        try (Stream<String> lines = Files.lines(Path.of(args[0]));
                BufferedWriter out = Files.newBufferedWriter(Path.of(args[1]));
                OnnxReader reader = OnnxReader.open()) {
            EventsTable table = new EventsTable(reader, out);
            ObjectNode head = MAPPER.createObjectNode();
            head.set("names", MAPPER.valueToTree(EventRow.names()));
            table.line(head);
            for (String line : (Iterable<String>) lines::iterator) {
                JsonNode article = MAPPER.readTree(line);
                String id = article.get("id").asString();
                String text = article.get("text").asString();
                if (args.length == 2) {
                    table.write(id, text);
                } else {
                    table.sentences(id, text);
                }
            }
        }
    }

    private void sentences(String id, String text) throws IOException {
        Document document = reader.read(text);
        CodePoints points = new CodePoints(text);
        for (Sentence sentence : document.sentences()) {
            int begin = document.token(sentence.first()).span().begin();
            int end = document.token(sentence.last() - 1).span().end();
            write(id + '#' + points.fromUtf16(begin), text.substring(begin, end));
        }
    }

    private void write(String id, String text) throws IOException {
        Document document = reader.read(text);
        CodePoints points = new CodePoints(text);
        for (EventRow row : extractor.rows(document, statements.extract(document))) {
            line(json(id, row, points));
        }
    }

    private void line(ObjectNode node) throws IOException {
        out.write(MAPPER.writeValueAsString(node));
        out.newLine();
    }

    private static ObjectNode json(String id, EventRow row, CodePoints points) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("article", id);
        node.put("begin", points.fromUtf16(row.word().begin()));
        node.put("end", points.fromUtf16(row.word().end()));
        node.set("keys", MAPPER.valueToTree(row.keys()));
        node.put("type", row.type() == null ? null : row.type().code());
        node.set("numbers", MAPPER.valueToTree(row.numbers()));
        return node;
    }
}
