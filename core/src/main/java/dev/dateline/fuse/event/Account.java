// SPDX-License-Identifier: Apache-2.0
package dev.dateline.fuse.event;

import dev.dateline.fuse.word.MarkedPattern;
import dev.dateline.fuse.word.Words;
import dev.dateline.record.Actor;
import dev.dateline.record.ActorKind;
import dev.dateline.record.ArticleRecord;
import dev.dateline.record.Event;
import dev.dateline.record.EventType;
import dev.dateline.record.Interval;
import dev.dateline.record.Place;
import dev.dateline.record.Span;
import dev.dateline.record.Statement;
import dev.dateline.record.Status;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An event of a record with all that it names looked up.
 *
 * @param trigger the stems of the trigger
 * @param words the stems of the evidence without those of the trigger and of the names of the parties, which are compared by themselves
 */
record Account(
        Event event,
        Set<String> trigger,
        Set<String> words,
        List<Participant> actors,
        List<Participant> recipients,
        @Nullable Place place,
        Telling telling) {
    private static final Set<EventType> DEEDS = EnumSet.of(EventType.ASSAULT, EventType.COERCE, EventType.MOBILIZE);

    /** Words by which a sentence tells of no happening of its own. */
    private static final List<MarkedPattern> UNTOLD = MarkedPattern.load(Account.class, "untold.tsv");

    /** What somebody says of others and what nobody has shown. */
    private static final Pattern ALLEGATION = Pattern.compile(
            "\\b(allegations?|accusations?|suspicions?) that\\b[^,.;:]{0,40}$", Pattern.CASE_INSENSITIVE);

    /** What comes before a deed that somebody is only said to have done, in one clause: what happens to the accused is no allegation. */
    private static final Pattern ALLEGED = Pattern.compile(
            "\\b(alleged|allegedly|suspected|accused of|charged with|on suspicion of|counts? of|guilty to)\\b"
                    + "(?:(?!\\b(?:am|is|are|was|were|has|have|had)\\b)[^.;:]){0,60}$",
            Pattern.CASE_INSENSITIVE);

    /** A date of more days than these says little about which of several alike happenings is meant. */
    private static final int PRECISE = 2;

    /** The events of a record, in its order. */
    static List<Account> of(Source source) {
        ArticleRecord record = source.record();
        Map<String, Actor> actors = record.actors().stream().collect(Collectors.toMap(Actor::id, Function.identity()));
        Map<String, Place> places = record.places().stream().collect(Collectors.toMap(Place::id, Function.identity()));
        Map<String, Statement> statements =
                record.statements().stream().collect(Collectors.toMap(Statement::id, Function.identity()));
        List<Account> accounts = new ArrayList<>();
        for (Event event : record.events()) {
            if (MarkedPattern.isRound(event.trigger(), record, UNTOLD)) {
                continue;
            }
            Optional<Statement> statement =
                    Optional.ofNullable(event.statement()).map(statements::get);
            Optional<Actor> speaker = statement.map(Statement::speaker).map(actors::get);
            Place place = event.place() == null ? null : places.get(event.place());
            accounts.add(new Account(
                    event,
                    stems(event.trigger(), record.text()),
                    more(event, actors, record.text()),
                    parties(event.actors(), actors, record.text()),
                    parties(event.recipients(), actors, record.text()),
                    place,
                    telling(source, event, statement, speaker, place)));
        }
        return accounts;
    }

    private static boolean isSomebody(Actor actor) {
        return actor.kind() != ActorKind.POPULATION && Party.of(actor).isNamed();
    }

    private static Telling telling(
            Source source, Event event, Optional<Statement> statement, Optional<Actor> speaker, @Nullable Place place) {
        ArticleRecord record = source.record();
        return new Telling(
                record.id(),
                event.id(),
                source.copyGroup(),
                record.outlet(),
                record.published() == null ? null : record.published().day(),
                speaker.filter(Account::isSomebody).map(Actor::name).orElse(null),
                statement
                        .map(Statement::source)
                        .map(words -> words.of(record.text()))
                        .or(() -> speaker.map(Actor::name))
                        .orElse(null),
                event.evidence(),
                event.evidence().of(record.text()),
                status(event, record),
                event.time() == null ? null : event.time().interval(),
                place == null ? null : place.name(),
                event.deaths(),
                event.injured());
    }

    private static Set<String> more(Event event, Map<String, Actor> actors, String text) {
        Set<String> words = stems(event.evidence(), text);
        words.removeAll(stems(event.trigger(), text));
        Stream.concat(event.actors().stream(), event.recipients().stream())
                .map(actors::get)
                .flatMap(Stream::ofNullable)
                .forEach(actor -> words.removeAll(Words.of(actor.name())));
        return words;
    }

    private static Set<String> stems(Span span, String text) {
        return new TreeSet<>(Words.of(text.subSequence(span.begin(), span.end())));
    }

    private static List<Participant> parties(List<String> ids, Map<String, Actor> actors, String text) {
        return ids.stream()
                .map(actors::get)
                .flatMap(Stream::ofNullable)
                .map(actor -> Participant.of(actor, text))
                .distinct()
                .toList();
    }

    /** The status of the telling; a deed that somebody is only accused of is possible. */
    static Status status(Event event, ArticleRecord record) {
        int from = record.sentences().stream()
                .filter(sentence -> sentence.contains(event.trigger().begin()))
                .mapToInt(Span::begin)
                .findFirst()
                .orElse(event.evidence().begin());
        String before = record.text().substring(from, event.trigger().begin());
        boolean alleged = event.status() == Status.HAPPENED
                && (ALLEGATION.matcher(before).find()
                        || (DEEDS.contains(event.type())
                                && ALLEGED.matcher(before).find()));
        return alleged ? Status.POSSIBLE : event.status();
    }

    Optional<Interval> when() {
        return Optional.ofNullable(telling.when());
    }

    Optional<LocalDate> published() {
        return Optional.ofNullable(telling.published());
    }

    /** The first day of the happening, that of publication where it has none. */
    Optional<LocalDate> day() {
        return when().map(Interval::begin).or(this::published);
    }

    /** Whether the days are few enough to tell one happening from another like it. */
    boolean isPrecise() {
        return when().filter(days -> ChronoUnit.DAYS.between(days.begin(), days.end()) < PRECISE)
                .isPresent();
    }

    /** Both sides together: what counts where an event is mutual. */
    List<Participant> everybody() {
        return Stream.concat(actors.stream(), recipients.stream()).distinct().toList();
    }
}
