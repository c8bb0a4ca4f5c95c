// SPDX-License-Identifier: Apache-2.0
package dev.dateline.bench;

import dev.dateline.Dateline;
import dev.dateline.record.ArticleRecord;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Measures the conditions of commitments on articles of the benchmark data that were annotated for nothing else. */
final class ConditionsMeasure {
    private static final JsonMapper MAPPER = new JsonMapper();

    private final SharedData data;
    private final Function<String, ArticleRecord> reading;

    ConditionsMeasure(SharedData data, Dateline dateline) {
        this(data, new BatchReading(dateline)::readOne);
    }

    /** With another way to come from a line of a set to a record. */
    ConditionsMeasure(SharedData data, Function<String, ArticleRecord> reading) {
        this.data = data;
        this.reading = reading;
    }

    /** The figures of the half that is only counted, {@code conditions.bars.*}, and of that which was worked on, {@code conditions.work.*}. */
    Map<String, Double> measure() {
        Map<String, Double> figures = new TreeMap<>();
        scores().forEach((work, score) -> put(work ? "conditions.work" : "conditions.bars", score, figures));
        return figures;
    }

    private static void put(String name, ConditionScore score, Map<String, Double> figures) {
        figures.put(name + ".right", score.shareRight());
        figures.put(name + ".commitments", score.shareFound());
        figures.put(name + ".invented", score.shareInvented());
        figures.put(name + ".plain.found", (double) score.plainFound());
    }

    /** The scores of both halves; true is the one that was worked on. */
    private Map<Boolean, ConditionScore> scores() {
        Map<String, JsonNode> articles = articles();
        return ConditionGold.load().parallelStream()
                .collect(Collectors.partitioningBy(
                        ConditionGold::isWork,
                        Collectors.mapping(
                                gold -> score(gold, articles.getOrDefault(gold.source(), MAPPER.createObjectNode())),
                                Collectors.reducing(ConditionScore.NOTHING, ConditionScore::plus))));
    }

    private ConditionScore score(ConditionGold gold, JsonNode article) {
        if (!gold.isOf(article.path("text").asString(""))) {
            throw new IllegalStateException(gold.file() + " does not hold " + gold.source() + " as it was annotated");
        }
        return ConditionScore.of(
                gold.items(), reading.apply(StoryLines.of(article)).commitments());
    }

    /** The annotated articles by their id in the benchmark data. */
    private Map<String, JsonNode> articles() {
        Map<String, JsonNode> articles = new LinkedHashMap<>();
        List<ConditionGold> gold = ConditionGold.load();
        gold.stream()
                .collect(Collectors.groupingBy(
                        ConditionGold::file,
                        TreeMap::new,
                        Collectors.mapping(ConditionGold::source, Collectors.toSet())))
                .forEach((file, sources) -> lines(file)
                        .map(MAPPER::readTree)
                        .filter(article -> sources.contains(article.path("id").asString()))
                        .forEach(article -> articles.put(article.path("id").asString(), article)));
        return articles;
    }

    private Stream<String> lines(String file) {
        Path path = data.bench(file);
        return file.endsWith(".gz")
                ? new String(ArticleMeasure.unpacked(path), StandardCharsets.UTF_8).lines()
                : data.lines(file).stream();
    }
}
