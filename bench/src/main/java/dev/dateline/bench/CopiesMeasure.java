// SPDX-License-Identifier: Apache-2.0
package dev.dateline.bench;

import dev.dateline.fuse.TransientMemory;
import dev.dateline.fuse.copy.Copies;
import dev.dateline.fuse.copy.CopyKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures how many of the pairs of articles that have most of their runs of four words in common are found as copies, against a
 * comparison of all with all.
 */
final class CopiesMeasure {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final List<String> SETS = List.of("incidents/articles", "topics/ecb", "topics/events");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{Nd}]+");
    private static final double NEAR = 0.7;
    private static final int RUN = 4;

    private final SharedData data;

    CopiesMeasure(SharedData data) {
        this.data = data;
    }

    private record Pair(String one, String other) {
        static Pair of(String some, String another) {
            return some.compareTo(another) < 0 ? new Pair(some, another) : new Pair(another, some);
        }
    }

    Map<String, Double> measure() {
        Map<String, String> texts = new TreeMap<>();
        Copies copies = new Copies(new TransientMemory());
        for (String set : SETS) {
            for (String line : data.lines("stories/" + set + ".jsonl")) {
                JsonNode article = MAPPER.readTree(line);
                texts.put(article.path("id").asString(), article.path("text").asString());
                copies.add(TextRecord.of(article, null));
            }
        }
        Set<Pair> exact = exact(texts);
        Set<Pair> found = found(copies, texts.keySet());
        long right = exact.stream().filter(found::contains).count();
        Map<String, Double> figures = new TreeMap<>();
        figures.put("copies.pairs.recall", right / (double) exact.size());
        figures.put(
                "copies.pairs.precision", found.stream().filter(exact::contains).count() / (double) found.size());
        return figures;
    }

    private static Set<Pair> found(Copies copies, Set<String> ids) {
        Set<Pair> found = new HashSet<>();
        ids.forEach(id -> copies.copies(id).stream()
                .filter(copy -> copy.kind() != CopyKind.PARTIAL)
                .forEach(copy -> found.add(Pair.of(id, copy.article()))));
        return found;
    }

    /** The pairs by a count of all runs that two articles share. */
    private static Set<Pair> exact(Map<String, String> texts) {
        Map<String, List<String>> having = new HashMap<>();
        Map<String, Integer> sizes = new HashMap<>();
        texts.forEach((id, text) -> {
            Set<String> runs = runs(text);
            sizes.put(id, runs.size());
            runs.forEach(run ->
                    having.computeIfAbsent(run, none -> new ArrayList<>()).add(id));
        });
        Map<Pair, Integer> shared = new HashMap<>();
        for (List<String> ids : having.values()) {
            for (int i = 0; i < ids.size(); i++) {
                for (int j = 0; j < i; j++) {
                    shared.merge(Pair.of(ids.get(i), ids.get(j)), 1, Integer::sum);
                }
            }
        }
        Set<Pair> exact = new HashSet<>();
        shared.forEach((pair, count) -> {
            int either = sizes.getOrDefault(pair.one, 0) + sizes.getOrDefault(pair.other, 0) - count;
            if (count >= NEAR * either) {
                exact.add(pair);
            }
        });
        return exact;
    }

    private static Set<String> runs(String text) {
        List<String> words = BETWEEN.splitAsStream(text)
                .filter(word -> !word.isEmpty())
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
        Set<String> runs = new HashSet<>();
        for (int i = 0; i < Math.max(1, words.size() - RUN + 1) && !words.isEmpty(); i++) {
            runs.add(String.join(" ", words.subList(i, Math.min(words.size(), i + RUN))));
        }
        return runs;
    }
}
