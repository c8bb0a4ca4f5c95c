// SPDX-License-Identifier: Apache-2.0
package dev.dateline.evaluate;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads gold: a {@code .json} file with one article, a {@code .jsonl} file with one a line, or a folder of the former. */
public final class GoldFiles {
    private static final JsonMapper MAPPER = new JsonMapper();

    private GoldFiles() {}

    /**
     * Reads the articles of a file or folder, in order of file name or line.
     *
     * @throws GoldException if something there is no gold article, with file and line
     */
    public static List<GoldArticle> read(Path path) throws IOException {
        List<GoldArticle> articles = new ArrayList<>();
        if (Files.isDirectory(path)) {
            try (Stream<Path> files = Files.list(path)) {
                for (Path file : files.filter(each -> each.toString().endsWith(".json"))
                        .sorted()
                        .toList()) {
                    articles.add(article(file.toString(), text(file)));
                }
            }
        } else if (path.toString().endsWith(".jsonl")) {
            int number = 0;
            for (String line : text(path).lines().toList()) {
                number++;
                if (!line.isBlank()) {
                    articles.add(article(path + ":" + number, line));
                }
            }
        } else {
            articles.add(article(path.toString(), text(path)));
        }
        return articles;
    }

    /** The text of a file in UTF-8. */
    static String text(Path file) throws IOException {
        try {
            return Files.readString(file);
        } catch (CharacterCodingException malformed) {
            throw new GoldException(file + ": not UTF-8");
        }
    }

    private static GoldArticle article(String where, String json) {
        JsonNode node;
        try {
            node = MAPPER.readTree(json);
        } catch (JacksonException e) {
            throw new GoldException(where + ": " + e.getOriginalMessage());
        }
        if (!node.path("id").isString() || !node.path("text").isString()) {
            throw new GoldException(where + ": a gold article needs id and text");
        }
        return new GoldArticle(node);
    }
}
