// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve;

import dev.dateline.extract.commitment.CommitmentMention;
import dev.dateline.extract.event.EventMention;
import dev.dateline.extract.event.PloverCodes;
import dev.dateline.extract.figure.FigureMention;
import dev.dateline.extract.framing.FramingMention;
import dev.dateline.extract.statement.StatementMention;
import dev.dateline.extract.time.TimeMention;
import dev.dateline.ingest.Article;
import dev.dateline.language.Document;
import dev.dateline.language.Sentence;
import dev.dateline.record.Actor;
import dev.dateline.record.ActorKind;
import dev.dateline.record.ArticleRecord;
import dev.dateline.record.Commitment;
import dev.dateline.record.CommitmentAct;
import dev.dateline.record.Event;
import dev.dateline.record.Figure;
import dev.dateline.record.Framing;
import dev.dateline.record.Interval;
import dev.dateline.record.Place;
import dev.dateline.record.Published;
import dev.dateline.record.Span;
import dev.dateline.record.Statement;
import dev.dateline.record.TimeExpression;
import dev.dateline.record.TimeType;
import dev.dateline.resolve.actor.Actors;
import dev.dateline.resolve.place.Countries;
import dev.dateline.resolve.place.PlaceResolver;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts a record together out of the mentions of every room. Immutable and thread-safe. */
public final class RecordAssembler {
    /** What states are called together. */
    private static final Set<String> LANDS = Set.of("countries", "nations", "states");

    private static final PloverCodes CODES = PloverCodes.load();

    private final String version;
    private final Countries countries;
    private final PlaceResolver gazetteer;
    private final GenreWords genres;

    /** @param version stands in every record */
    public RecordAssembler(String version, Countries countries, PlaceResolver gazetteer, GenreWords genres) {
        this.version = version;
        this.countries = countries;
        this.gazetteer = gazetteer;
        this.genres = genres;
    }

    public ArticleRecord assemble(
            Article article,
            Document document,
            List<StatementMention> statements,
            List<Place> places,
            Actors found,
            List<TimeMention> times,
            List<EventMention> events,
            List<CommitmentMention> commitments,
            List<FigureMention> figures,
            List<FramingMention> framing) {
        References named = new References(document, statements, places, found, times(times));
        References settled = named.with(new Jurisdiction(named, countries).after(events));
        Actors actors = new Suspects(settled).after(events);
        References references = settled.with(actors);
        ArticleLands lands = new ArticleLands(references, countries, gazetteer);
        Parts parts = new Parts(
                references,
                countries,
                lands,
                Optional.ofNullable(article.published()).map(Published::day));
        Relevance relevance = new Relevance(actors.list(), genres.of(article.text()));
        List<Event> happened =
                parts.events(events, figures).stream().filter(relevance::holds).toList();
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
                lands.all(),
                references.times(),
                parts.statements(),
                happened,
                parts.commitments(commitments, happened.stream().map(Event::id).collect(Collectors.toSet())),
                parts.figures(figures),
                parts.framing(framing));
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
            References references, Countries countries, ArticleLands lands, Optional<LocalDate> published) {
        private static final Set<String> SPEAKERS = Set.of("me", "us", "you");
        private static final Set<ActorKind> PEOPLE =
                EnumSet.of(ActorKind.PERSON, ActorKind.GROUP, ActorKind.POPULATION);

        List<Statement> statements() {
            List<Statement> made = new ArrayList<>();
            for (StatementMention mention : references.statements()) {
                made.add(new Statement(
                        References.statement(made.size()),
                        mention.source(),
                        references.actor(mention.speaker()),
                        mention.cue(),
                        mention.content(),
                        mention.mode(),
                        mention.act(),
                        references.actor(mention.addressee()),
                        said(mention),
                        references.statement(mention.parent())));
            }
            return made;
        }

        /** The id of the time that hangs on the statement's cue: "said on Friday". */
        private @Nullable String said(StatementMention statement) {
            for (TimeExpression time : references.times()) {
                boolean point = time.type() == TimeType.DATE || time.type() == TimeType.TIME;
                boolean outside = statement.content().stream().noneMatch(piece -> piece.overlaps(time.span()));
                if (point && outside && hangsOn(time.span(), statement.cue())) {
                    return time.id();
                }
            }
            return null;
        }

        private boolean hangsOn(Span time, List<Span> cue) {
            return references.document().tokensIn(time).stream()
                    .filter(token -> token.is("obl") || token.is("advmod") || token.is("nmod:tmod"))
                    .flatMap(token -> references.document().head(token).stream())
                    .anyMatch(head -> cue.stream().anyMatch(words -> words.contains(head.span())));
        }

        List<Event> events(List<EventMention> found, List<FigureMention> figures) {
            Tolls tolls = new Tolls(found, figures);
            EventDays days = new EventDays(references, published);
            PronounParties parties = new PronounParties(references, found);
            List<Event> made = new ArrayList<>();
            for (EventMention mention : found) {
                List<String> doers = told(references.actors(parties.actors(mention)));
                made.add(new Event(
                        References.event(made.size()),
                        mention.type(),
                        mention.subtype(),
                        mention.mode(),
                        contexts(mention),
                        mention.cameo(),
                        CODES.score(mention.type(), mention.mode()),
                        doers,
                        references.actors(parties.recipients(mention)).stream()
                                .filter(id -> !doers.contains(id))
                                .toList(),
                        mention.trigger(),
                        mention.evidence(),
                        days.of(mention).orElse(null),
                        references.place(mention.place()),
                        mention.status(),
                        references.telling(mention),
                        tolls.deaths(made.size()),
                        tolls.injured(made.size()),
                        tolls.quantity(made.size()),
                        mention.confidence(),
                        mention.why()));
            }
            Grounds grounds = new Grounds(references, countries, lands);
            Tellings tellings = new Tellings(references.document());
            List<Event> told = tellings.joined(grounds.told(made));
            List<Actor> people = people();
            List<Event> beside = new Beside(tellings, people).shared(new Retold(tellings).shared(told));
            List<Event> done = new OnlyDoer(tellings, people, told).shared(beside);
            return grounds.placed(new OnlyVictim(tellings, people, told).shared(done));
        }

        private List<Actor> people() {
            return references.actors().list().stream()
                    .filter(actor -> PEOPLE.contains(actor.kind()))
                    .toList();
        }

        /** What the code implies, then what words in the clause tell. */
        private static List<String> contexts(EventMention mention) {
            return Stream.concat(CODES.contexts(mention.cameo()).stream(), mention.contexts().stream())
                    .distinct()
                    .toList();
        }

        List<Commitment> commitments(List<CommitmentMention> found, Set<String> told) {
            List<Commitment> made = new ArrayList<>();
            for (CommitmentMention mention : found) {
                Optional<Interval> issued = references.time(mention.issued()).map(References.Dated::days);
                boolean oneself = isOfOneself(mention);
                boolean speaker = isPutToSpeaker(mention);
                made.add(new Commitment(
                        "c" + (made.size() + 1),
                        mention.act(),
                        oneself && !speaker ? List.of() : references.actors(mention.by()),
                        oneself && speaker ? List.of() : addressees(mention.to()),
                        mention.action(),
                        mention.condition(),
                        references
                                .time(mention.deadline())
                                .map(References.Dated::days)
                                .orElse(null),
                        issued.isPresent() ? issued.get() : mention.issuedOn(),
                        mention.instrument(),
                        references.statement(mention.statement()),
                        mention.event().stream()
                                .mapToObj(References::event)
                                .filter(told::contains)
                                .findFirst()
                                .orElse(null)));
            }
            return made;
        }

        /** Whether somebody seems to demand of himself, which nobody does: one of the two is another ("the calls for his resignation"). */
        private boolean isOfOneself(CommitmentMention mention) {
            return mention.act() == CommitmentAct.DEMAND
                    && references.actors(mention.by()).equals(references.actors(mention.to()));
        }

        /** Whether it is put to whoever speaks or is spoken to ("asked me for a doctor"), so that rather this one is not known. */
        private boolean isPutToSpeaker(CommitmentMention mention) {
            return mention.to().stream()
                    .map(at -> references.document().token(at).form().toLowerCase(Locale.ROOT))
                    .anyMatch(SPEAKERS::contains);
        }

        /** Whom a commitment is made to or asks: nobody of whom the text tells nothing but a part in an event ("some", "the pieces"). */
        private List<String> addressees(List<Integer> heads) {
            return references.actors(heads).stream()
                    .filter(id -> isTold(id, actor -> actor.kind() != ActorKind.GROUP))
                    .toList();
        }

        /** Those who do something; beside those of whom something is told nobody of whom nothing is: "with other partners", but "with other Arab states". */
        private List<String> told(List<String> ids) {
            List<String> told = ids.stream()
                    .filter(id -> isTold(
                            id,
                            actor -> actor.name().codePoints().limit(1).anyMatch(Character::isUpperCase)
                                    || LANDS.contains(
                                            actor.name().substring(actor.name().lastIndexOf(' ') + 1))))
                    .toList();
            return told.isEmpty() ? ids : told;
        }

        private boolean isTold(String id, Predicate<Actor> otherwise) {
            return references.actors().list().stream()
                    .filter(actor -> actor.id().equals(id))
                    .anyMatch(actor -> actor.country() != null || actor.sector() != null || otherwise.test(actor));
        }

        List<Figure> figures(List<FigureMention> found) {
            List<Figure> made = new ArrayList<>();
            for (FigureMention mention : found) {
                made.add(new Figure(
                        References.figure(made.size()),
                        mention.span(),
                        mention.value(),
                        mention.low(),
                        mention.high(),
                        mention.comparator(),
                        mention.unit(),
                        mention.of(),
                        references.innermost(mention.span())));
            }
            return made;
        }

        List<Framing> framing(List<FramingMention> found) {
            List<Framing> made = new ArrayList<>();
            for (FramingMention mention : found) {
                String statement = references.statement(mention.statement());
                made.add(new Framing(
                        "r" + (made.size() + 1),
                        mention.span(),
                        mention.kind(),
                        references.actor(mention.target()),
                        statement == null ? Framing.OUTLET : statement));
            }
            return made;
        }
    }
}
