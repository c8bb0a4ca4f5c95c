// SPDX-License-Identifier: Apache-2.0
package dev.dateline.language;

import dev.dateline.record.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Documents written by hand for tests of rules: one line a word, {@code form lemma UPOS head relation}, head counted from 1
 * inside the sentence with 0 for the root, an optional sixth column with names as BIO tags ("B-PER"), a seventh where no space
 * stands before the word, a blank line between sentences; the text joins the other forms with one space.
 */
public final class DocumentText {
    private DocumentText() {}

    public static Document parse(String lines) {
        StringBuilder text = new StringBuilder();
        List<Token> tokens = new ArrayList<>();
        List<Sentence> sentences = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (String block : lines.strip().split("\\n\\s*\\n")) {
            int first = tokens.size();
            for (String line : block.split("\\n")) {
                String[] cells = line.strip().split("\\s+");
                if (text.length() > 0 && cells.length < 7) {
                    text.append(' ');
                }
                int begin = text.length();
                text.append(cells[0]);
                int head = Integer.parseInt(cells[3]);
                tokens.add(new Token(
                        tokens.size(),
                        new Span(begin, text.length()),
                        cells[0],
                        cells[1],
                        Upos.valueOf(cells[2]),
                        head == 0 ? -1 : first + head - 1,
                        cells[4]));
                names.add(cells.length > 5 ? cells[5] : "O");
            }
            Span span = new Span(
                    tokens.get(first).span().begin(),
                    tokens.get(tokens.size() - 1).span().end());
            sentences.add(new Sentence(sentences.size(), span, first, tokens.size()));
        }
        Map<String, List<Mention>> layers = new HashMap<>();
        layers.put(Layers.NAMES, mentions(tokens, names));
        return new Document(text.toString(), tokens, sentences, layers, Map.of());
    }

    private static List<Mention> mentions(List<Token> tokens, List<String> tags) {
        List<Mention> found = new ArrayList<>();
        for (int i = 0; i < tags.size(); i++) {
            if (tags.get(i).startsWith("B-")) {
                int last = i + 1;
                while (last < tags.size() && tags.get(last).startsWith("I-")) {
                    last++;
                }
                Span span = tokens.get(i).span().cover(tokens.get(last - 1).span());
                found.add(new Mention(tags.get(i).substring(2), i, last, span));
            }
        }
        return found;
    }
}
