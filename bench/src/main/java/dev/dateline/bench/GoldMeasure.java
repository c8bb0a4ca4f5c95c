// SPDX-License-Identifier: Apache-2.0
package dev.dateline.bench;

import dev.dateline.Dateline;
import dev.dateline.evaluate.Evaluation;
import dev.dateline.evaluate.GoldArticle;
import dev.dateline.evaluate.GoldFiles;
import dev.dateline.evaluate.GoldReading;
import dev.dateline.evaluate.LayerScore;
import dev.dateline.evaluate.RecordScorer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Measures whole records on gold: the figures of each layer and slot, and of events that did not happen. */
final class GoldMeasure {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final Set<String> UNREAL = Set.of("denied", "demanded", "planned", "possible", "threatened");

    private final List<GoldArticle> articles;
    private final Map<String, JsonNode> records;

    GoldMeasure(List<GoldArticle> articles, Dateline dateline) {
        this.articles = articles;
        this.records = new GoldReading(dateline).records(articles);
    }

    static List<GoldArticle> articles(Path path) {
        try {
            return GoldFiles.read(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The records as lines, in order of the gold. */
    List<String> lines() {
        return articles.stream()
                .map(each -> MAPPER.writeValueAsString(records.get(each.id())))
                .toList();
    }

    Evaluation evaluate(List<GoldArticle> some) {
        return new RecordScorer().score(some, records);
    }

    /** Puts the figures of some of the articles under names that begin with the prefix. */
    void put(String prefix, List<GoldArticle> some, Map<String, Double> figures) {
        Evaluation evaluation = evaluate(some);
        evaluation.layers().forEach((layer, score) -> put(prefix + "." + layer, score, figures));
        evaluation.types().forEach((type, score) -> put(prefix + ".type." + type, score, figures));
        evaluation.slots().forEach((slot, score) -> {
            figures.put(prefix + "." + slot, score.rate());
            figures.put(prefix + "." + slot + ".right", (double) score.right());
        });
        figures.put(prefix + ".events.unreal_as_happened", (double) unrealAsHappened(some));
    }

    private static void put(String name, LayerScore score, Map<String, Double> figures) {
        figures.put(name + ".gold", (double) score.gold());
        figures.put(name + ".found", (double) score.found());
        figures.put(name + ".system", (double) score.system());
        score.recall().ifPresent(value -> figures.put(name + ".recall", value));
        score.precision().ifPresent(value -> figures.put(name + ".precision", value));
        score.f1().ifPresent(value -> figures.put(name + ".f1", value));
    }

    /**
     * How many gold events that did not happen, optional ones aside, have an event of an accepted type with its trigger
     * in their quote that a record calls happened or ongoing.
     */
    private long unrealAsHappened(List<GoldArticle> some) {
        long count = 0;
        for (GoldArticle gold : some) {
            JsonNode record = records.get(gold.id());
            for (JsonNode event : gold.node().path("events")) {
                if (UNREAL.contains(event.path("status").asString(""))
                        && !event.path("optional").asBoolean(false)
                        && record != null
                        && happened(gold, event, record)) {
                    count++;
                }
            }
        }
        return count;
    }

    private static boolean happened(GoldArticle gold, JsonNode event, JsonNode record) {
        String quote = event.path("quote").asString("");
        int begin = -1;
        for (int nth = event.path("nth").asInt(0); nth >= 0; nth--) {
            begin = gold.text().indexOf(quote, begin + 1);
        }
        int from = gold.text().codePointCount(0, begin);
        int to = from + quote.codePointCount(0, quote.length());
        List<String> types = new ArrayList<>();
        event.path("type").forEach(type -> types.add(type.asString("")));
        return record.path("events").valueStream().anyMatch(each -> {
            String status = each.path("status").asString("");
            int triggerBegin = each.path("trigger").path(0).asInt();
            int triggerEnd = each.path("trigger").path(1).asInt();
            return types.contains(each.path("type").asString(""))
                    && (status.equals("happened") || status.equals("ongoing"))
                    && triggerBegin >= from
                    && triggerEnd <= to;
        });
    }
}
