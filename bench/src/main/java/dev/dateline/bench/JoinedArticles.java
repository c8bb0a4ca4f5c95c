// SPDX-License-Identifier: Apache-2.0
package dev.dateline.bench;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * The {@linkplain UnseenArticles unseen articles} of real stories on which no rule that joins articles was made and no commitment annotated; of
 * each story the same number one after the other, from where the seed says.
 */
final class JoinedArticles {
    private static final int OF_A_TIMELINE = 60;
    private static final int OF_KEY_EVENTS = 100;

    private final UnseenArticles unseen;
    private final UnaryOperator<String> rank;

    /** @param rank the order in which a seed takes ids */
    JoinedArticles(UnseenArticles unseen, UnaryOperator<String> rank) {
        this.unseen = unseen;
        this.rank = rank;
    }

    /** The lines of the articles of each story. */
    SortedMap<String, List<JsonNode>> stories() throws IOException {
        SortedMap<String, List<JsonNode>> stories = new TreeMap<>();
        grouped(unseen.of("stories/timelines/articles.jsonl.gz"), "set")
                .forEach((story, articles) -> stories.put(story, window(story, articles, OF_A_TIMELINE)));
        Set<String> annotated =
                LedgerGold.load().stream().map(LedgerGold::story).collect(Collectors.toSet());
        Map<String, List<JsonNode>> events = grouped(unseen.of("stories/topics/events.jsonl"), "cluster");
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

    private static Map<String, List<JsonNode>> grouped(List<JsonNode> articles, String story) {
        return articles.stream()
                .collect(Collectors.groupingBy(
                        article -> article.path(story).asString(), TreeMap::new, Collectors.toList()));
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
