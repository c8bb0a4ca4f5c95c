// SPDX-License-Identifier: Apache-2.0
package dev.dateline.cli;

import dev.dateline.fuse.event.Source;
import dev.dateline.fuse.timeline.TimelineDay;
import dev.dateline.fuse.timeline.TimelineSentence;
import dev.dateline.record.ArticleRecord;
import dev.dateline.record.CodePoints;
import dev.dateline.record.Event;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The days of a timeline in words, in JSON and as a table. */
final class TimelineDays {
    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> COLUMNS = List.of(
            "day", "weight", "articles", "independent", "article", "outlet", "published", "dated", "types", "words");

    private final Map<String, ArticleRecord> records;
    private final boolean colour;

    /** @param sources the articles that tell of the days */
    TimelineDays(List<Source> sources, boolean colour) {
        this.records =
                sources.stream().map(Source::record).collect(Collectors.toMap(ArticleRecord::id, record -> record));
        this.colour = colour;
    }

    String write(List<TimelineDay> days, JoinedFormat format) {
        return switch (format) {
            case TEXT -> days.stream().map(this::text).collect(Collectors.joining());
            case JSONL -> days.stream().map(day -> json(day) + "\n").collect(Collectors.joining());
            case CSV -> csv(days);
        };
    }

    private ArticleRecord record(TimelineSentence sentence) {
        return Objects.requireNonNull(records.get(sentence.article()));
    }

    /** The events that the sentence tells. */
    private List<Event> events(TimelineSentence sentence) {
        return record(sentence).events().stream()
                .filter(event -> sentence.span().contains(event.trigger()))
                .toList();
    }

    private List<String> types(TimelineSentence sentence) {
        return events(sentence).stream()
                .map(event -> event.type().code())
                .distinct()
                .toList();
    }

    private static @Nullable String published(ArticleRecord record) {
        return record.published() == null ? null : record.published().day().toString();
    }

    private String text(TimelineDay day) {
        Page page = new Page(colour);
        int told = day.articles().size();
        page.paragraph(
                0,
                new Page.Run(day.day().toString(), Ink.BOLD),
                Happenings.plain(" · " + told + (told == 1 ? " article" : " articles") + ", " + day.independent()
                        + (day.independent() == 1 ? " independent source" : " independent sources")));
        for (TimelineSentence sentence : day.sentences()) {
            ArticleRecord record = record(sentence);
            String from = Stream.of(published(record), record.outlet(), record.id())
                    .filter(Objects::nonNull)
                    .collect(Collectors.joining(", "));
            page.paragraph(
                    2,
                    new Page.Run("│ ", Ink.PLAIN),
                    "│ ",
                    List.of(Happenings.plain(sentence.text() + " (" + from + ")")));
        }
        page.blank();
        return page.toString();
    }

    private ObjectNode json(TimelineDay day) {
        ObjectNode object = JSON.createObjectNode();
        object.put("day", day.day().toString()).put("weight", day.weight()).put("independent", day.independent());
        ArrayNode sentences = object.putArray("sentences");
        for (TimelineSentence sentence : day.sentences()) {
            ArticleRecord record = record(sentence);
            CodePoints points = new CodePoints(record.text());
            ObjectNode told = sentences.addObject();
            told.put("article", sentence.article())
                    .put("outlet", record.outlet())
                    .put("published", published(record))
                    .put("dated", sentence.dated());
            told.putArray("span")
                    .add(points.fromUtf16(sentence.span().begin()))
                    .add(points.fromUtf16(sentence.span().end()));
            told.put("words", sentence.text());
            ArrayNode events = told.putArray("events");
            events(sentence)
                    .forEach(event -> events.addObject()
                            .put("event", event.id())
                            .put("type", event.type().code())
                            .put("status", event.status().code()));
        }
        day.articles().forEach(object.putArray("articles")::add);
        return object;
    }

    private String csv(List<TimelineDay> days) {
        StringBuilder rows = new StringBuilder();
        AnswerFormat.Writer writer = AnswerFormat.CSV.writer(rows::append, List.of());
        writer.columns(COLUMNS);
        for (TimelineDay day : days) {
            for (TimelineSentence sentence : day.sentences()) {
                ArticleRecord record = record(sentence);
                writer.row(Arrays.asList(
                        day.day(),
                        day.weight(),
                        day.articles().size(),
                        day.independent(),
                        record.id(),
                        record.outlet(),
                        published(record),
                        sentence.dated() ? "yes" : "no",
                        String.join("; ", types(sentence)),
                        sentence.text()));
            }
        }
        writer.end();
        return rows.toString();
    }
}
