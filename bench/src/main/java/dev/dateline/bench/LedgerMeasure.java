// SPDX-License-Identifier: Apache-2.0
package dev.dateline.bench;

import dev.dateline.Dateline;
import dev.dateline.fuse.event.Source;
import dev.dateline.fuse.ledger.Ledger;
import dev.dateline.fuse.ledger.LedgerEntry;
import dev.dateline.ingest.Defaults;
import dev.dateline.ingest.Ingest;
import dev.dateline.ingest.Limits;
import dev.dateline.ingest.Reading;
import dev.dateline.record.ArticleRecord;
import dev.dateline.record.CodePoints;
import dev.dateline.record.Published;
import dev.dateline.record.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Measures the ledger of commitments on real stories, each read as a whole, against commitments annotated by hand. */
final class LedgerMeasure {
    private static final JsonMapper MAPPER = new JsonMapper();
    /** The story that thresholds and rules were looked at on; the figures of the others are given by themselves too. */
    private static final String WORKED_ON = "2018_armenian_revolution";

    private final SharedData data;
    private final Function<String, ArticleRecord> reading;
    private final Ingest ingest = new Ingest(Defaults.NONE, Limits.STANDARD);

    LedgerMeasure(SharedData data, Dateline dateline) {
        this(data, new BatchReading(dateline)::readOne);
    }

    /** With another way to come from a line of a set to a record. */
    LedgerMeasure(SharedData data, Function<String, ArticleRecord> reading) {
        this.data = data;
        this.reading = reading;
    }

    /** The figures over all stories, {@code ledger.*}, and over those that were not worked on, {@code ledger.others.*}. */
    Map<String, Double> measure() {
        List<LedgerGold> gold = LedgerGold.load();
        List<String> stories =
                gold.stream().map(LedgerGold::story).distinct().sorted().toList();
        List<LedgerEntry> entries = new ArrayList<>();
        List<LedgerGold> placed = new ArrayList<>();
        for (String story : stories) {
            List<ArticleRecord> records = records(story);
            entries.addAll(Ledger.of(
                    records.stream()
                            .map(record -> new Source(record, record.id()))
                            .toList(),
                    last(records)));
            Map<String, CodePoints> points = records.stream()
                    .collect(Collectors.toMap(ArticleRecord::id, record -> new CodePoints(record.text())));
            gold.stream().filter(each -> each.story().equals(story)).forEach(each -> placed.add(placed(each, points)));
        }
        Map<String, Double> figures = new TreeMap<>();
        put("ledger", LedgerScore.of(placed, entries), figures);
        List<LedgerGold> others =
                placed.stream().filter(each -> !each.story().equals(WORKED_ON)).toList();
        put("ledger.others", LedgerScore.of(others, entries), figures);
        return figures;
    }

    private static void put(String name, LedgerScore score, Map<String, Double> figures) {
        figures.put(name + ".links.f1", score.linkF1());
        figures.put(name + ".links.precision", score.linkPrecision());
        figures.put(name + ".links.recall", score.linkRecall());
        figures.put(name + ".outcome", score.right());
        figures.put(name + ".outcome.rated", score.rated());
        figures.put(name + ".falsely_judged", (double) score.falselyJudged());
    }

    /** The articles of a story in English. */
    private List<ArticleRecord> records(String story) {
        return data.lines("stories/topics/events.jsonl").parallelStream()
                .filter(line -> line.contains(story))
                .map(MAPPER::readTree)
                .filter(article -> article.path("cluster").asString().equals(story))
                .filter(this::isRead)
                .map(StoryLines::of)
                .map(reading)
                .toList();
    }

    /** As {@code dateline read} takes texts and leaves out those of other languages. */
    private boolean isRead(JsonNode article) {
        return ingest.text(article.path("id").asString(), article.path("text").asString()) instanceof Reading.Read;
    }

    private static LocalDate last(List<ArticleRecord> records) {
        return records.stream()
                .map(ArticleRecord::published)
                .filter(Objects::nonNull)
                .map(Published::day)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** With offsets as records have them in memory. */
    private static LedgerGold placed(LedgerGold gold, Map<String, CodePoints> points) {
        return new LedgerGold(
                gold.id(),
                gold.story(),
                gold.outcomes(),
                gold.wordings().stream()
                        .map(place -> new LedgerGold.Place(
                                place.article(),
                                span(place.span(), Objects.requireNonNull(points.get(place.article())))))
                        .toList());
    }

    private static Span span(Span span, CodePoints points) {
        return new Span(points.toUtf16(span.begin()), points.toUtf16(span.end()));
    }
}
