// SPDX-License-Identifier: Apache-2.0
package dev.dateline.bench;

import dev.dateline.table.Row;
import dev.dateline.table.Table;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Articles of the benchmark for people to judge what is made of them: English ones of usual length, less those annotated for tuning or for
 * conditions and those that given tables name, such as earlier sheets and what the reader learnt from.
 */
final class UnseenArticles {
    private static final int SHORTEST = 400;
    private static final int LONGEST = 8_000;

    private static final JsonMapper MAPPER = new JsonMapper();

    private final Path bench;
    private final Set<String> seen = new TreeSet<>();

    /**
     * @param bench the folder of the benchmark
     * @param tables tables with a column {@code article} or {@code source} of ids, whose articles are left out
     */
    UnseenArticles(Path bench, List<Path> tables) throws IOException {
        this.bench = bench;
        for (String table : List.of("tuning/articles.tsv", "conditions/articles.tsv")) {
            leaveOut(Table.beside(UnseenArticles.class, table), "source");
        }
        for (Path table : tables) {
            try (InputStream in = Files.newInputStream(table)) {
                Table read = Table.read(table.toString(), in);
                leaveOut(read, read.columns().contains("source") ? "source" : "article");
            }
        }
    }

    private void leaveOut(Table table, String column) {
        table.rows().stream()
                .flatMap((Row row) -> row.optional(column).stream())
                .forEach(seen::add);
    }

    /**
     * The articles of a set.
     *
     * @param set a file of JSON lines below the folder, packed where its name ends in {@code .gz}
     */
    List<JsonNode> of(String set) throws IOException {
        try (InputStream in = Files.newInputStream(bench.resolve(set));
                BufferedReader lines = new BufferedReader(new InputStreamReader(
                        set.endsWith(".gz") ? new GZIPInputStream(in) : in, StandardCharsets.UTF_8))) {
            Stream<JsonNode> articles = lines.lines().map(MAPPER::readTree);
            return articles.filter(this::isFit).toList();
        }
    }

    private boolean isFit(JsonNode article) {
        int length = article.path("text").asString().length();
        return SHORTEST <= length
                && length <= LONGEST
                && article.path("lang").asString("en").equals("en")
                && !seen.contains(article.path("id").asString());
    }
}
