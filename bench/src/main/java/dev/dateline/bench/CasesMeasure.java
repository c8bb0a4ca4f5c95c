// SPDX-License-Identifier: Apache-2.0
package dev.dateline.bench;

import dev.dateline.Dateline;
import dev.dateline.ingest.Defaults;
import dev.dateline.ingest.Ingest;
import dev.dateline.ingest.Limits;
import dev.dateline.ingest.Reading;
import dev.dateline.record.Actor;
import dev.dateline.record.ArticleRecord;
import dev.dateline.record.Event;
import dev.dateline.record.Place;
import dev.dateline.record.Span;
import dev.dateline.record.Statement;
import dev.dateline.record.TimeExpression;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures the small inputs on which other tools failed: each is 1 where all that it asks for is right, else 0. The inputs
 * have no code points beyond the basic plane, so offsets are compared as they are.
 */
final class CasesMeasure {
    private static final JsonMapper MAPPER = new JsonMapper();

    private static final Pattern DAY = Pattern.compile("published (\\d{4}-\\d\\d-\\d\\d)");
    private static final String PARAGRAPH =
            "<p>The council of the port passed the plan for a new harbour wall, and its members shook hands.</p>";

    private final Dateline dateline;

    CasesMeasure(Dateline dateline) {
        this.dateline = dateline;
    }

    Map<String, Double> measure(List<String> lines) {
        Map<String, Double> figures = new TreeMap<>();
        for (String line : lines) {
            JsonNode input = MAPPER.readTree(line);
            boolean right = input.path("kind").asString("").equals("html")
                    ? isDated(input)
                    : new Case(input, dateline.read(BatchReading.parse(line))).isRight();
            figures.put("cases." + id(input), right ? 1.0 : 0.0);
        }
        return figures;
    }

    private static String id(JsonNode input) {
        return input.path("id").asString("").replace("case-", "");
    }

    /** Whether a piece of a page, with an article set behind it, is dated as the expectation says. */
    private static boolean isDated(JsonNode input) {
        String page = input.path("text").asString("") + "<article>" + PARAGRAPH.repeat(6) + "</article>";
        Ingest ingest = new Ingest(Defaults.NONE, Limits.STANDARD, LocalDate.of(2031, 12, 31));
        Reading reading = ingest.page("case", page, "");
        Matcher expected = DAY.matcher(input.path("expect").asString(""));
        return expected.find()
                && reading instanceof Reading.Read read
                && read.article().published() != null
                && read.article().published().day().toString().equals(expected.group(1));
    }

    /** One input with the record that was made of it. */
    private record Case(JsonNode input, ArticleRecord record) {
        boolean isRight() {
            return switch (id(input)) {
                case "Q1" -> quotes(2) && speakers() && role("harbour minister");
                case "Q3" -> quotes(1) && speakers();
                case "D2" ->
                    times(1)
                            && record.times().get(0).interval() != null
                            && record.times().get(0).alternatives().size() == 1;
                case "D3" ->
                    times(1) && "2031-08-28".equals(record.times().get(0).value());
                case "P1" -> place("CAN");
                case "P2" -> place(null) && noPlaces();
                case "E1" -> event("SANCTION");
                case "E2" -> promise();
                case "O1" -> ownActors();
                default -> throw new IllegalArgumentException("no check for the case " + id(input));
            };
        }

        private List<Span> spans(String label) {
            List<Span> spans = new ArrayList<>();
            for (JsonNode span : input.path("spans")) {
                if (span.path(0).asString("").equals(label)) {
                    spans.add(new Span(span.path(1).intValue(), span.path(2).intValue()));
                }
            }
            return spans;
        }

        /** As many pieces of direct speech as asked for, each the asked one but for quotation marks and commas. */
        private boolean quotes(int count) {
            List<Span> pieces = record.statements().stream()
                    .flatMap(statement -> statement.content().stream())
                    .sorted()
                    .toList();
            List<Span> asked = spans("quote");
            if (pieces.size() != count || asked.size() != count) {
                return false;
            }
            for (int i = 0; i < count; i++) {
                if (!bare(pieces.get(i)).equals(bare(asked.get(i)))) {
                    return false;
                }
            }
            return true;
        }

        private String bare(Span span) {
            return span.of(record.text()).replaceAll("^[\"\\s]+|[\"\\s,.]+$", "");
        }

        /** All statements are by one actor, and the asked words name it. */
        private boolean speakers() {
            List<String> speakers = record.statements().stream()
                    .map(Statement::speaker)
                    .distinct()
                    .toList();
            return speakers.size() == 1
                    && speakers.get(0) != null
                    && spans("speaker").stream().allMatch(span -> mentions(speakers.get(0), span));
        }

        private boolean mentions(String actor, Span span) {
            return actor(actor).mentions().stream().anyMatch(span::overlaps);
        }

        private Actor actor(String id) {
            return record.actors().stream()
                    .filter(each -> each.id().equals(id))
                    .findFirst()
                    .orElseThrow();
        }

        private boolean role(String role) {
            String found =
                    actor(String.valueOf(record.statements().get(0).speaker())).role();
            return found != null && found.contains(role);
        }

        private boolean times(int count) {
            return record.times().size() == count
                    && spans("time")
                            .equals(record.times().stream()
                                    .map(TimeExpression::span)
                                    .toList())
                    && spans("not_a_date").stream()
                            .noneMatch(span -> record.times().stream()
                                    .anyMatch(time -> time.span().overlaps(span)));
        }

        private boolean place(@Nullable String country) {
            Span asked = spans("place").get(0);
            return record.places().stream()
                    .filter(place -> place.mentions().stream().anyMatch(asked::overlaps))
                    .findFirst()
                    .map(place -> country == null ? !"ALB".equals(place.country()) : country.equals(place.country()))
                    .orElse(false);
        }

        private boolean noPlaces() {
            return spans("no_place").stream()
                    .noneMatch(span -> record.places().stream()
                            .map(Place::mentions)
                            .anyMatch(mentions -> mentions.stream().anyMatch(span::overlaps)));
        }

        private boolean event(String type) {
            if (record.events().size() != 1) {
                return false;
            }
            Event event = record.events().get(0);
            return event.type().name().equals(type)
                    && who(event.actors(), spans("actor").get(0))
                    && who(event.recipients(), spans("recipient").get(0));
        }

        private boolean who(List<String> actors, Span asked) {
            return actors.size() == 1 && mentions(actors.get(0), asked);
        }

        private boolean promise() {
            return record.events().stream()
                    .anyMatch(event -> event.type().name().equals("AGREE")
                            && who(event.actors(), spans("actor").get(0))
                            && who(event.recipients(), spans("recipient").get(0)));
        }

        /** Two events, each with a mention of the actor inside its own clause. */
        private boolean ownActors() {
            return record.events().size() == 2
                    && who(
                            record.events().get(0).actors(),
                            spans("actor_event1").get(0))
                    && who(
                            record.events().get(1).actors(),
                            spans("actor_event2").get(0));
        }
    }
}
