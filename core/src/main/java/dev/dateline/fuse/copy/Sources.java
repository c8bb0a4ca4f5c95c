// SPDX-License-Identifier: Apache-2.0
package dev.dateline.fuse.copy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Gathers articles into independent sources: articles tied to one thing, or to things tied to each other, are one source. */
final class Sources {
    private final TreeMap<String, String> parents = new TreeMap<>();
    private final TreeMap<String, String> origins = new TreeMap<>();

    void add(String article, Origin origin) {
        origins.put(article, origin.name());
        tie(article, origin.name().isEmpty() ? "article " + article : "origin " + origin.name());
        tie(article, "article " + article);
    }

    void tie(String article, String what) {
        String one = root("article " + article);
        String other = root(what);
        if (!one.equals(other)) {
            parents.put(one.compareTo(other) < 0 ? other : one, one.compareTo(other) < 0 ? one : other);
        }
    }

    private String root(String node) {
        String at = node;
        for (String up = parents.get(at); up != null; up = parents.get(at)) {
            at = up;
        }
        return at;
    }

    List<Source> list() {
        TreeMap<String, List<String>> gathered = new TreeMap<>();
        origins.keySet()
                .forEach(article -> gathered.computeIfAbsent(root("article " + article), none -> new ArrayList<>())
                        .add(article));
        return gathered.values().stream()
                .map(articles -> new Source(origin(articles), articles))
                .sorted(Comparator.comparing(source -> source.articles().get(0)))
                .toList();
    }

    private String origin(List<String> articles) {
        TreeMap<String, Integer> counts = new TreeMap<>();
        articles.forEach(article -> counts.merge(origins.getOrDefault(article, ""), 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Comparator.comparingInt((Map.Entry<String, Integer> entry) -> entry.getValue())
                        .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .orElse("");
    }
}
