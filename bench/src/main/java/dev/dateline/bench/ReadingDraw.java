// SPDX-License-Identifier: Apache-2.0
package dev.dateline.bench;

import dev.dateline.Dateline;
import dev.dateline.evaluate.GoldReading;
import dev.dateline.ingest.Article;
import dev.dateline.record.Actor;
import dev.dateline.record.ArticleRecord;
import dev.dateline.record.Event;
import dev.dateline.record.EventTime;
import dev.dateline.record.Place;
import dev.dateline.record.Span;
import dev.dateline.record.Statement;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Draws articles, and out of their records events and statements, for people to judge. What is drawn depends on the seed
 * and on ids only: the items whose SHA-256 of seed and id come first.
 */
public final class ReadingDraw {
    private static final List<String> SETS =
            List.of("places/lgl.jsonl", "articles/naeb/gold.jsonl", "times/timebank.jsonl", "times/aquaint.jsonl");
    private static final int ARTICLES = 300;
    private static final int EVENTS = 150;
    private static final int STATEMENTS = 100;

    private final String seed;
    private final Path out;

    private ReadingDraw(String seed, Path out) {
        this.seed = seed;
        this.out = out;
    }

    /** What is drawn: where it stands, and its record in words for those who judge it. */
    private record Item(String kind, String article, int begin, int end, String words) {
        String key() {
            return kind + "/" + article + "/" + begin + "/" + end;
        }
    }

    /** Draws; takes the folder of the benchmark data, the seed, the folder for sheet and texts, and tables whose articles are left out. */
    public static void main(String[] args) throws IOException {
        if (args.length < 3) {
            throw new IllegalArgumentException("usage: BENCH SEED FOLDER [TABLE...]");
        }
        List<Path> tables = Arrays.stream(args).skip(3).map(Path::of).toList();
        new ReadingDraw(args[1], Path.of(args[2])).draw(new UnseenArticles(Path.of(args[0]), tables));
    }

    private void draw(UnseenArticles unseen) throws IOException {
        List<Item> events = new ArrayList<>();
        List<Item> statements = new ArrayList<>();
        Files.createDirectories(out.resolve("articles"));
        try (Dateline dateline = Dateline.open()) {
            for (Article article : articles(unseen)) {
                ArticleRecord record = dateline.read(article);
                String file = record.id().replaceAll("[^A-Za-z0-9._-]", "_") + ".txt";
                Files.writeString(out.resolve("articles").resolve(file), record.text());
                record.events().forEach(event -> events.add(item(record, event)));
                record.statements().forEach(statement -> statements.add(item(record, statement)));
            }
        }
        List<Item> drawn = new ArrayList<>(first(events, EVENTS));
        drawn.addAll(first(statements, STATEMENTS));
        List<String> sheet = new ArrayList<>(List.of(ReadingTally.HEADER));
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < drawn.size(); i++) {
            Item item = drawn.get(i);
            sheet.add(String.join(
                    "\t",
                    String.valueOf(i + 1),
                    item.kind(),
                    item.article(),
                    String.valueOf(item.begin()),
                    String.valueOf(item.end()),
                    "",
                    "",
                    "",
                    "",
                    ""));
            words.append(i + 1).append(". ").append(item.words()).append("\n\n");
        }
        Files.write(out.resolve("sheet.tsv"), sheet);
        Files.writeString(out.resolve("items.txt"), words);
    }

    /** As many of each set as of any other, as far as it has them. */
    private List<Article> articles(UnseenArticles unseen) throws IOException {
        List<List<JsonNode>> sets = new ArrayList<>();
        for (String set : SETS) {
            sets.add(unseen.of(set).stream()
                    .sorted(Comparator.comparing(
                            (JsonNode each) -> rank(each.path("id").asString())))
                    .toList());
        }
        sets.sort(Comparator.comparingInt(List::size));
        List<Article> drawn = new ArrayList<>();
        for (int i = 0; i < sets.size(); i++) {
            int share = (ARTICLES - drawn.size()) / (sets.size() - i);
            sets.get(i).stream().limit(share).map(ReadingDraw::article).forEach(drawn::add);
        }
        return drawn;
    }

    /** An article of those sets, which have its day as "date", or as "dct" where times are annotated. */
    private static Article article(JsonNode line) {
        ObjectNode node = (ObjectNode) line;
        node.set("published", node.path(node.has("dct") ? "dct" : "date"));
        return GoldReading.article(node);
    }

    private List<Item> first(List<Item> items, int count) {
        return items.stream()
                .sorted(Comparator.comparing((Item each) -> rank(each.key())))
                .limit(count)
                .toList();
    }

    private String rank(String key) {
        return rank(seed, key);
    }

    /** The order in which a seed takes what it draws from. */
    static String rank(String seed, String key) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest((seed + "/" + key).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static Item item(ArticleRecord record, Event event) {
        Statement statement = record.statements().stream()
                .filter(each -> each.id().equals(event.statement()))
                .findFirst()
                .orElse(null);
        EventTime time = event.time();
        Place place = record.places().stream()
                .filter(each -> each.id().equals(event.place()))
                .findFirst()
                .orElse(null);
        String words = "EVENT " + event.type() + (event.mode() == null ? "" : " " + event.mode()) + ", status "
                + event.status().code() + ", article " + record.id()
                + "\n   trigger: " + event.trigger().of(record.text())
                + "\n   actors: " + actors(record, event.actors())
                + "\n   recipients: " + actors(record, event.recipients())
                + "\n   when: "
                + (time == null
                        ? "-"
                        : time.interval().begin() + " to " + time.interval().end())
                + "; where: " + (place == null ? "-" : place.name() + " " + place.country())
                + "\n   according to: " + (statement == null ? "the outlet" : speaker(record, statement))
                + "\n   words: " + oneLine(event.evidence().of(record.text()))
                + "\n   why: " + event.why();
        return new Item(
                "event", record.id(), event.trigger().begin(), event.trigger().end(), words);
    }

    private static Item item(ArticleRecord record, Statement statement) {
        Span first = statement.content().get(0);
        String words = "STATEMENT " + statement.act().code() + ", "
                + statement.mode().code() + ", article "
                + record.id()
                + "\n   speaker: " + speaker(record, statement)
                + "\n   cue: "
                + statement.cue().stream().map(cue -> cue.of(record.text())).collect(Collectors.joining(" | "))
                + "\n   content: "
                + statement.content().stream()
                        .map(piece -> oneLine(piece.of(record.text())))
                        .collect(Collectors.joining(" | "));
        return new Item("statement", record.id(), first.begin(), first.end(), words);
    }

    private static String speaker(ArticleRecord record, Statement statement) {
        Span source = statement.source();
        String written = source == null ? "nobody named" : "\"" + oneLine(source.of(record.text())) + "\"";
        String speaker = statement.speaker();
        return written + " = " + (speaker == null ? "unknown" : actors(record, List.of(speaker)));
    }

    private static String actors(ArticleRecord record, List<String> ids) {
        return ids.isEmpty()
                ? "-"
                : record.actors().stream()
                        .filter(each -> ids.contains(each.id()))
                        .map(ReadingDraw::words)
                        .collect(Collectors.joining("; "));
    }

    private static String words(Actor actor) {
        String codes = Stream.of(
                        actor.country(),
                        actor.sector() == null ? null : actor.sector().code())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        return actor.name() + (codes.isEmpty() ? "" : " (" + codes + ")");
    }

    private static String oneLine(@Nullable String words) {
        return words == null ? "-" : words.replaceAll("\\s+", " ");
    }
}
