// SPDX-License-Identifier: Apache-2.0
package dev.dateline.export;

import static dev.dateline.export.Column.integer;
import static dev.dateline.export.Column.number;
import static dev.dateline.export.Column.text;

import dev.dateline.dataset.Sha256;
import dev.dateline.record.Actor;
import dev.dateline.record.ArticleRecord;
import dev.dateline.record.Place;
import dev.dateline.record.Span;
import dev.dateline.record.TimeExpression;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The tables of articles and of whom, where and when they name. */
final class ArticleSheets {
    /** A mention of an actor or a place, the how manieth from 1. */
    record Mention(String of, int number, Span span) {}

    static final Sheet<ArticleView> ARTICLES = new Sheet<>(
            "articles",
            "an article",
            List.of(
                    text("article", "the id of the article: the key of this table", ArticleView::id),
                    text("url", "its address", row -> row.record().url()),
                    text("outlet", "who published it", row -> row.record().outlet()),
                    text("title", "the headline", row -> row.record().title()),
                    text("byline", "the authors", row -> row.record().byline()),
                    text("published", "ISO 8601 date or date-time of publication", row -> published(row.record())),
                    Column.day(
                            "published_day", "the day of publication in the page's own zone", row -> day(row.record())),
                    text("language", "BCP 47", row -> row.record().language()),
                    integer("characters", "code points of the text", ArticleView::length),
                    text(
                            "text_sha256",
                            "SHA-256 of the text in UTF-8; the text itself is in the records",
                            ArticleSheets::sum),
                    integer(
                            "read",
                            "code points that were read",
                            row -> row.record().coverage().read()),
                    integer(
                            "total",
                            "code points of the input's text",
                            row -> row.record().coverage().total()),
                    text(
                            "reason",
                            "why the two differ",
                            row -> row.record().coverage().reason()),
                    text("version", "what made the record", row -> row.record().version())),
            List::of);

    static final Sheet<Item<Actor>> ACTORS = new Sheet<>(
            "actors",
            "somebody of whom an article speaks",
            List.of(
                    Item.articleId(),
                    text(
                            "actor",
                            "the actor's id in the article: with it the key",
                            row -> row.it().id()),
                    text(
                            "name",
                            "as the article gives it at its fullest",
                            row -> row.it().name()),
                    text(
                            "kind",
                            "person, organization, group, country or population",
                            row -> row.it().kind().code()),
                    text(
                            "country",
                            "ISO 3166 alpha-3, or IGO UNO EUR NGO ISM IMG MNC",
                            row -> row.it().country()),
                    text("sector", "a PLOVER sector", row -> sector(row.it())),
                    text(
                            "role",
                            "the title that the text gives",
                            row -> row.it().role()),
                    text("wikidata", "Q…", row -> row.it().wikidata()),
                    integer(
                            "mentions",
                            "how often the article speaks of the actor",
                            row -> row.it().mentions().size())),
            Item.each(article -> article.record().actors()));

    static final Sheet<Item<Mention>> ACTOR_MENTIONS = new Sheet<>(
            "actor_mentions",
            "words that refer to an actor",
            mentions("actor"),
            Item.each(article -> article.record().actors().stream()
                    .flatMap(actor -> mentions(actor.id(), actor.mentions()).stream())
                    .toList()));

    static final Sheet<Item<Place>> PLACES = new Sheet<>(
            "places",
            "a place that an article names",
            List.of(
                    Item.articleId(),
                    text(
                            "place",
                            "the place's id in the article: with it the key",
                            row -> row.it().id()),
                    text(
                            "name",
                            "as the article gives it at its fullest",
                            row -> row.it().name()),
                    text(
                            "kind",
                            "country, region, city, facility, water, mountain, continent or demonym",
                            row -> row.it().kind()),
                    text("country", "ISO 3166 alpha-3", row -> row.it().country()),
                    number("lat", "degrees north", row -> row.it().latitude()),
                    number("lon", "degrees east", row -> row.it().longitude()),
                    integer("geonames", "GeoNames id", row -> row.it().geonames()),
                    integer(
                            "mentions",
                            "how often the article names it",
                            row -> row.it().mentions().size())),
            Item.each(article -> article.record().places()));

    static final Sheet<Item<Mention>> PLACE_MENTIONS = new Sheet<>(
            "place_mentions",
            "words that name a place",
            mentions("place"),
            Item.each(article -> article.record().places().stream()
                    .flatMap(place -> mentions(place.id(), place.mentions()).stream())
                    .toList()));

    static final Sheet<Item<TimeExpression>> TIMES = new Sheet<>(
            "times",
            "an expression of time",
            Item.columns(
                    List.of(
                            Item.articleId(),
                            text(
                                    "time",
                                    "the expression's id in the article: with it the key",
                                    row -> row.it().id())),
                    Item.words("words", "the expression", TimeExpression::span),
                    List.of(
                            text(
                                    "type",
                                    "date, time, duration or set",
                                    row -> row.it().type().code()),
                            text("value", "TIMEX3", row -> row.it().value()),
                            Column.day(
                                    "begin",
                                    "the first of the days that are meant",
                                    row -> row.it().interval() == null
                                            ? null
                                            : row.it().interval().begin()),
                            Column.day(
                                    "end",
                                    "the last of them",
                                    row -> row.it().interval() == null
                                            ? null
                                            : row.it().interval().end()),
                            text(
                                    "alternatives",
                                    "days that the rule did not choose, separated by ;",
                                    row -> days(row.it())))),
            Item.each(article -> article.record().times()));

    private ArticleSheets() {}

    static @Nullable String sector(Actor actor) {
        return actor.sector() == null ? null : actor.sector().code();
    }

    private static @Nullable String published(ArticleRecord record) {
        return record.published() == null ? null : record.published().text();
    }

    private static @Nullable LocalDate day(ArticleRecord record) {
        return record.published() == null ? null : record.published().day();
    }

    static String sum(ArticleView article) {
        return Sha256.hex(article.record().text());
    }

    private static @Nullable String days(TimeExpression time) {
        List<LocalDate> days = time.alternatives();
        return days.isEmpty() ? null : days.stream().map(LocalDate::toString).collect(Collectors.joining("; "));
    }

    private static List<Column<Item<Mention>>> mentions(String what) {
        return Item.columns(
                List.of(
                        Item.articleId(),
                        text(what, "the id of the " + what, row -> row.it().of()),
                        integer(
                                "number",
                                "which of its mentions, from 1: with the two the key",
                                row -> row.it().number())),
                Item.words("words", "the mention", Mention::span));
    }

    private static List<Mention> mentions(String of, List<Span> spans) {
        List<Mention> mentions = new ArrayList<>();
        for (Span span : spans) {
            mentions.add(new Mention(of, mentions.size() + 1, span));
        }
        return mentions;
    }
}
