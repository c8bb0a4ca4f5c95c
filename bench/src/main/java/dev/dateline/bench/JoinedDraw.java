// SPDX-License-Identifier: Apache-2.0
package dev.dateline.bench;

import dev.dateline.Dateline;
import dev.dateline.fuse.event.ChainedEvent;
import dev.dateline.fuse.event.EventChaining;
import dev.dateline.fuse.event.Party;
import dev.dateline.fuse.event.Source;
import dev.dateline.fuse.ledger.Finding;
import dev.dateline.fuse.ledger.Ledger;
import dev.dateline.fuse.ledger.LedgerEntry;
import dev.dateline.fuse.ledger.Wording;
import dev.dateline.record.ArticleRecord;
import dev.dateline.record.Commitment;
import dev.dateline.record.Published;
import dev.dateline.record.RecordFormat;
import dev.dateline.record.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Draws what was joined of many articles for people to judge: happenings that two or more articles tell, and entries of the ledger that have several
 * wordings or a sentence that tells what became of them, each with all sentences that prove it. What is drawn depends on the seed and on ids only.
 */
public final class JoinedDraw {
    private static final int OF_A_KIND = 50;
    private static final String HEADER = "number\tkind\tid\tpart\tarticle\tbegin\tend\tverdict\tfault";

    private final String seed;
    private final Path out;

    private JoinedDraw(String seed, Path out) {
        this.seed = seed;
        this.out = out;
    }

    /** A sentence that is to prove something, in words for those who judge it. */
    private record Proof(String article, Span span, String words) {}

    /** What is drawn. */
    private record Item(String kind, String id, String words, List<Proof> proofs) {}

    /** Draws; takes the folder of the benchmark data, the seed, the folder for sheet and texts, and earlier sheets whose articles are left out. */
    public static void main(String[] args) throws IOException {
        if (args.length < 3) {
            throw new IllegalArgumentException("usage: BENCH SEED FOLDER [SHEET...]");
        }
        List<Path> sheets = Arrays.stream(args).skip(3).map(Path::of).toList();
        JoinedDraw draw = new JoinedDraw(args[1], Path.of(args[2]));
        draw.draw(new JoinedArticles(new UnseenArticles(Path.of(args[0]), sheets), draw::rank).stories());
    }

    private void draw(SortedMap<String, List<JsonNode>> stories) throws IOException {
        Files.createDirectories(out.resolve("articles"));
        List<Item> happenings = new ArrayList<>();
        List<Item> entries = new ArrayList<>();
        try (Dateline dateline = Dateline.open()) {
            BatchReading reading = new BatchReading(dateline);
            for (List<JsonNode> articles : stories.values()) {
                List<ArticleRecord> records = reading
                        .lines(articles.stream().map(StoryLines::of).toList())
                        .stream()
                        .map(RecordFormat::read)
                        .toList();
                for (ArticleRecord record : records) {
                    String file = record.id().replaceAll("[^A-Za-z0-9._-]", "_") + ".txt";
                    Files.writeString(out.resolve("articles").resolve(file), record.text());
                }
                happenings.addAll(happenings(records));
                entries.addAll(entries(records));
            }
        }
        List<Item> drawn = new ArrayList<>(first(happenings));
        drawn.addAll(first(entries));
        write(drawn);
        Files.writeString(
                out.resolve("counts.txt"),
                "articles " + stories.values().stream().mapToInt(List::size).sum() + ", of "
                        + stories.entrySet().stream()
                                .map(story ->
                                        story.getKey() + " " + story.getValue().size())
                                .collect(Collectors.joining(", "))
                        + "\nhappenings that two or more articles tell " + happenings.size()
                        + "\nentries with several wordings or an outcome " + entries.size() + "\n");
    }

    private static List<Source> sources(List<ArticleRecord> records) {
        return records.stream().map(record -> new Source(record, record.id())).toList();
    }

    private static List<Item> happenings(List<ArticleRecord> records) {
        return EventChaining.chain(sources(records)).stream()
                .filter(chain -> chain.articles().size() > 1)
                .map(JoinedDraw::item)
                .toList();
    }

    private static Item item(ChainedEvent chain) {
        String words = "HAPPENING " + chain.type() + (chain.mode() == null ? "" : " " + chain.mode()) + ", status "
                + chain.status().code()
                + "\n   actors: " + names(chain.actors())
                + "\n   recipients: " + names(chain.recipients())
                + "\n   when: "
                + (chain.when() == null
                        ? "-"
                        : chain.when().begin() + " to " + chain.when().end())
                + "; where: " + (chain.place() == null ? "-" : chain.place());
        List<Proof> proofs = chain.tellings().stream()
                .map(telling -> new Proof(
                        telling.article(),
                        telling.evidence(),
                        "[" + telling.published() + "] " + oneLine(telling.words())))
                .toList();
        return new Item("happening", chain.id(), words, proofs);
    }

    private static List<Item> entries(List<ArticleRecord> records) {
        LocalDate last = records.stream()
                .map(ArticleRecord::published)
                .filter(Objects::nonNull)
                .map(Published::day)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MAX);
        Map<String, ArticleRecord> byId =
                records.stream().collect(Collectors.toMap(ArticleRecord::id, Function.identity()));
        return Ledger.of(sources(records), last).stream()
                .filter(entry ->
                        entry.wordings().size() > 1 || !entry.findings().isEmpty())
                .map(entry -> item(entry, byId))
                .toList();
    }

    private static Item item(LedgerEntry entry, Map<String, ArticleRecord> records) {
        String words = "COMMITMENT " + entry.act().code() + ", outcome "
                + entry.outcome().name().toLowerCase(Locale.ROOT)
                + "\n   by: " + names(entry.by())
                + "\n   to: " + names(entry.to())
                + "\n   deadline: "
                + (entry.deadline() == null ? "-" : entry.deadline().end());
        List<Proof> proofs = new ArrayList<>();
        for (Wording wording : entry.wordings()) {
            proofs.add(proof(wording, Objects.requireNonNull(records.get(wording.article()))));
        }
        for (Finding finding : entry.findings()) {
            proofs.add(new Proof(
                    finding.article(),
                    finding.sentence(),
                    finding.outcome() + " " + finding.date() + " (" + finding.reason() + "): "
                            + oneLine(finding.text())));
        }
        return new Item("commitment", entry.id(), words, proofs);
    }

    /** A wording with the parties that its article gives it and the sentences round it. */
    private static Proof proof(Wording wording, ArticleRecord record) {
        Commitment commitment = record.commitments().stream()
                .filter(each -> each.id().equals(wording.commitment()))
                .findFirst()
                .orElseThrow();
        String sentences = record.sentences().stream()
                .filter(sentence -> sentence.overlaps(wording.action()))
                .map(sentence -> sentence.of(record.text()))
                .collect(Collectors.joining(" "));
        return new Proof(
                record.id(),
                wording.action(),
                "[" + wording.published() + "] WORDING “" + oneLine(wording.text()) + "” by "
                        + actors(record, commitment.by()) + " to " + actors(record, commitment.to()) + ": "
                        + oneLine(sentences));
    }

    private static String actors(ArticleRecord record, List<String> ids) {
        return ids.isEmpty()
                ? "-"
                : record.actors().stream()
                        .filter(actor -> ids.contains(actor.id()))
                        .map(actor -> actor.name())
                        .collect(Collectors.joining("; "));
    }

    private static String names(List<Party> parties) {
        return parties.isEmpty() ? "-" : parties.stream().map(Party::name).collect(Collectors.joining("; "));
    }

    /** The items in words, and a sheet with a line for whether all of each is one and a line for each of its sentences. */
    private void write(List<Item> drawn) throws IOException {
        List<String> sheet = new ArrayList<>(List.of(HEADER));
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < drawn.size(); i++) {
            Item item = drawn.get(i);
            words.append(i + 1).append(". ").append(item.words).append(", id ").append(item.id);
            sheet.add(line(i + 1, item, "merge", null));
            for (int part = 1; part <= item.proofs.size(); part++) {
                Proof proof = item.proofs.get(part - 1);
                words.append("\n   ").append(i + 1).append('.').append(part).append(' ');
                words.append(proof.article).append(": ").append(proof.words);
                sheet.add(line(i + 1, item, String.valueOf(part), proof));
            }
            words.append("\n\n");
        }
        Files.write(out.resolve("sheet.tsv"), sheet);
        Files.writeString(out.resolve("items.txt"), words);
    }

    private static String line(int number, Item item, String part, @Nullable Proof proof) {
        String place = proof == null ? "\t\t" : proof.article + "\t" + proof.span.begin() + "\t" + proof.span.end();
        return number + "\t" + item.kind + "\t" + item.id + "\t" + part + "\t" + place + "\t\t";
    }

    private List<Item> first(List<Item> items) {
        return items.stream()
                .sorted(Comparator.comparing((Item each) -> rank(each.kind + "/" + each.id)))
                .limit(OF_A_KIND)
                .toList();
    }

    private String rank(String key) {
        return ReadingDraw.rank(seed, key);
    }

    private static String oneLine(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }
}
