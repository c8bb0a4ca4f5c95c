// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.statement;

import dev.dateline.language.Document;
import dev.dateline.language.DocumentText;
import dev.dateline.language.Layers;
import dev.dateline.language.Mention;
import dev.dateline.language.Token;
import dev.dateline.record.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Documents written by hand with the layers of a reader: {@link DocumentText} with a column more, the tags of the word, as
 * {@code B-content}, {@code I-cue} or {@code O}.
 */
final class TaggedText {
    private TaggedText() {}

    static Document parse(String lines) {
        List<String> tags = new ArrayList<>();
        StringBuilder plain = new StringBuilder();
        for (String line : lines.strip().split("\n")) {
            String[] cells = line.strip().split("\\s+");
            if (cells.length > 1) {
                tags.add(cells.length > 5 ? cells[5] : "O");
                plain.append(String.join(" ", List.of(cells).subList(0, 5)));
            }
            plain.append('\n');
        }
        Document document = DocumentText.parse(plain.toString());
        Map<String, List<Mention>> layers = new HashMap<>();
        for (String layer : List.of(Layers.CONTENT, Layers.CUE, Layers.SOURCE)) {
            layers.put(layer, mentions(document.tokens(), tags, layer));
        }
        return new Document(document.text(), document.tokens(), document.sentences(), layers, Map.of());
    }

    private static List<Mention> mentions(List<Token> tokens, List<String> tags, String layer) {
        List<Mention> found = new ArrayList<>();
        for (int i = 0; i < tags.size(); i++) {
            if (tags.get(i).equals("B-" + layer)) {
                int last = i + 1;
                while (last < tags.size() && tags.get(last).equals("I-" + layer)) {
                    last++;
                }
                Span span = tokens.get(i).span().cover(tokens.get(last - 1).span());
                found.add(new Mention(layer, i, last, span));
            }
        }
        return found;
    }
}
