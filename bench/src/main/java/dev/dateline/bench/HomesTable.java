// SPDX-License-Identifier: Apache-2.0
package dev.dateline.bench;

import dev.dateline.extract.commitment.CommitmentExtractor;
import dev.dateline.extract.commitment.CommitmentMention;
import dev.dateline.extract.event.EventExtractor;
import dev.dateline.extract.event.EventMention;
import dev.dateline.extract.statement.StatementExtractor;
import dev.dateline.extract.statement.StatementMention;
import dev.dateline.language.Document;
import dev.dateline.language.OnnxReader;
import dev.dateline.record.CodePoints;
import dev.dateline.record.Place;
import dev.dateline.record.Span;
import dev.dateline.resolve.actor.ActorResolver;
import dev.dateline.resolve.actor.HomeRow;
import dev.dateline.resolve.place.PlaceResolver;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes what is seen of the lands that actors of articles may be of whose phrases tell none, a line of JSON an actor, for
 * {@code training/homes.py}; places are in code points. The first line names the numbers of a land.
 */
public final class HomesTable {
    private static final JsonMapper MAPPER = new JsonMapper();

    private HomesTable() {}

    /** Takes the file of articles, the file to write, and after how many UTF-16 units each article is to end with its sentence, all of it without. */
    public static void main(String[] args) throws IOException {
        if (args.length < 2 || args.length > 3) {
            throw new IllegalArgumentException("usage: ARTICLES.jsonl ROWS.jsonl [LENGTH]");
        }
        int length = args.length == 3 ? Integer.parseInt(args[2]) : Integer.MAX_VALUE;
        StatementExtractor statements = new StatementExtractor();
        EventExtractor events = new EventExtractor();
        CommitmentExtractor commitments = new CommitmentExtractor();
        PlaceResolver places = new PlaceResolver();
        ActorResolver actors = new ActorResolver();
        try (Stream<String> lines = Files.lines(Path.of(args[0]));
                BufferedWriter out = Files.newBufferedWriter(Path.of(args[1]));
                OnnxReader reader = OnnxReader.open()) {
            ObjectNode head = MAPPER.createObjectNode();
            head.set("names", MAPPER.valueToTree(HomeRow.names()));
            out.write(MAPPER.writeValueAsString(head));
            out.newLine();
            for (String line : (Iterable<String>) lines::iterator) {
                JsonNode article = MAPPER.readTree(line);
                String text = begin(article.get("text").asString(), length, reader);
                Document document = reader.read(text);
                List<StatementMention> said = statements.extract(document);
                List<Place> placed = places.resolve(document).certain();
                List<EventMention> happened = events.extract(document, said);
                List<CommitmentMention> bound = commitments.extract(document, said, happened);
                List<Integer> participants = Stream.concat(
                                EventMention.participants(happened).stream(), CommitmentMention.parties(bound).stream())
                        .distinct()
                        .toList();
                Optional<LocalDate> day = Optional.ofNullable(article.get("published"))
                        .map(published -> LocalDate.parse(published.asString().substring(0, 10)));
                CodePoints points = new CodePoints(text);
                for (HomeRow row : actors.homes(document, placed, said, day, participants)) {
                    out.write(MAPPER.writeValueAsString(json(article.get("id").asString(), row, points)));
                    out.newLine();
                }
            }
        }
    }

    /** A text up to the end of the sentence in which a length is reached. */
    private static String begin(String text, int length, OnnxReader reader) {
        if (length >= text.length()) {
            return text;
        }
        Document some = reader.read(text.substring(0, Math.min(text.length(), 3 * length)));
        return some.sentences().stream()
                .map(sentence -> some.token(sentence.last() - 1).span().end())
                .filter(end -> end >= length)
                .findFirst()
                .map(end -> text.substring(0, end))
                .orElse(text);
    }

    private static ObjectNode json(String id, HomeRow row, CodePoints points) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("article", id);
        ArrayNode phrases = node.putArray("phrases");
        for (Span span : row.phrases()) {
            phrases.addArray().add(points.fromUtf16(span.begin())).add(points.fromUtf16(span.end()));
        }
        node.set("lands", MAPPER.valueToTree(row.lands()));
        return node;
    }
}
