// SPDX-License-Identifier: Apache-2.0
package dev.dateline.bench;

import dev.dateline.Dateline;
import dev.dateline.fuse.event.Source;
import dev.dateline.fuse.timeline.Extent;
import dev.dateline.fuse.timeline.Focus;
import dev.dateline.fuse.timeline.TimelineSentence;
import dev.dateline.fuse.timeline.Timelines;
import dev.dateline.record.ArticleRecord;
import dev.dateline.record.Interval;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures timelines against those that newsrooms made (Timeline17, three topics). As its peers do, it is told the period of the
 * reference, give or take a week, how many days it has, and how many sentences a day on the average (D. Gholipour Ghalandari and
 * G. Ifrim, "Examining the state-of-the-art in news timeline summarization", ACL 2020).
 */
final class TimelineMeasure {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final int MARGIN_DAYS = 7;

    private final SharedData data;
    private final Function<String, ArticleRecord> reading;

    TimelineMeasure(SharedData data, Dateline dateline) {
        this(data, new BatchReading(dateline)::readOne);
    }

    /** With another way to come from a line of a set to a record. */
    TimelineMeasure(SharedData data, Function<String, ArticleRecord> reading) {
        this.data = data;
        this.reading = reading;
    }

    /** The figures of one set by itself, {@code timelines.SET.*}: reading all of them takes a quarter of an hour. */
    Map<String, Double> measure(String set) {
        Map<String, Double> figures = new TreeMap<>();
        put("timelines." + set, scores(set::equals), figures);
        return figures;
    }

    /** The averages over all timelines, {@code timelines.*}. */
    Map<String, Double> measure() {
        Map<String, Double> figures = new TreeMap<>();
        put("timelines", scores(set -> true), figures);
        return figures;
    }

    private static void put(String name, List<TimelineScore> scores, Map<String, Double> figures) {
        figures.put(name + ".date_f1", average(scores, TimelineScore::dateF1));
        figures.put(name + ".aligned_f1", average(scores, TimelineScore::alignedF1));
    }

    private List<TimelineScore> scores(Predicate<String> sets) {
        Map<String, List<String>> articles = articles();
        return data.lines("stories/timelines/timelines.jsonl").stream()
                .filter(line -> !line.isBlank())
                .map(MAPPER::readTree)
                .filter(gold -> sets.test(gold.path("set").asString()))
                .map(gold -> score(gold, articles.getOrDefault(gold.path("set").asString(), List.of())))
                .toList();
    }

    private TimelineScore score(JsonNode gold, List<String> articles) {
        TreeMap<LocalDate, List<String>> reference = new TreeMap<>();
        for (JsonNode day : gold.path("timeline")) {
            List<String> sentences = new ArrayList<>();
            day.path(1).forEach(sentence -> sentences.add(sentence.asString()));
            reference.put(LocalDate.parse(day.path(0).asString()), sentences);
        }
        Interval period = new Interval(
                reference.firstKey().minusDays(MARGIN_DAYS), reference.lastKey().plusDays(MARGIN_DAYS));
        List<Source> sources = articles.parallelStream()
                .filter(article -> isIn(period, article))
                .map(reading)
                .map(record -> new Source(record, record.id()))
                .toList();
        double sentences =
                reference.values().stream().mapToInt(List::size).average().orElse(1);
        Extent extent = new Extent(period, reference.size(), Math.max(1, (int) Math.round(sentences)));
        TreeMap<LocalDate, List<String>> system = new TreeMap<>();
        Timelines.of(sources, new Focus.Story(), extent)
                .forEach(day -> system.put(
                        day.day(),
                        day.sentences().stream().map(TimelineSentence::text).toList()));
        return TimelineScore.of(system, reference);
    }

    private static boolean isIn(Interval period, String article) {
        LocalDate day = LocalDate.parse(
                MAPPER.readTree(article).path("published").asString().substring(0, 10));
        return !day.isBefore(period.begin()) && !day.isAfter(period.end());
    }

    /** The articles of each set as lines to read. */
    private Map<String, List<String>> articles() {
        Path file = data.bench("stories/timelines/articles.jsonl.gz");
        return new String(ArticleMeasure.unpacked(file), StandardCharsets.UTF_8)
                .lines()
                .map(MAPPER::readTree)
                .collect(Collectors.groupingBy(
                        article -> article.path("set").asString(),
                        TreeMap::new,
                        Collectors.mapping(StoryLines::of, Collectors.toList())));
    }

    private static double average(List<TimelineScore> scores, Function<TimelineScore, Double> figure) {
        return scores.stream().map(figure).collect(Collectors.averagingDouble(x -> x));
    }
}
