// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.event;

import dev.dateline.extract.statement.StatementMention;
import dev.dateline.language.Document;
import dev.dateline.language.Token;
import dev.dateline.language.Upos;
import dev.dateline.record.EventType;
import dev.dateline.record.Span;
import dev.dateline.record.Status;
import dev.dateline.trace.Trace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The events of one document, while they are read. */
final class EventReading {
    /** How likely a word has to be an event of a type to be told as one. */
    private static final double TOLD = 0.65;

    private static final double TOLD_SHORT = 0.8;
    /**
     * The same where lexicon and reader agree by bounds alone; then dated events are told in any case, and those of short texts and of lines that annotated
     * articles hardly have.
     */
    private static final double BELIEVED = 0.3;
    /** Texts of fewer sentences than these tell little around a word, so that lexicon and reader decide. */
    private static final int SHORT = 3;

    /** Words that the lexicon does not know are looked at from here on, and other types of a word that it knows. */
    private static final double LOOKED_AT = 0.1;

    private static final Set<Upos> COUNTED = EnumSet.of(Upos.VERB, Upos.NOUN, Upos.ADJ);

    private final Document document;
    private final EventTables tables;
    private final Syntax syntax;
    private final Voices voices;
    private final Triggers triggers;
    private final Arguments arguments;
    private final Scenes scenes;
    private final Background background;
    private final Mishap mishap;
    private final Learned learned;
    private final Weighing weighing;
    private final Drafts drafts;
    private final EventClues clues;

    EventReading(Document document, List<StatementMention> statements, EventTables tables) {
        this.document = document;
        this.tables = tables;
        WordClasses words = tables.words();
        this.syntax = new Syntax(document, words);
        this.voices = new Voices(document, statements, words);
        this.triggers = new Triggers(syntax, tables);
        this.arguments = new Arguments(syntax, words, tables.light(), triggers.byWord());
        this.scenes = new Scenes(syntax, words);
        this.background = new Background(syntax, words);
        this.mishap = new Mishap(syntax, words);
        this.learned = new Learned(document, tables.codes());
        this.weighing = new Weighing(learned);
        this.drafts = new Drafts(syntax, tables, voices, triggers, arguments, scenes, learned);
        this.clues = new EventClues(syntax, learned, weighing, arguments, voices);
    }

    /** A line for what the reader alone finds. */
    private Matcher.Match found(Token token, EventType type) {
        TriggerEntry entry = TriggerEntry.read(
                token.lemma(),
                token.upos() == Upos.VERB,
                type,
                learned.mode(token, type),
                tables.codes().root(type));
        return new Matcher.Match(token, entry, token.lemma(), List.of());
    }

    List<String> deciding() {
        return triggers.all().stream()
                .filter(match -> !match.entry().named()
                        || arguments.recipients(match).stream().anyMatch(arguments::person))
                .map(match -> match.entry().id())
                .toList();
    }

    /** The lines about moods that were applied, whether they changed a status or not. */
    List<String> moods() {
        return triggers.all().stream()
                .filter(match -> match.entry().type() != null)
                .flatMap(match ->
                        drafts.mood(match, Objects.requireNonNull(match.entry().type())).lines().stream())
                .toList();
    }

    List<EventMention> events() {
        List<EventMention> found = new ArrayList<>();
        for (Matcher.Match match : triggers.all()) {
            if (match.entry().type() != null && !passedOver(match)) {
                told(match).ifPresent(found::add);
            }
        }
        found.addAll(alone(found));
        found.sort(Comparator.comparing((EventMention event) -> event.trigger().begin()));
        return new Dates(document).shared(found);
    }

    private boolean passedOver(Matcher.Match match) {
        return triggers.used(match.token()) || background.holds(match.token()) || mishap.holds(match);
    }

    /** The likeliest event of a word that is likely enough, before it one in which lexicon and reader agree. */
    private Optional<EventMention> told(Matcher.Match match) {
        return drafts(match)
                .map(draft -> new Weighed(draft, weighing.believes(draft) || draft.isSure(), likely(draft)))
                .filter(each -> each.likely >= least(each))
                .max(Comparator.comparing(Weighed::believed).thenComparing(Weighed::likely))
                .map(each -> mention(each.draft, each.likely));
    }

    private record Weighed(Draft draft, boolean believed, double likely) {}

    private double least(Weighed each) {
        if (each.draft.match().entry().own()) {
            return Double.MIN_VALUE; // told unless it is unclaimed
        }
        boolean brief = document.sentences().size() < SHORT;
        if (!each.believed) {
            return brief ? TOLD_SHORT : TOLD;
        }
        boolean decided = each.draft.isSure()
                || each.draft.time().isPresent()
                || brief
                || !tables.telling().hasSeenLine(clues.keys(each.draft));
        return decided ? 0 : BELIEVED;
    }

    /** What is told of a word: with the type of its line, and where the reader finds another one likely with that, too. */
    private Stream<Draft> drafts(Matcher.Match match) {
        EventType told = Objects.requireNonNull(match.entry().type());
        if (match.entry().own() || match.entry().sure()) {
            return drafts.of(match, told).stream();
        }
        Stream<EventType> read =
                learned.type(match.token()).stream().filter(type -> learned.of(match.token(), type) >= LOOKED_AT);
        return Stream.concat(Stream.of(told), Stream.concat(weighing.type(match.token(), told).stream(), read))
                .distinct()
                .flatMap(type -> drafts.of(match, type).stream());
    }

    /** How likely a draft is an event; lines of a user's own and what the reader does not know are believed. */
    private double likely(Draft draft) {
        if (draft.match().entry().own() || learned.event(draft.token()).isEmpty()) {
            return draft.unclaimed() ? 0 : ruled(draft);
        }
        return tables.telling().likely(clues.keys(draft), clues.numbers(draft));
    }

    /**
     * The events that only the reader finds, among words that no line of the lexicon speaks of; one word for another of the same event ("carried out" of
     * "carried out an attack") is none.
     */
    private List<EventMention> alone(List<EventMention> known) {
        Map<Integer, EventType> types = new HashMap<>();
        known.forEach(event -> types.put(event.head(), event.type()));
        List<EventMention> found = new ArrayList<>();
        for (Token token : document.tokens()) {
            unknown(token)
                    .filter(match -> beside(token)
                            .noneMatch(each -> types.get(each) == match.entry().type()))
                    .flatMap(this::told)
                    .ifPresent(found::add);
        }
        return found;
    }

    /** A line for a word that the lexicon does not know and that the reader finds an event likely of. */
    private Optional<Matcher.Match> unknown(Token token) {
        boolean open = !triggers.byWord().containsKey(token.index())
                && learned.event(token).orElse(0) >= LOOKED_AT;
        return open
                ? learned.type(token).map(type -> found(token, type)).filter(match -> !passedOver(match))
                : Optional.empty();
    }

    /** What is seen of all words that may name an event, for training; of other nouns, verbs and adjectives only that they are there. */
    List<EventRow> rows() {
        List<EventRow> rows = new ArrayList<>();
        for (Token token : document.tokens()) {
            List<Draft> all = Optional.ofNullable(triggers.byWord().get(token.index()))
                    .filter(match -> match.entry().type() != null && !passedOver(match))
                    .or(() -> unknown(token))
                    .map(this::drafts)
                    .orElse(Stream.empty())
                    .toList();
            for (Draft draft : all) {
                rows.add(new EventRow(
                        token.span(),
                        clues.keys(draft),
                        draft.type(),
                        DoubleStream.of(clues.numbers(draft).values()).boxed().toList()));
            }
            if (all.isEmpty() && COUNTED.contains(token.upos())) {
                rows.add(new EventRow(token.span(), List.of(EventClues.word(token)), null, List.of()));
            }
        }
        return rows;
    }

    /** The words that a trigger is joined with in the tree: above it, or its object or means. */
    private IntStream beside(Token token) {
        IntStream below = document.children(token, "obj", "xcomp", "obl", "compound").stream()
                .mapToInt(Token::index);
        return IntStream.concat(IntStream.of(token.head()), below);
    }

    /** What is seen of those who may take part in events at the given words. */
    List<ParticipantRow> participants(Map<Span, EventType> wanted) {
        List<ParticipantRow> rows = new ArrayList<>();
        wanted.forEach((span, type) -> matched(span, type)
                .ifPresent(match -> rows.add(drafts.roleWeighing().row(span, match, type, drafts.ruled(match, type)))));
        return rows;
    }

    /** The line of the lexicon for one of the words, else one made for the highest of them. */
    private Optional<Matcher.Match> matched(Span span, EventType type) {
        List<Token> words = document.tokensIn(span);
        Optional<Matcher.Match> known = words.stream()
                .flatMap(word -> Optional.ofNullable(triggers.byWord().get(word.index())).stream())
                .filter(match -> match.entry().type() != null)
                .findFirst();
        return known.or(() -> words.stream()
                .filter(word -> words.stream().noneMatch(other -> other.index() == word.head()))
                .findFirst()
                .map(word -> found(word, type)));
    }

    /** Takes notes on the events that were found. */
    void note(List<EventMention> events, Trace trace) {
        EventReport report = new EventReport(tables, triggers.matcher(), arguments, learned, trace);
        for (EventMention event : events) {
            Token token = document.token(event.head());
            Matcher.Match match = Optional.ofNullable(triggers.byWord().get(event.head()))
                    .filter(known -> known.entry().type() != null)
                    .orElseGet(() -> found(token, event.type()));
            report.note(
                    event, match, drafts.roleWeighing().likely(match, event.type(), drafts.ruled(match, event.type())));
        }
    }

    private EventMention mention(Draft draft, double likely) {
        Token token = draft.token();
        Span trigger = triggers.words(draft.match());
        Span evidence = syntax.clause(draft.clause()).cover(trigger);
        TriggerEntry entry = draft.match().entry();
        boolean told = entry.type() == draft.type();
        @Nullable String mode = told ? triggers.mode(draft.match(), draft.type()) : learned.mode(token, draft.type());
        Status status = draft.isSettled() ? draft.status() : weighing.status(token, draft.status());
        return new EventMention(
                token.index(),
                trigger,
                evidence,
                draft.type(),
                told ? entry.subtype() : null,
                mode,
                tables.codes()
                        .leaf(
                                draft.type(),
                                told ? entry.cameo() : tables.codes().root(draft.type()),
                                mode),
                tables.contexts().of(document.tokensIn(evidence)),
                draft.actors().stream().map(Token::index).toList(),
                draft.recipients().stream().map(Token::index).toList(),
                status,
                voices.performs(token),
                drafts.time(draft),
                drafts.place(draft),
                Math.round(100 * likely) / 100.0,
                why(draft, status));
    }

    /** How sure the rules alone are. */
    private static double ruled(Draft draft) {
        int points = !draft.isNoun() || draft.carrier().isPresent() ? 75 : 60;
        points += draft.match().entry().conditions().isEmpty() ? 0 : 10;
        points -= draft.actors().isEmpty() ? 10 : 0;
        points -= draft.reasons().size() > 1 ? 10 : 0;
        return points / 100.0;
    }

    private String why(Draft draft, Status status) {
        List<String> parts = new ArrayList<>();
        if (draft.isKnown()) {
            String carried = draft.carrier()
                    .map(each -> " carried by '" + each.verb().form() + '\'')
                    .orElse("");
            parts.add("lexicon " + draft.match().entry().id() + carried);
        }
        learned.note(draft.token()).ifPresent(parts::add);
        if (status != draft.status()) {
            parts.add(status.code() + " by reader (" + Learned.shown(learned.of(draft.token(), status)) + ")");
        } else if (!draft.reasons().isEmpty()) {
            parts.add(status.code() + " by " + String.join(", ", draft.reasons()));
        }
        return String.join("; ", parts);
    }
}
