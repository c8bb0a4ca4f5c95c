// SPDX-License-Identifier: Apache-2.0
package dev.dateline.bench;

import dev.dateline.record.Span;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * A CoNLL-U file as documents with raw text: forms joined as {@code SpaceAfter} says, a blank line before a new document
 * or paragraph, one space between other sentences. Empty nodes are left out.
 */
public final class ConlluFile {
    private final List<ConlluDocument> documents = new ArrayList<>();
    private StringBuilder text = new StringBuilder();
    private List<List<ConlluWord>> sentences = new ArrayList<>();
    private List<ConlluWord> words = new ArrayList<>();
    private String separator = "";
    private @Nullable Span token;
    private int tokenLast;
    private int inToken;

    private ConlluFile() {}

    /** Reads a file that may be compressed by gzip. */
    public static List<ConlluDocument> read(Path path) throws IOException {
        try (InputStream raw = Files.newInputStream(path);
                InputStream in = path.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return parse(lines.lines().toList());
        }
    }

    static List<ConlluDocument> parse(List<String> lines) {
        ConlluFile file = new ConlluFile();
        for (String line : lines) {
            if (line.startsWith("# newdoc")) {
                file.endDocument();
            } else if (line.startsWith("# newpar")) {
                file.separator = "\n\n";
            } else if (line.isEmpty()) {
                file.endSentence();
            } else if (!line.startsWith("#")) {
                file.add(line.split("\t", -1));
            }
        }
        file.endDocument();
        return List.copyOf(file.documents);
    }

    private void add(String[] cells) {
        boolean spaced = !cells[9].contains("SpaceAfter=No");
        if (cells[0].contains("-")) {
            tokenLast = Integer.parseInt(cells[0].substring(cells[0].indexOf('-') + 1));
            token = write(cells[1], spaced);
            inToken = token.begin();
        } else if (!cells[0].contains(".")) {
            int id = Integer.parseInt(cells[0]);
            Span whole = token;
            boolean several = whole != null;
            Span span;
            if (whole == null) {
                span = write(cells[1], spaced);
                whole = span;
            } else {
                int end = id == tokenLast ? whole.end() : Math.min(inToken + cells[1].length(), whole.end());
                span = new Span(inToken, end);
                inToken = end;
            }
            words.add(new ConlluWord(
                    cells[1],
                    cells[2],
                    cells[3],
                    Integer.parseInt(cells[6]),
                    cells[7],
                    span,
                    whole,
                    several,
                    entities(cells[9])));
            if (id == tokenLast) {
                token = null;
            }
        }
    }

    private static String entities(String misc) {
        return Arrays.stream(misc.split("\\|"))
                .filter(attribute -> attribute.startsWith("Entity="))
                .map(attribute -> attribute.substring("Entity=".length()))
                .collect(Collectors.joining());
    }

    private Span write(String form, boolean spaced) {
        text.append(text.length() == 0 ? "" : separator);
        int begin = text.length();
        text.append(form);
        separator = spaced ? " " : "";
        return new Span(begin, text.length());
    }

    private void endSentence() {
        if (!words.isEmpty()) {
            sentences.add(words);
            words = new ArrayList<>();
            token = null;
            tokenLast = 0;
            separator = " ";
        }
    }

    private void endDocument() {
        endSentence();
        if (!sentences.isEmpty()) {
            documents.add(new ConlluDocument(text.toString(), sentences));
            sentences = new ArrayList<>();
            text = new StringBuilder();
        }
        separator = "";
    }
}
