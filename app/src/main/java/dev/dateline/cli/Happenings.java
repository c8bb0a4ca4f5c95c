// SPDX-License-Identifier: Apache-2.0
package dev.dateline.cli;

import dev.dateline.fuse.event.ChainedEvent;
import dev.dateline.fuse.event.Contradiction;
import dev.dateline.fuse.event.Party;
import dev.dateline.fuse.event.Telling;
import dev.dateline.record.Interval;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Happenings in words, in JSON and as a table. */
final class Happenings {
    private static final JsonMapper JSON = new JsonMapper();

    private static final List<String> COLUMNS = List.of(
            "happening",
            "type",
            "mode",
            "status",
            "first_day",
            "last_day",
            "place",
            "actors",
            "recipients",
            "independent",
            "article",
            "event",
            "copies",
            "outlet",
            "published",
            "speaker",
            "source",
            "told_as",
            "deaths",
            "injured",
            "words");

    private final boolean colour;

    Happenings(boolean colour) {
        this.colour = colour;
    }

    String write(List<ChainedEvent> happenings, JoinedFormat format) {
        return switch (format) {
            case TEXT -> happenings.stream().map(this::text).collect(Collectors.joining());
            case JSONL ->
                happenings.stream().map(happening -> json(happening) + "\n").collect(Collectors.joining());
            case CSV -> csv(happenings);
        };
    }

    private String csv(List<ChainedEvent> happenings) {
        StringBuilder rows = new StringBuilder();
        AnswerFormat.Writer writer = AnswerFormat.CSV.writer(rows::append, List.of());
        writer.columns(COLUMNS);
        for (ChainedEvent happening : happenings) {
            Interval when = happening.when();
            for (Telling telling : happening.tellings()) {
                writer.row(Arrays.asList(
                        happening.id(),
                        happening.type().code(),
                        happening.mode(),
                        happening.status().code(),
                        when == null ? null : when.begin(),
                        when == null ? null : when.end(),
                        happening.place(),
                        names(happening.actors()),
                        names(happening.recipients()),
                        happening.independent(),
                        telling.article(),
                        telling.event(),
                        telling.copyGroup(),
                        telling.outlet(),
                        telling.published(),
                        telling.speaker(),
                        telling.source(),
                        telling.status().code(),
                        telling.deaths(),
                        telling.injured(),
                        telling.words()));
            }
        }
        writer.end();
        return rows.toString();
    }

    private String text(ChainedEvent happening) {
        Page page = new Page(colour);
        String head = Stream.of(
                        days(happening.when()),
                        happening.type().code() + (happening.mode() == null ? "" : " " + happening.mode()),
                        happening.status().code(),
                        happening.place())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
        page.paragraph(0, new Page.Run(head, Ink.BOLD));
        String who = names(happening.actors());
        String whom = names(happening.recipients());
        if (!who.isEmpty() || !whom.isEmpty()) {
            page.paragraph(2, plain((who.isEmpty() ? "somebody" : who) + (whom.isEmpty() ? "" : " → " + whom)));
        }
        int told = happening.tellings().size();
        page.paragraph(
                2,
                plain("told " + (told == 1 ? "once" : told + " times") + ", by " + happening.independent()
                        + (happening.independent() == 1 ? " independent source" : " independent sources")
                        + (happening.speakers().isEmpty()
                                ? ""
                                : ", according to " + String.join(", ", happening.speakers()))));
        for (Telling telling : happening.tellings()) {
            page.paragraph(2, new Page.Run("│ ", Ink.PLAIN), "│ ", List.of(plain(told(telling))));
        }
        for (Contradiction contradiction : happening.contradictions()) {
            page.paragraph(2, plain("differ in " + told(contradiction)));
        }
        page.blank();
        return page.toString();
    }

    private static String told(Telling telling) {
        String from = Stream.of(
                        telling.published() == null ? null : telling.published().toString(),
                        telling.outlet(),
                        telling.article() + " " + telling.event(),
                        byRole(telling))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return from + ": " + telling.words();
    }

    /** Who tells it without having a name; those who have one stand above. */
    private static @Nullable String byRole(Telling telling) {
        return telling.speaker() != null || telling.source() == null ? null : "according to " + telling.source();
    }

    private static String told(Contradiction contradiction) {
        return contradiction.matter().name().toLowerCase(Locale.ROOT) + ": "
                + contradiction.claims().stream()
                        .map(claim -> claim.value() + " ("
                                + claim.tellings().stream()
                                        .map(telling -> telling.article() + " " + telling.event())
                                        .collect(Collectors.joining(", "))
                                + ")")
                        .collect(Collectors.joining(" or "));
    }

    static @Nullable String days(@Nullable Interval when) {
        if (when == null) {
            return null;
        }
        return when.begin().equals(when.end()) ? when.begin().toString() : when.begin() + " to " + when.end();
    }

    static Page.Run plain(String words) {
        return new Page.Run(words, Ink.PLAIN);
    }

    static String names(List<Party> parties) {
        return parties.stream().map(Party::name).collect(Collectors.joining(", "));
    }

    private ObjectNode json(ChainedEvent happening) {
        ObjectNode object = JSON.createObjectNode();
        object.put("id", happening.id())
                .put("type", happening.type().code())
                .put("mode", happening.mode())
                .put("status", happening.status().code());
        days(object, happening.when());
        object.put("place", happening.place());
        parties(object.putArray("actors"), happening.actors());
        parties(object.putArray("recipients"), happening.recipients());
        object.put("independent", happening.independent());
        happening.speakers().forEach(object.putArray("speakers")::add);
        ArrayNode tellings = object.putArray("tellings");
        for (Telling telling : happening.tellings()) {
            tellings.addObject()
                    .put("article", telling.article())
                    .put("event", telling.event())
                    .put("copies", telling.copyGroup())
                    .put("outlet", telling.outlet())
                    .put(
                            "published",
                            telling.published() == null
                                    ? null
                                    : telling.published().toString())
                    .put("speaker", telling.speaker())
                    .put("source", telling.source())
                    .put("words", telling.words());
        }
        ArrayNode contradictions = object.putArray("contradictions");
        for (Contradiction contradiction : happening.contradictions()) {
            ObjectNode told = contradictions.addObject();
            told.put("matter", contradiction.matter().name().toLowerCase(Locale.ROOT));
            ArrayNode claims = told.putArray("claims");
            for (Contradiction.Claim claim : contradiction.claims()) {
                ArrayNode by = claims.addObject().put("value", claim.value()).putArray("tellings");
                claim.tellings().forEach(telling -> by.add(telling.article() + "/" + telling.event()));
            }
        }
        return object;
    }

    static void days(ObjectNode object, @Nullable Interval when) {
        object.put("first_day", when == null ? null : when.begin().toString());
        object.put("last_day", when == null ? null : when.end().toString());
    }

    static void parties(ArrayNode array, List<Party> parties) {
        for (Party party : parties) {
            array.addObject()
                    .put("name", party.name())
                    .put("kind", party.kind().code())
                    .put("country", party.country())
                    .put(
                            "sector",
                            party.sector() == null ? null : party.sector().code())
                    .put("wikidata", party.wikidata());
        }
    }
}
