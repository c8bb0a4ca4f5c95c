// SPDX-License-Identifier: Apache-2.0
package dev.dateline.bench;

import dev.dateline.table.Row;
import dev.dateline.table.Table;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The articles of real stories on which no rule that joins articles was made and no commitment annotated, less all articles that were
 * annotated or drawn for people before; of each story the same number one after the other, from where the seed says.
 */
final class JoinedArticles {
    private static final int OF_A_TIMELINE = 60;
    private static final int OF_KEY_EVENTS = 100;
    private static final int SHORTEST = 400;
    private static final int LONGEST = 8_000;

    private static final JsonMapper MAPPER = new JsonMapper();

    private final Path bench;
    private final UnaryOperator<String> rank;
    private final Set<String> seen;

    /**
     * @param rank the order in which a seed takes ids
     * @param sheets earlier sheets, whose articles are left out
     */
    JoinedArticles(Path bench, UnaryOperator<String> rank, List<Path> sheets) throws IOException {
        this.bench = bench;
        this.rank = rank;
        this.seen = seen(sheets);
    }

    private static Set<String> seen(List<Path> sheets) throws IOException {
        Set<String> seen = new TreeSet<>();
        for (String table : List.of("tuning/articles.tsv", "conditions/articles.tsv")) {
            Table.beside(JoinedArticles.class, table).rows().forEach(row -> seen.add(row.required("source")));
        }
        for (Path sheet : sheets) {
            try (InputStream in = Files.newInputStream(sheet)) {
                Table.read(sheet.toString(), in).rows().stream()
                        .flatMap((Row row) -> row.optional("article").stream())
                        .forEach(seen::add);
            }
        }
        return seen;
    }

    /** The lines of the articles of each story. */
    SortedMap<String, List<JsonNode>> stories() throws IOException {
        SortedMap<String, List<JsonNode>> stories = new TreeMap<>();
        grouped(timelines(), "set")
                .forEach((story, articles) -> stories.put(story, window(story, articles, OF_A_TIMELINE)));
        Set<String> annotated =
                LedgerGold.load().stream().map(LedgerGold::story).collect(Collectors.toSet());
        Map<String, List<JsonNode>> events = grouped(
                Files.readAllLines(bench.resolve("stories/topics/events.jsonl")).stream()
                        .map(MAPPER::readTree)
                        .toList(),
                "cluster");
        int left = OF_KEY_EVENTS;
        for (Map.Entry<String, List<JsonNode>> event : events.entrySet().stream()
                .sorted(Comparator.comparing(each -> rank.apply(each.getKey())))
                .toList()) {
            if (!annotated.contains(event.getKey()) && left > 0) {
                List<JsonNode> articles = window(event.getKey(), event.getValue(), left);
                stories.put(event.getKey(), articles);
                left -= articles.size();
            }
        }
        return stories;
    }

    private List<JsonNode> timelines() throws IOException {
        Path file = bench.resolve("stories/timelines/articles.jsonl.gz");
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(MAPPER::readTree)
                    .toList();
        }
    }

    private Map<String, List<JsonNode>> grouped(List<JsonNode> articles, String story) {
        Map<String, List<JsonNode>> groups = new TreeMap<>();
        for (JsonNode article : articles) {
            int length = article.path("text").asString().length();
            if (SHORTEST <= length
                    && length <= LONGEST
                    && article.path("lang").asString("en").equals("en")
                    && !seen.contains(article.path("id").asString())) {
                groups.computeIfAbsent(article.path(story).asString(), unseen -> new ArrayList<>())
                        .add(article);
            }
        }
        return groups;
    }

    /** So many of a story, one after the other by day. */
    private List<JsonNode> window(String story, List<JsonNode> articles, int most) {
        List<JsonNode> sorted = articles.stream()
                .sorted(Comparator.comparing(
                                (JsonNode article) -> article.path("date").asString())
                        .thenComparing(article -> article.path("id").asString()))
                .toList();
        int room = Math.max(0, sorted.size() - most);
        int from = Integer.parseInt(rank.apply(story).substring(0, 6), 16) % (room + 1);
        return sorted.subList(from, Math.min(sorted.size(), from + most));
    }
}
