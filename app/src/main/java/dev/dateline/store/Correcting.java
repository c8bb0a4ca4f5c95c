// SPDX-License-Identifier: Apache-2.0
package dev.dateline.store;

import dev.dateline.record.Actor;
import dev.dateline.record.ArticleRecord;
import dev.dateline.record.Event;
import dev.dateline.record.RecordFormat;
import dev.dateline.record.Sector;
import dev.dateline.record.Status;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes corrections and takes them back, and brings what the article is found by up to date with them. */
final class Correcting {
    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{3}");
    private static final Pattern WIKIDATA = Pattern.compile("Q[1-9]\\d*");

    private final Database database;
    private final Articles articles;
    private final InstantSource clock;
    private final Corrections corrections;

    Correcting(Database database, Articles articles, InstantSource clock) {
        this.database = database;
        this.articles = articles;
        this.clock = clock;
        this.corrections = new Corrections(database);
    }

    /** See {@link Store#correct}. */
    Correction correct(
            String article, String item, Correction.Field field, @Nullable String value, String author, String reason) {
        return database.write(() -> {
            ArticleRecord record = record(article);
            Correction correction = new Correction(
                    corrections.next(),
                    article,
                    field.isOfEvent() ? Corrector.anchor(record, event(record, item)) : anchor(record, item),
                    field,
                    field.isOfHappening() ? other(article, item, field, value) : checked(record, field, value),
                    author,
                    reason,
                    clock.instant().toString());
            corrections.keep(correction);
            // Earlier ones may find nothing any more; they are no reason to refuse this one.
            if (Corrector.apply(RecordFormat.read(json(article)), corrections.of(article)).loose().stream()
                    .anyMatch(each -> each.number() == correction.number())) {
                throw new StoreException("the correction of " + item + " of article " + article + " would not hold: "
                        + field.code() + " " + value);
            }
            if (field.isOfHappening()
                    && new HappeningVerdicts(database).pair(correction).isEmpty()) {
                throw new StoreException("the correction of " + item + " of article " + article
                        + " would not hold: more than one event stands where " + value + " does");
            }
            renew(article);
            return correction;
        });
    }

    /** As it is with the corrections so far, for that is what a person sees. */
    private ArticleRecord record(String article) {
        return corrections.correct(json(article));
    }

    private String json(String article) {
        return database.one(
                        "SELECT r.record FROM article a JOIN reading r ON r.number = a.reading WHERE a.id = ?",
                        row -> row.getString(1),
                        article)
                .orElseThrow(() -> new StoreException("no article has the id " + article));
    }

    private static Event event(ArticleRecord record, String id) {
        return record.events().stream()
                .filter(event -> event.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new StoreException("article " + record.id() + " has no event " + id));
    }

    private static Actor actor(ArticleRecord record, String id) {
        return record.actors().stream()
                .filter(actor -> actor.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new StoreException("article " + record.id() + " has no actor " + id));
    }

    private static Correction.Anchor anchor(ArticleRecord record, String actor) {
        return Corrector.anchor(record, actor(record, actor));
    }

    /** The value as a record has it; ids of actors become mentions, which a later reading has too. */
    private static @Nullable String checked(ArticleRecord record, Correction.Field field, @Nullable String value) {
        if (value == null || value.isBlank()) {
            if (field == Correction.Field.STATUS || field == Correction.Field.NAME || field == Correction.Field.SAME) {
                throw new StoreException(field.code() + " needs a value");
            }
            return null;
        }
        return switch (field) {
            case DROP -> null;
            case STATUS -> among(Stream.of(Status.values()).map(Status::code).toList(), value.toLowerCase(Locale.ROOT));
            case SECTOR -> among(Stream.of(Sector.values()).map(Sector::code).toList(), value.toUpperCase(Locale.ROOT));
            case COUNTRY -> matching(COUNTRY, value, "a country's code such as UKR");
            case WIKIDATA -> matching(WIKIDATA, value, "a Wikidata id such as Q1065");
            case NAME -> value;
            case SAME, ACTORS, RECIPIENTS, MERGE, SPLIT ->
                String.join(
                        "; ",
                        Stream.of(value.split(","))
                                .map(id -> anchor(record, id.strip()))
                                .map(anchor -> Mention.of(anchor).text())
                                .toList());
        };
    }

    /** The other telling, given by its article and event as a happening is: {@code ARTICLE#e1}. */
    private String other(String article, String item, Correction.Field field, @Nullable String value) {
        int cut = value == null ? -1 : value.lastIndexOf('#');
        if (value == null || cut < 1) {
            throw new StoreException(field.code() + " needs the other event, such as ARTICLE#e1");
        }
        String id = value.substring(0, cut);
        String event = value.substring(cut + 1);
        if (id.equals(article) && event.equals(item)) {
            throw new StoreException("event " + item + " of article " + article + " is itself");
        }
        ArticleRecord record = record(id);
        return new Mention(Corrector.anchor(record, event(record, event)), id).text();
    }

    private static String among(List<String> codes, String value) {
        if (!codes.contains(value)) {
            throw new StoreException(value + " is none of " + String.join(", ", codes));
        }
        return value;
    }

    private static String matching(Pattern pattern, String value, String what) {
        if (!pattern.matcher(value).matches()) {
            throw new StoreException(value + " is not " + what);
        }
        return value;
    }

    /** See {@link Store#undo}. */
    void undo(long number) {
        database.write(() -> {
            Optional<String> article =
                    database.one("SELECT article FROM correction WHERE number = ?", row -> row.getString(1), number);
            if (!corrections.drop(number)) {
                throw new StoreException("there is no correction " + number);
            }
            article.ifPresent(this::renew);
            return true;
        });
    }

    /** See {@link Store#corrections}. */
    void list(Answer answer) {
        answer.columns(List.of("number", "article", "words", "field", "value", "author", "reason", "made", "holds"));
        for (Correction each : corrections.all()) {
            answer.row(Arrays.asList(
                    each.number(),
                    each.article(),
                    each.anchor().words(),
                    each.field().code(),
                    each.value(),
                    each.author(),
                    each.reason(),
                    each.made(),
                    holds(each) ? "yes" : "no"));
        }
    }

    private boolean holds(Correction correction) {
        return database.one(
                                "SELECT r.record FROM article a JOIN reading r ON r.number = a.reading WHERE a.id = ?",
                                row -> row.getString(1),
                                correction.article())
                        .map(json -> !Corrector.apply(RecordFormat.read(json), corrections.of(correction.article()))
                                .loose()
                                .contains(correction))
                        .orElse(false)
                && (!correction.field().isOfHappening()
                        || new HappeningVerdicts(database).pair(correction).isPresent());
    }

    /** Makes all rows of an article anew; nothing where it is not there any more. */
    private void renew(String id) {
        database.list(
                        "SELECT a.number, a.text_hash, a.record_hash, a.source, a.run, a.reading, r.record FROM article a"
                                + " JOIN reading r ON r.number = a.reading WHERE a.id = ?",
                        row -> new Renewal(
                                row.getLong(1),
                                new Articles.Origin(
                                        row.getString(2),
                                        row.getString(3),
                                        row.getString(4),
                                        row.getLong(5),
                                        row.getLong(6)),
                                row.getString(7)),
                        id)
                .forEach(renewal -> {
                    articles.clear(renewal.number());
                    articles.put(renewal.number(), corrections.correct(renewal.json()), renewal.origin());
                });
    }

    private record Renewal(long number, Articles.Origin origin, String json) {}
}
