// SPDX-License-Identifier: Apache-2.0
package dev.dateline.bench;

import dev.dateline.fuse.TransientMemory;
import dev.dateline.fuse.coreference.EventCoreference;
import dev.dateline.fuse.coreference.Mention;
import dev.dateline.fuse.story.Grain;
import dev.dateline.fuse.story.Stories;
import dev.dateline.record.ArticleRecord;
import dev.dateline.record.RecordFormat;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Measures whether mentions of events in several articles are put together as gold chains are, gold mentions given: all of a set at once, chains
 * of one mention counted too, as the makers of ECB+ ask. Three ways: nothing known of topics, topics joined by {@link Stories}, and gold
 * sub-topics, as most who report on ECB+ have it. Articles have no day of publication.
 */
final class EventCoreferenceMeasure {
    private static final JsonMapper MAPPER = new JsonMapper();

    private final Function<List<String>, List<String>> reading;
    private final EventCoreference coreference = new EventCoreference();

    EventCoreferenceMeasure(BatchReading reading) {
        this(reading::lines);
    }

    /** With another way to come from lines with texts to records. */
    EventCoreferenceMeasure(Function<List<String>, List<String>> reading) {
        this.reading = reading;
    }

    Map<String, Double> measure(SharedData data) {
        Map<String, Double> figures = new TreeMap<>();
        for (String set : List.of("ecbplus", "gvc")) {
            figures.putAll(measure(set, data.lines("stories/" + set + "/dev.jsonl")));
        }
        return figures;
    }

    /** The figures of gold articles, one a line, under names that begin with that of the set. */
    Map<String, Double> measure(String set, List<String> gold) {
        List<ArticleRecord> records = reading
                .apply(gold.stream().map(EventCoreferenceMeasure::input).toList())
                .stream()
                .map(RecordFormat::read)
                .toList();
        List<GoldNaming> namings = GoldNaming.of(gold);
        Map<String, String> subtopics = new HashMap<>();
        namings.forEach(naming -> subtopics.put(naming.mention().article(), naming.subtopic()));
        Stories stories = new Stories(new TransientMemory());
        stories.add(records);
        Map<String, Double> figures = new TreeMap<>();
        figures.put(set + ".chains.conll", conll(records, namings, article -> ""));
        figures.put(
                set + ".chains.topics.conll",
                conll(
                        records,
                        namings,
                        article -> stories.story(Grain.TOPIC, article)
                                .orElseThrow()
                                .id()));
        figures.put(
                set + ".chains.subtopics.conll",
                conll(records, namings, article -> subtopics.getOrDefault(article, "")));
        return figures;
    }

    /** The text alone, so that no day helps. */
    private static String input(String gold) {
        JsonNode article = MAPPER.readTree(gold);
        ObjectNode line = MAPPER.createObjectNode()
                .put("id", article.path("id").asString())
                .put("text", article.path("text").asString());
        return line.toString();
    }

    private double conll(List<ArticleRecord> records, List<GoldNaming> namings, UnaryOperator<String> topic) {
        List<Mention> mentions = namings.stream().map(GoldNaming::mention).toList();
        Map<String, String> right = new HashMap<>();
        namings.forEach(naming -> right.put(naming.id(), naming.chain()));
        // Several gold mentions may have the same words, and so the same place.
        Map<Mention, Set<String>> ids = new HashMap<>();
        namings.forEach(naming ->
                ids.computeIfAbsent(naming.mention(), unseen -> new HashSet<>()).add(naming.id()));
        List<Set<String>> found = coreference
                .chains(records, mentions.stream().distinct().toList(), topic)
                .stream()
                .map(chain -> {
                    Set<String> all = new HashSet<>();
                    chain.forEach(mention -> all.addAll(ids.getOrDefault(mention, Set.of())));
                    return all;
                })
                .toList();
        Coreference<String> counts = new Coreference<>();
        counts.add(Coreference.entities(right), found);
        return counts.score().conll();
    }
}
