// SPDX-License-Identifier: Apache-2.0
package dev.dateline.export;

import dev.dateline.dataset.DataFolder;
import dev.dateline.dataset.Sha256;
import dev.dateline.record.Actor;
import dev.dateline.record.ArticleRecord;
import dev.dateline.record.Event;
import dev.dateline.record.Interval;
import dev.dateline.record.Place;
import dev.dateline.record.Sector;
import dev.dateline.resolve.place.CodeSystem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * FollowTheMoney's entities, one a line: each article, its events that are told as happened or going on, those who take part in them, and what documents
 * each event; references lead only to entities that stand before them.
 */
final class FollowTheMoney implements Shape {
    static final String NAME = "entities.ftm.jsonl";

    private static final Set<Sector> PUBLIC =
            EnumSet.of(Sector.GOV, Sector.MIL, Sector.COP, Sector.SPY, Sector.JUD, Sector.LEG);

    private final Atlas atlas;
    private final JsonLines lines;
    private final Sidecar<Event> sidecar;

    FollowTheMoney(DataFolder folder, Atlas atlas) {
        this.atlas = atlas;
        this.lines = new JsonLines(folder.file(NAME));
        this.sidecar = new Sidecar<>(folder.file(Sidecar.NAME), EventSheets.EVENTS);
    }

    @Override
    public void take(ArticleView article) throws IOException {
        lines.line(document(article));
        Set<String> written = new LinkedHashSet<>();
        for (Event event : article.record().events()) {
            Item<Event> item = new Item<>(article, event);
            Optional<String> leftOut = Happenings.leftOut(event);
            if (leftOut.isPresent()) {
                sidecar.item(item, List.of(), leftOut.get());
                continue;
            }
            for (Actor actor : involved(article, event)) {
                if (written.add(actor.id())) {
                    lines.line(actor(article, actor));
                }
            }
            lines.line(event(item));
            lines.line(documentation(item));
            sidecar.item(item, List.of(id(article, event.id())), null);
        }
        sidecar.others(article);
    }

    private static String id(ArticleView article, String item) {
        return Sha256.hex(Names.article(article) + ":" + item).substring(0, 40);
    }

    private static String documentId(ArticleView article) {
        return id(article, "article");
    }

    private static List<Actor> involved(ArticleView article, Event event) {
        List<String> ids =
                new ArrayList<>(new LinkedHashSet<>(Stream.concat(event.actors().stream(), event.recipients().stream())
                        .toList()));
        return article.actors(ids);
    }

    private ObjectNode document(ArticleView article) {
        ArticleRecord record = article.record();
        String day = record.published() == null ? null : record.published().text();
        return new FtmEntity(documentId(article), "Article")
                .put("title", record.title())
                .put("sourceUrl", record.url())
                .put("publisher", record.outlet())
                .put("author", record.byline())
                .put("publishedAt", day)
                .put("language", language(record.language()))
                .put("bodyText", record.text())
                .object();
    }

    /** ISO 639-3; null where the tag names no language that has a code of it. */
    private static @Nullable String language(@Nullable String tag) {
        try {
            String three = tag == null ? "" : Locale.forLanguageTag(tag).getISO3Language();
            return three.isEmpty() ? null : three;
        } catch (MissingResourceException noLanguage) {
            return null;
        }
    }

    private ObjectNode actor(ArticleView article, Actor actor) {
        boolean official = actor.sector() != null && PUBLIC.contains(actor.sector());
        String schema = switch (actor.kind()) {
            case PERSON -> "Person";
            case ORGANIZATION -> official ? "PublicBody" : "Organization";
            case COUNTRY -> "PublicBody";
            case GROUP, POPULATION -> "LegalEntity";
        };
        return new FtmEntity(id(article, actor.id()), schema)
                .put("name", actor.name())
                .put("country", country(actor.country()))
                .put("sector", ArticleSheets.sector(actor))
                .put("position", schema.equals("Person") ? actor.role() : null)
                .put("wikidataId", actor.wikidata())
                .put("proof", documentId(article))
                .object();
    }

    /** ISO 3166 alpha-2 in small letters. */
    private @Nullable String country(@Nullable String iso3) {
        String two = atlas.code(iso3, CodeSystem.ISO2);
        return two == null ? null : two.toLowerCase(Locale.ROOT);
    }

    private ObjectNode event(Item<Event> item) {
        ArticleView article = item.article();
        Event event = item.it();
        Interval days = event.time() == null ? null : event.time().interval();
        Place place = article.place(event.place()).orElse(null);
        FtmEntity entity = new FtmEntity(id(article, event.id()), "Event")
                .put(
                        "name",
                        name(event) + ": "
                                + CellText.line(
                                        event.evidence().of(article.record().text())))
                .put("startDate", days == null ? null : days.begin().toString())
                .put("endDate", days == null ? null : days.end().toString())
                .put("location", place == null ? null : place.name())
                .put("country", place == null ? null : country(place.country()))
                .put("keywords", event.type().code())
                .put("keywords", event.mode())
                .put("summary", EventSheets.sentence(item))
                .put("recordId", article.id() + ":" + event.id())
                .put("publisher", article.record().outlet())
                .put("sourceUrl", article.record().url())
                .put("proof", documentId(article));
        event.actors().forEach(actor -> entity.put("organizer", id(article, actor)));
        involved(article, event).forEach(actor -> entity.put("involved", id(article, actor.id())));
        return entity.object();
    }

    private static String name(Event event) {
        return event.mode() == null ? event.type().code() : event.type().code() + " " + event.mode();
    }

    private static ObjectNode documentation(Item<Event> item) {
        ArticleView article = item.article();
        String event = id(article, item.it().id());
        return new FtmEntity(id(article, item.it().id() + ":documentation"), "Documentation")
                .put("document", documentId(article))
                .put("entity", event)
                .put("role", "evidence")
                .put("summary", item.it().evidence().of(article.record().text()))
                .object();
    }

    @Override
    public void close() throws IOException {
        lines.close();
        sidecar.close();
    }
}
