// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve;

import dev.dateline.extract.event.EventMention;
import dev.dateline.extract.event.PloverCodes;
import dev.dateline.extract.statement.StatementMention;
import dev.dateline.extract.time.TimeMention;
import dev.dateline.ingest.Article;
import dev.dateline.language.Document;
import dev.dateline.language.Sentence;
import dev.dateline.record.Actor;
import dev.dateline.record.ArticleRecord;
import dev.dateline.record.Event;
import dev.dateline.record.EventTime;
import dev.dateline.record.Interval;
import dev.dateline.record.Place;
import dev.dateline.record.Span;
import dev.dateline.record.Statement;
import dev.dateline.record.TimeExpression;
import dev.dateline.record.TimeType;
import dev.dateline.resolve.actor.Actors;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Puts a record together out of the mentions of every room. Immutable and thread-safe. */
public final class RecordAssembler {
    private static final PloverCodes CODES = PloverCodes.load();

    private final String version;

    /** @param version stands in every record */
    public RecordAssembler(String version) {
        this.version = version;
    }

    public ArticleRecord assemble(
            Article article,
            Document document,
            List<StatementMention> statements,
            List<Place> places,
            Actors actors,
            List<TimeMention> times,
            List<EventMention> events) {
        Parts parts = new Parts(document, statements, places, actors, times(times));
        return new ArticleRecord(
                article.id(),
                article.url(),
                article.outlet(),
                article.title(),
                article.byline(),
                article.published(),
                article.language(),
                article.text(),
                article.coverage(),
                version,
                document.sentences().stream().map(Sentence::span).toList(),
                actors.list(),
                places,
                parts.times,
                parts.statements(),
                parts.events(events));
    }

    private static List<TimeExpression> times(List<TimeMention> mentions) {
        List<TimeExpression> times = new ArrayList<>();
        for (TimeMention mention : mentions) {
            times.add(new TimeExpression(
                    "t" + (times.size() + 1),
                    mention.span(),
                    mention.type(),
                    mention.value(),
                    mention.interval(),
                    mention.alternatives()));
        }
        return times;
    }

    /** What one record is made of. */
    private record Parts(
            Document document,
            List<StatementMention> mentions,
            List<Place> places,
            Actors actors,
            List<TimeExpression> times) {
        List<Statement> statements() {
            List<Statement> made = new ArrayList<>();
            for (StatementMention mention : mentions) {
                made.add(new Statement(
                        statementId(made.size()),
                        mention.source(),
                        actor(mention.speaker()),
                        mention.cue(),
                        mention.content(),
                        mention.mode(),
                        mention.act(),
                        actor(mention.addressee()),
                        said(mention),
                        mention.parent().isPresent()
                                ? statementId(mention.parent().getAsInt())
                                : null));
            }
            return made;
        }

        private static String statementId(int at) {
            return "s" + (at + 1);
        }

        /** The id of the time that hangs on the statement's cue: "said on Friday". */
        private @Nullable String said(StatementMention statement) {
            for (TimeExpression time : times) {
                boolean point = time.type() == TimeType.DATE || time.type() == TimeType.TIME;
                boolean outside = statement.content().stream().noneMatch(piece -> piece.overlaps(time.span()));
                if (point && outside && hangsOn(time.span(), statement.cue())) {
                    return time.id();
                }
            }
            return null;
        }

        private boolean hangsOn(Span time, List<Span> cue) {
            return document.tokensIn(time).stream()
                    .filter(token -> token.is("obl") || token.is("advmod") || token.is("nmod:tmod"))
                    .flatMap(token -> document.head(token).stream())
                    .anyMatch(head -> cue.stream().anyMatch(words -> words.contains(head.span())));
        }

        private @Nullable String actor(OptionalInt head) {
            return head.isEmpty()
                    ? null
                    : actors.at(head.getAsInt()).map(Actor::id).orElse(null);
        }

        private List<String> actors(List<Integer> heads) {
            return heads.stream()
                    .map(actors::at)
                    .flatMap(Optional::stream)
                    .map(Actor::id)
                    .distinct()
                    .toList();
        }

        List<Event> events(List<EventMention> found) {
            List<Event> made = new ArrayList<>();
            for (EventMention mention : found) {
                List<String> doers = actors(mention.actors());
                made.add(new Event(
                        "e" + (made.size() + 1),
                        mention.type(),
                        mention.mode(),
                        CODES.contexts(mention.cameo()),
                        mention.cameo(),
                        CODES.score(mention.type(), mention.mode()),
                        doers,
                        actors(mention.recipients()).stream()
                                .filter(id -> !doers.contains(id))
                                .toList(),
                        mention.trigger(),
                        mention.evidence(),
                        time(mention.time()),
                        place(mention.place()),
                        mention.status(),
                        mention.performs() ? null : innermost(mention.trigger()),
                        null,
                        null,
                        null,
                        mention.confidence(),
                        mention.why()));
            }
            return made;
        }

        private @Nullable EventTime time(OptionalInt token) {
            if (token.isEmpty()) {
                return null;
            }
            Span at = document.token(token.getAsInt()).span();
            for (int i = 0; i < times.size(); i++) {
                Interval days = TimeRange.at(i, times, document.text());
                if (times.get(i).span().contains(at) && days != null) {
                    return new EventTime(days, times.get(i).id());
                }
            }
            return null;
        }

        private @Nullable String place(OptionalInt token) {
            if (token.isEmpty()) {
                return null;
            }
            Span at = document.token(token.getAsInt()).span();
            return places.stream()
                    .filter(place -> place.mentions().stream().anyMatch(mention -> mention.contains(at)))
                    .map(Place::id)
                    .findFirst()
                    .orElse(null);
        }

        /** The id of the statement with the shortest content piece round the words. */
        private @Nullable String innermost(Span words) {
            @Nullable String innermost = null;
            int shortest = Integer.MAX_VALUE;
            for (int i = 0; i < mentions.size(); i++) {
                int length = mentions.get(i).content().stream()
                        .filter(piece -> piece.contains(words))
                        .map(Span::length)
                        .min(Comparator.naturalOrder())
                        .orElse(Integer.MAX_VALUE);
                if (length < shortest) {
                    shortest = length;
                    innermost = statementId(i);
                }
            }
            return innermost;
        }
    }
}
