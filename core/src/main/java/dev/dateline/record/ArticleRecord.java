// SPDX-License-Identifier: Apache-2.0
package dev.dateline.record;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The record of one article: everything that Dateline found, each item with the words that prove it.
 *
 * @param id the caller's id, else made of the canonical URL or the text
 * @param text exactly the text that was read
 * @param version version of Dateline and of the weights and lexicons that made the record
 */
public record ArticleRecord(
        String id,
        @Nullable String url,
        @Nullable String outlet,
        @Nullable String title,
        @Nullable String byline,
        @Nullable Published published,
        @Nullable String language,
        String text,
        Coverage coverage,
        String version,
        List<Span> sentences,
        List<Actor> actors,
        List<Place> places,
        List<TimeExpression> times,
        List<Statement> statements,
        List<Event> events,
        List<Commitment> commitments,
        List<Figure> figures,
        List<Framing> framing) {
    /** The name of the contract that a record keeps. */
    public static final String SCHEMA = "dateline/1";

    public ArticleRecord {
        sentences = List.copyOf(sentences);
        actors = List.copyOf(actors);
        places = List.copyOf(places);
        times = List.copyOf(times);
        statements = List.copyOf(statements);
        events = List.copyOf(events);
        commitments = List.copyOf(commitments);
        figures = List.copyOf(figures);
        framing = List.copyOf(framing);
    }

    /** The record without the events of a lower confidence; the others keep their ids, and no commitment names one that is gone. */
    public ArticleRecord confident(double least) {
        List<Event> kept =
                events.stream().filter(event -> event.confidence() >= least).toList();
        Set<String> ids = kept.stream().map(Event::id).collect(Collectors.toSet());
        List<Commitment> pledged = commitments.stream()
                .map(each -> each.event() == null || ids.contains(each.event()) ? each : each.withoutEvent())
                .toList();
        return new ArticleRecord(
                id,
                url,
                outlet,
                title,
                byline,
                published,
                language,
                text,
                coverage,
                version,
                sentences,
                actors,
                places,
                times,
                statements,
                kept,
                pledged,
                figures,
                framing);
    }
}
