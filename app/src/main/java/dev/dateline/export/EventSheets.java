// SPDX-License-Identifier: Apache-2.0
package dev.dateline.export;

import static dev.dateline.export.Column.day;
import static dev.dateline.export.Column.integer;
import static dev.dateline.export.Column.number;
import static dev.dateline.export.Column.text;

import dev.dateline.record.Actor;
import dev.dateline.record.Event;
import dev.dateline.record.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The tables of events and of those who take part. */
final class EventSheets {
    /** Somebody's part in an event or a commitment, the how manieth in it from 1. */
    record Part(String of, String part, int number, Actor actor) {}

    static final Sheet<Item<Event>> EVENTS = new Sheet<>(
            "events",
            "a telling of an event, of any status",
            Item.columns(kind(), participants(), words(), when(), where(), numbers()),
            Item.each(article -> article.record().events()));

    static final Sheet<Item<Part>> EVENT_ACTORS = new Sheet<>(
            "event_actors",
            "somebody who does an event or to whom it is done",
            parts("event", "actor or recipient"),
            Item.each(article -> article.record().events().stream()
                    .flatMap(event -> Stream.concat(
                            parts(article, event.id(), "actor", event.actors()).stream(),
                            parts(article, event.id(), "recipient", event.recipients()).stream()))
                    .toList()));

    private EventSheets() {}

    private static List<Column<Item<Event>>> kind() {
        return List.of(
                Item.articleId(),
                text(
                        "event",
                        "the event's id in the article: with it the key",
                        row -> row.it().id()),
                text("type", "a PLOVER type", row -> row.it().type().code()),
                text("subtype", "a type of the user's own", row -> row.it().subtype()),
                text("mode", "a PLOVER mode", row -> row.it().mode()),
                text(
                        "contexts",
                        "PLOVER contexts, separated by ;",
                        row -> joined(row.it().contexts())),
                text(
                        "cameo",
                        "a CAMEO code; it begins with a zero where its root does",
                        row -> row.it().cameo()),
                integer(
                        "quad",
                        "1 verbal cooperation to 4 material conflict",
                        row -> row.it().quad()),
                number(
                        "score",
                        "-10 conflict to 10 cooperation",
                        row -> row.it().score()),
                text(
                        "status",
                        "happened, ongoing, planned, demanded, threatened, possible or denied",
                        row -> row.it().status().code()),
                text(
                        "statement",
                        "the id of the statement that tells it; empty in the outlet's own voice",
                        row -> row.it().statement()),
                text(
                        "speaker",
                        "who makes that statement",
                        row -> row.article().speaker(row.it().statement())));
    }

    private static List<Column<Item<Event>>> participants() {
        return List.of(
                text(
                        "actors",
                        "names, separated by ;, to be read; event_actors has them one by one",
                        row -> emptyToNull(row.article().names(row.it().actors()))),
                text(
                        "recipients",
                        "names, separated by ;",
                        row -> emptyToNull(row.article().names(row.it().recipients()))));
    }

    private static List<Column<Item<Event>>> words() {
        return Item.columns(
                Item.words("trigger", "the words that name the event", Event::trigger),
                Item.words("evidence", "the clause that proves it", Event::evidence),
                List.of(text("sentence", "the sentence round it", EventSheets::sentence)));
    }

    private static List<Column<Item<Event>>> when() {
        return List.of(
                day(
                        "date_begin",
                        "the first day on which it may have been",
                        row -> row.it().time() == null
                                ? null
                                : row.it().time().interval().begin()),
                day(
                        "date_end",
                        "the last",
                        row -> row.it().time() == null
                                ? null
                                : row.it().time().interval().end()),
                text(
                        "time",
                        "the id of the expression that says so; empty where another telling does",
                        row -> row.it().time() == null ? null : row.it().time().time()));
    }

    private static List<Column<Item<Event>>> where() {
        return List.of(
                text("place", "the id of the place", row -> row.it().place()),
                text("place_name", "its name", row -> place(row, Place::name)),
                text(
                        "place_kind",
                        "country, region, city, facility …; a country's or region's point is one inside it",
                        row -> place(row, Place::kind)),
                text("place_country", "ISO 3166 alpha-3", row -> place(row, Place::country)),
                number("lat", "degrees north", row -> place(row, Place::latitude)),
                number("lon", "degrees east", row -> place(row, Place::longitude)));
    }

    private static List<Column<Item<Event>>> numbers() {
        return List.of(
                integer("deaths", "how many it killed", row -> row.it().deaths()),
                integer("injured", "how many it injured", row -> row.it().injured()),
                text(
                        "quantity",
                        "the id of the figure that says how many or how much",
                        row -> row.it().quantity()),
                number("confidence", "0 to 1", row -> row.it().confidence()),
                text("why", "which rule or entry decided", row -> row.it().why()));
    }

    static String sentence(Item<Event> row) {
        ArticleView article = row.article();
        return article.sentence(row.it().evidence()).of(article.record().text());
    }

    private static <T> @Nullable T place(Item<Event> row, Function<Place, @Nullable T> part) {
        return row.article().place(row.it().place()).map(part).orElse(null);
    }

    static @Nullable String joined(List<String> words) {
        return words.isEmpty() ? null : String.join("; ", words);
    }

    static @Nullable String emptyToNull(String words) {
        return words.isEmpty() ? null : words;
    }

    static List<Column<Item<Part>>> parts(String what, String parts) {
        return List.of(
                Item.articleId(),
                text(what, "the id of the " + what, row -> row.it().of()),
                text("part", parts, row -> row.it().part()),
                integer(
                        "number",
                        "which of those with this part, from 1: with the three the key",
                        row -> row.it().number()),
                text("actor", "the id of the actor", row -> row.it().actor().id()),
                text("name", "the actor's name", row -> row.it().actor().name()),
                text("country", "as of actors", row -> row.it().actor().country()),
                text(
                        "sector",
                        "as of actors",
                        row -> ArticleSheets.sector(row.it().actor())));
    }

    static List<Part> parts(ArticleView article, String of, String part, List<String> ids) {
        List<Part> parts = new ArrayList<>();
        for (Actor actor : article.actors(ids)) {
            parts.add(new Part(of, part, parts.size() + 1, actor));
        }
        return parts;
    }
}
