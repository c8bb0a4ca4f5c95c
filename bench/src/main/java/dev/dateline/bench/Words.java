// SPDX-License-Identifier: Apache-2.0
package dev.dateline.bench;

import dev.dateline.language.OnnxReader;
import dev.dateline.language.Segmenter;
import dev.dateline.record.CodePoints;
import dev.dateline.record.Span;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes the words of texts as the reader cuts them, so that weights are trained on the words that they will see: for each
 * line of JSON with {@code id} and {@code text} one with {@code id} and {@code words}, a list a sentence of begins and ends in
 * code points; with trees also {@code heads}, for each word the number of its head in the text, -1 for a root.
 */
public final class Words {
    private static final JsonMapper MAPPER = new JsonMapper();

    private Words() {}

    /** Takes the file of texts, the file to write, and whether trees are wanted. */
    public static void main(String[] args) throws IOException {
        boolean trees = args.length == 3 && args[2].equals("trees");
        if (args.length != 2 && !trees) {
            throw new IllegalArgumentException("usage: TEXTS.jsonl WORDS.jsonl [trees]");
        }
        Segmenter segmenter = new Segmenter();
        try (Stream<String> lines = Files.lines(Path.of(args[0]));
                BufferedWriter out = Files.newBufferedWriter(Path.of(args[1]));
                OnnxReader reader = OnnxReader.open()) {
            for (String line : (Iterable<String>) lines::iterator) {
                JsonNode article = MAPPER.readTree(line);
                ObjectNode row = words(article, segmenter);
                if (trees) {
                    ArrayNode heads = row.putArray("heads");
                    reader.read(article.get("text").asString()).tokens().forEach(token -> heads.add(token.head()));
                }
                out.write(MAPPER.writeValueAsString(row));
                out.newLine();
            }
        }
    }

    private static ObjectNode words(JsonNode article, Segmenter segmenter) {
        String text = article.get("text").asString();
        CodePoints points = new CodePoints(text);
        ObjectNode row = MAPPER.createObjectNode();
        row.put("id", article.get("id").asString());
        ArrayNode sentences = row.putArray("words");
        for (List<Span> sentence : segmenter.segment(text)) {
            ArrayNode words = sentences.addArray();
            for (Span word : sentence) {
                words.add(points.fromUtf16(word.begin())).add(points.fromUtf16(word.end()));
            }
        }
        return row;
    }
}
