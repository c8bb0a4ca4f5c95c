// SPDX-License-Identifier: Apache-2.0
package dev.dateline.cli;

import dev.dateline.fuse.event.Source;
import dev.dateline.fuse.ledger.Finding;
import dev.dateline.fuse.ledger.LedgerEntry;
import dev.dateline.fuse.ledger.Wording;
import dev.dateline.record.ArticleRecord;
import dev.dateline.record.CodePoints;
import dev.dateline.record.Interval;
import dev.dateline.record.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The entries of a ledger in words, in JSON and as a table. */
final class LedgerEntries {
    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> COLUMNS = List.of(
            "entry",
            "act",
            "status",
            "status_day",
            "overdue",
            "by",
            "to",
            "deadline_first",
            "deadline_last",
            "independent",
            "row",
            "article",
            "commitment",
            "outlet",
            "published",
            "outcome",
            "day",
            "confidence",
            "reason",
            "words");

    private final Map<String, ArticleRecord> records;
    private final boolean colour;

    /** @param sources the articles that tell them */
    LedgerEntries(List<Source> sources, boolean colour) {
        this.records =
                sources.stream().map(Source::record).collect(Collectors.toMap(ArticleRecord::id, record -> record));
        this.colour = colour;
    }

    String write(List<LedgerEntry> entries, JoinedFormat format) {
        return switch (format) {
            case TEXT -> entries.stream().map(this::text).collect(Collectors.joining());
            case JSONL -> entries.stream().map(entry -> json(entry) + "\n").collect(Collectors.joining());
            case CSV -> csv(entries);
        };
    }

    /** What the status rests on: the last that articles tell. */
    private static Optional<Finding> last(LedgerEntry entry) {
        List<Finding> findings = entry.findings();
        return findings.isEmpty() ? Optional.empty() : Optional.of(findings.get(findings.size() - 1));
    }

    private ArticleRecord record(String article) {
        return Objects.requireNonNull(records.get(article));
    }

    private String from(String article) {
        ArticleRecord record = record(article);
        return Stream.of(published(record), record.outlet(), article)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    private static @Nullable String published(ArticleRecord record) {
        return record.published() == null ? null : record.published().day().toString();
    }

    private String text(LedgerEntry entry) {
        Page page = new Page(colour);
        List<String> head = new ArrayList<>(List.of(entry.act().code().toUpperCase(Locale.ROOT)));
        head.add(entry.outcome().code().replace('_', ' ')
                + last(entry).map(finding -> " " + finding.date()).orElse(""));
        String deadline = Happenings.days(entry.deadline());
        if (deadline != null) {
            head.add("until " + deadline + (entry.overdue() ? ", which has passed" : ""));
        }
        page.paragraph(0, new Page.Run(String.join(" · ", head), Ink.BOLD));
        String by = Happenings.names(entry.by());
        String to = Happenings.names(entry.to());
        page.paragraph(2, Happenings.plain((by.isEmpty() ? "somebody" : by) + (to.isEmpty() ? "" : " → " + to)));
        for (Wording wording : entry.wordings()) {
            String words = from(wording.article()) + " " + wording.commitment() + ": "
                    + (wording.refused() ? "not: " : "") + wording.text();
            page.paragraph(2, new Page.Run("│ ", Ink.PLAIN), "│ ", List.of(Happenings.plain(words)));
        }
        for (Finding finding : entry.findings()) {
            String words = finding.date() + " " + finding.outcome().code().replace('_', ' ') + ": " + finding.text()
                    + " (" + from(finding.article()) + "; " + finding.reason() + ", " + finding.confidence() + ")";
            page.paragraph(2, new Page.Run("→ ", Ink.PLAIN), "  ", List.of(Happenings.plain(words)));
        }
        page.blank();
        return page.toString();
    }

    private ObjectNode json(LedgerEntry entry) {
        ObjectNode object = JSON.createObjectNode();
        object.put("id", entry.id())
                .put("act", entry.act().code())
                .put("status", entry.outcome().code())
                .put(
                        "day",
                        last(entry).map(finding -> finding.date().toString()).orElse(null))
                .put("reason", last(entry).map(Finding::reason).orElse(null))
                .put("confidence", last(entry).map(Finding::confidence).orElse(null))
                .put("overdue", entry.overdue());
        Happenings.parties(object.putArray("by"), entry.by());
        Happenings.parties(object.putArray("to"), entry.to());
        Happenings.days(object.putObject("deadline"), entry.deadline());
        object.put("independent", entry.independent());
        ArrayNode wordings = object.putArray("wordings");
        for (Wording wording : entry.wordings()) {
            ObjectNode told = wordings.addObject();
            told.put("article", wording.article()).put("commitment", wording.commitment());
            told.put("refused", wording.refused());
            prove(told, wording.article(), wording.action(), wording.text());
        }
        ArrayNode findings = object.putArray("findings");
        for (Finding finding : entry.findings()) {
            ObjectNode told = findings.addObject();
            told.put("status", finding.outcome().code())
                    .put("day", finding.date().toString())
                    .put("reason", finding.reason())
                    .put("confidence", finding.confidence())
                    .put("article", finding.article());
            prove(told, finding.article(), finding.sentence(), finding.text());
        }
        return object;
    }

    private void prove(ObjectNode told, String article, Span span, String words) {
        ArticleRecord record = record(article);
        CodePoints points = new CodePoints(record.text());
        told.put("outlet", record.outlet()).put("published", published(record));
        told.putArray("span").add(points.fromUtf16(span.begin())).add(points.fromUtf16(span.end()));
        told.put("words", words);
    }

    private String csv(List<LedgerEntry> entries) {
        StringBuilder rows = new StringBuilder();
        AnswerFormat.Writer writer = AnswerFormat.CSV.writer(rows::append, List.of());
        writer.columns(COLUMNS);
        for (LedgerEntry entry : entries) {
            for (Wording wording : entry.wordings()) {
                List<@Nullable Object> row = row(entry, "wording", wording.article(), wording.commitment());
                row.addAll(Arrays.asList(null, wording.published(), null, null, wording.text()));
                writer.row(row);
            }
            for (Finding finding : entry.findings()) {
                List<@Nullable Object> row = row(entry, "finding", finding.article(), null);
                row.addAll(List.of(
                        finding.outcome().code(),
                        finding.date(),
                        finding.confidence(),
                        finding.reason(),
                        finding.text()));
                writer.row(row);
            }
        }
        writer.end();
        return rows.toString();
    }

    private List<@Nullable Object> row(LedgerEntry entry, String kind, String article, @Nullable String commitment) {
        Interval deadline = entry.deadline();
        LocalDate day = last(entry).map(Finding::date).orElse(null);
        ArticleRecord record = record(article);
        return new ArrayList<>(Arrays.asList(
                entry.id(),
                entry.act().code(),
                entry.outcome().code(),
                day,
                entry.overdue() ? "yes" : "no",
                Happenings.names(entry.by()),
                Happenings.names(entry.to()),
                deadline == null ? null : deadline.begin(),
                deadline == null ? null : deadline.end(),
                entry.independent(),
                kind,
                article,
                commitment,
                record.outlet(),
                published(record)));
    }
}
