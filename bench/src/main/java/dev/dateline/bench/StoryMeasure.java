// SPDX-License-Identifier: Apache-2.0
package dev.dateline.bench;

import dev.dateline.fuse.TransientMemory;
import dev.dateline.fuse.copy.Copies;
import dev.dateline.fuse.figure.Estimate;
import dev.dateline.fuse.figure.Estimates;
import dev.dateline.fuse.figure.Toll;
import dev.dateline.fuse.story.Grain;
import dev.dateline.fuse.story.Stories;
import dev.dateline.record.ArticleRecord;
import dev.dateline.record.Published;
import dev.dateline.record.RecordFormat;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Measures stories: incidents and their figures on the articles since {@value #SPLIT}, which nothing was learnt from, and topics on
 * whole sets, half of whose topics were learnt from.
 */
final class StoryMeasure {
    /** The first day of the half that bars are about. */
    private static final String SPLIT = "2015-08-20";

    private static final JsonMapper MAPPER = new JsonMapper();

    private final SharedData data;
    private final BatchReading reading;
    private final Path out;
    private final Map<String, Double> figures = new TreeMap<>();

    StoryMeasure(SharedData data, BatchReading reading, Path out) {
        this.data = data;
        this.reading = reading;
        this.out = out;
    }

    Map<String, Double> measure() {
        topics("ecb");
        topics("events");
        incidents();
        return figures;
    }

    private void incidents() {
        List<JsonNode> gold = gold("incidents/articles.jsonl").stream()
                .filter(article -> article.path("date").asString().compareTo(SPLIT) >= 0)
                .toList();
        List<ArticleRecord> records = records(gold);
        JsonNode score = score("incidents.bars", gold, records, Grain.INCIDENT);
        figures.put("incidents.bars.b3", score.path("b3_f1").doubleValue());
        figures.put("incidents.bars.pair", score.path("pair_f1").doubleValue());
        figures(gold, records);
    }

    private List<JsonNode> gold(String file) {
        return data.lines("stories/" + file).stream()
                .map(line -> MAPPER.readTree(line))
                .toList();
    }

    /** Topics are told by words and days alone, so that nothing of the records is needed. */
    void topics(String set) {
        List<JsonNode> gold = gold("topics/" + set + ".jsonl");
        // The articles of ecb carry one day that somebody made up.
        List<ArticleRecord> records = gold.stream()
                .map(article -> TextRecord.of(
                        article,
                        set.equals("ecb")
                                ? null
                                : Published.parse(article.path("date").asString())
                                        .orElseThrow()))
                .toList();
        JsonNode score = score("topics." + set, gold, records, Grain.TOPIC);
        figures.put("topics." + set + ".b3", score.path("b3_f1").doubleValue());
    }

    private List<ArticleRecord> records(List<JsonNode> articles) {
        List<String> lines = articles.stream()
                .map(article -> {
                    ObjectNode line = MAPPER.createObjectNode()
                            .put("id", article.path("id").asString())
                            .put("text", article.path("text").asString())
                            .put("title", article.path("title").asString())
                            .put("published", article.path("date").asString());
                    if (article.path("outlet").isString()) {
                        line.put("outlet", article.path("outlet").asString());
                    }
                    return line.toString();
                })
                .toList();
        return reading.lines(lines).stream().map(RecordFormat::read).toList();
    }

    private JsonNode score(String name, List<JsonNode> gold, List<ArticleRecord> records, Grain grain) {
        Stories stories = new Stories(new TransientMemory());
        stories.add(records);
        List<String> lines = records.stream()
                .map(record -> MAPPER.createObjectNode()
                        .put("id", record.id())
                        .put(
                                "cluster",
                                stories.story(grain, record.id()).orElseThrow().id())
                        .toString())
                .toList();
        Path folder = out.resolve(name);
        Path right = BatchReading.write(gold.stream().map(JsonNode::toString).toList(), folder.resolve("gold.jsonl"));
        Path found = BatchReading.write(lines, folder.resolve("stories.jsonl"));
        return MAPPER.readTree(String.join("\n", data.scoreClusters(right, found)));
    }

    /** Figures of incidents that two or more articles tell of, those articles being given. */
    private void figures(List<JsonNode> gold, List<ArticleRecord> records) {
        Map<String, String> incidents = new HashMap<>();
        gold.forEach(article -> incidents.put(
                article.path("id").asString(), article.path("cluster").asString()));
        Map<String, List<ArticleRecord>> told = new HashMap<>();
        records.forEach(
                record -> told.computeIfAbsent(incidents.getOrDefault(record.id(), ""), none -> new ArrayList<>())
                        .add(record));
        for (Toll toll : List.of(Toll.KILLED, Toll.INJURED)) {
            int asked = 0;
            int right = 0;
            int within = 0;
            for (JsonNode incident : gold("incidents/figures.jsonl")) {
                List<ArticleRecord> articles =
                        told.getOrDefault(incident.path("incident").asString(), List.of());
                if (articles.size() > 1) {
                    Copies copies = new Copies(new TransientMemory());
                    articles.forEach(copies::add);
                    Optional<Estimate> estimate = new Estimates(copies).of(toll, articles);
                    int number = incident.path(toll.code()).intValue();
                    asked++;
                    right += estimate.map(Estimate::best).orElse(0) == number ? 1 : 0;
                    within += estimate.map(Estimate::low).orElse(0) <= number
                                    && number <= estimate.map(Estimate::high).orElse(0)
                            ? 1
                            : 0;
                }
            }
            figures.put("incidents.bars." + toll.code(), right / (double) asked);
            figures.put("incidents.bars." + toll.code() + ".within", within / (double) asked);
        }
    }
}
