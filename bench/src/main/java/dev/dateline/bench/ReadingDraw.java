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
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Draws articles, and out of their records events and statements, for people to judge. What is drawn depends on the seed
 * and on ids only: the items whose SHA-256 of seed and id come first.
 */
public final class ReadingDraw {
    private static final List<String> SETS = List.of(
            "stories/incidents/articles.jsonl", "stories/topics/events.jsonl", "statements/polnear_train.jsonl");
    private static final int ARTICLES_OF_A_SET = 100;
    private static final int EVENTS = 150;
    private static final int STATEMENTS = 100;
    private static final int SHORTEST = 400;
    private static final int LONGEST = 8_000;

    private static final JsonMapper MAPPER = new JsonMapper();

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

    /** Draws; takes the folder of the benchmark data, the seed, and the folder for sheet and texts. */
    public static void main(String[] args) throws IOException {
        if (args.length != 3) {
            throw new IllegalArgumentException("usage: BENCH SEED FOLDER");
        }
        new ReadingDraw(args[1], Path.of(args[2])).draw(Path.of(args[0]));
    }

    private void draw(Path bench) throws IOException {
        List<Item> events = new ArrayList<>();
        List<Item> statements = new ArrayList<>();
        Files.createDirectories(out.resolve("articles"));
        try (Dateline dateline = Dateline.open()) {
            for (Article article : articles(bench)) {
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

    private List<Article> articles(Path bench) throws IOException {
        List<Article> drawn = new ArrayList<>();
        for (String set : SETS) {
            try (Stream<String> lines = Files.lines(bench.resolve(set))) {
                lines.map(ReadingDraw::article)
                        .filter(each ->
                                SHORTEST <= each.text().length() && each.text().length() <= LONGEST)
                        .sorted(Comparator.comparing((Article each) -> rank(each.id())))
                        .limit(ARTICLES_OF_A_SET)
                        .forEach(drawn::add);
            }
        }
        return drawn;
    }

    /** The article of a line of those sets, which have its day as "date". */
    private static Article article(String line) {
        ObjectNode node = (ObjectNode) MAPPER.readTree(line);
        node.set("published", node.path("date"));
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
