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
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The events of one document, while they are read. */
final class EventReading {
    private static final Set<EventType> VERBAL = EnumSet.of(
            EventType.AGREE,
            EventType.CONSULT,
            EventType.SUPPORT,
            EventType.CONCEDE,
            EventType.REQUEST,
            EventType.ACCUSE,
            EventType.REJECT,
            EventType.THREATEN,
            EventType.PROTEST);

    private final Document document;
    private final WordClasses words;
    private final EventTables tables;
    private final Syntax syntax;
    private final Voices voices;
    private final Triggers triggers;
    private final Arguments arguments;
    private final RoleReading ruled;
    private final RoleWeighing roleWeighing;
    private final Attachments attachments;
    private final Scenes scenes;
    private final Background background;
    private final Mishap mishap;
    private final Habits habits;
    private final Mood mood;
    private final Learned learned;
    private final Weighing weighing;

    EventReading(Document document, List<StatementMention> statements, EventTables tables) {
        this.document = document;
        this.words = tables.words();
        this.tables = tables;
        this.syntax = new Syntax(document, words);
        this.voices = new Voices(document, statements, words);
        this.triggers = new Triggers(syntax, tables);
        this.arguments = new Arguments(syntax, words, tables.light(), triggers.byWord());
        this.attachments = new Attachments(syntax, words);
        this.scenes = new Scenes(syntax, words);
        this.background = new Background(syntax, words);
        this.mishap = new Mishap(syntax, words);
        this.habits = new Habits(syntax, words);
        this.mood = new Mood(tables.moods(), syntax, words, voices::reported);
        this.learned = new Learned(document, tables.codes());
        this.weighing = new Weighing(learned);
        this.ruled = new RoleReading(syntax, arguments, new Company(syntax, words), weighing);
        this.roleWeighing = new RoleWeighing(
                new ParticipantClues(syntax, arguments, voices, learned), tables.participants(), learned);
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
                        mood(match, Objects.requireNonNull(match.entry().type())).lines().stream())
                .toList();
    }

    private Mood.Reading mood(Matcher.Match match, EventType type) {
        boolean noun = match.token().upos() != Upos.VERB;
        return mood.read(
                match.token(),
                noun ? tables.light().above(match.token(), syntax) : Optional.empty(),
                VERBAL.contains(type),
                type != EventType.PROTEST
                        && !"investigate".equals(match.entry().mode())
                        && !(type == EventType.CONSULT && syntax.passive(match.token())));
    }

    List<EventMention> events() {
        List<EventMention> found = new ArrayList<>();
        for (Matcher.Match match : triggers.all()) {
            boolean told = !triggers.used(match.token()) && !background.holds(match.token()) && !mishap.holds(match);
            if (match.entry().type() != null && told) {
                weighing.type(match.token(), match.entry().type())
                        .flatMap(type -> event(match, type))
                        .ifPresent(found::add);
            }
        }
        found.addAll(alone(found));
        found.sort(Comparator.comparing((EventMention event) -> event.trigger().begin()));
        return scenes.shared(new Dates(document).shared(found));
    }

    /**
     * The events that only the reader finds, among words that no line of the lexicon speaks of; one word for another of the same event ("carried out" of
     * "carried out an attack") is none.
     */
    private List<EventMention> alone(List<EventMention> told) {
        Map<Integer, EventType> types = new HashMap<>();
        told.forEach(event -> types.put(event.head(), event.type()));
        List<EventMention> found = new ArrayList<>();
        for (Token token : document.tokens()) {
            Optional<EventType> type = weighing.alone(token);
            boolean open =
                    !triggers.byWord().containsKey(token.index()) && !triggers.used(token) && !background.holds(token);
            if (type.isPresent() && open && beside(token).noneMatch(each -> types.get(each) == type.get())) {
                Optional.of(found(token, type.get()))
                        .filter(match -> !mishap.holds(match))
                        .flatMap(match -> event(match, type.get()))
                        .ifPresent(found::add);
            }
        }
        return found;
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
                .ifPresent(match -> rows.add(roleWeighing.row(span, match, type, ruled.of(match, type)))));
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
            report.note(event, match, roleWeighing.likely(match, event.type(), ruled.of(match, event.type())));
        }
    }

    private Optional<EventMention> event(Matcher.Match match, EventType type) {
        Token token = match.token();
        boolean noun = token.upos() != Upos.VERB;
        Optional<LightVerbs.Carrier> carrier = noun ? tables.light().above(token, syntax) : Optional.empty();
        boolean known = !match.entry().id().isEmpty();
        Mood.Reading reading = mood(match, type);
        Roles roles = roleWeighing.of(match, type, ruled.of(match, type), reading.status() == Status.DENIED);
        List<Token> actors = roles.actors();
        List<Token> recipients = roles.recipients();
        if (match.entry().named() && recipients.stream().noneMatch(arguments::person)) {
            return Optional.empty();
        }
        List<Token> heads = heads(token, carrier);
        OptionalInt time = weighing.time(
                token, time(token, heads, reading.status()), when -> mayDate(token, document.token(when)));
        OptionalInt place = weighing.place(
                token,
                scenes.place(placing(heads), !VERBAL.contains(type), actors, recipients),
                where -> !scenes.home(document.token(where)));
        boolean bare = noun && carrier.isEmpty() && actors.isEmpty() && recipients.isEmpty();
        if (bare
                && !match.entry().bare()
                && syntax.phrases(token, "at").isEmpty()
                && !habits.introduced(token)
                && time.isEmpty()
                && place.isEmpty()) {
            return Optional.empty();
        }
        Token clause = carrier.map(LightVerbs.Carrier::verb).orElse(token);
        if (reading.status() == null
                || (known && !weighing.believes(token, reading.status(), bare, carrier.isPresent()))
                || habits.generic(clause, VERBAL.contains(type), reading.status())) {
            return Optional.empty();
        }
        if (place.isEmpty()) {
            place = scenes.implied(placing(heads), !VERBAL.contains(type), actors);
        }
        Facts facts = new Facts(match, type, carrier, reading, actors, recipients, time, place);
        return Optional.of(mention(facts, clause, weighing.status(token, reading.status())));
    }

    /** What has been read of one event. */
    private record Facts(
            Matcher.Match match,
            EventType type,
            Optional<LightVerbs.Carrier> carrier,
            Mood.Reading reading,
            List<Token> actors,
            List<Token> recipients,
            OptionalInt time,
            OptionalInt place) {}

    private EventMention mention(Facts facts, Token clause, Status status) {
        Token token = facts.match.token();
        Span trigger = triggers.words(facts.match);
        Span evidence = syntax.clause(clause).cover(trigger);
        TriggerEntry entry = facts.match.entry();
        boolean told = entry.type() == facts.type;
        @Nullable String mode = told ? triggers.mode(facts.match, facts.type) : learned.mode(token, facts.type);
        return new EventMention(
                token.index(),
                trigger,
                evidence,
                facts.type,
                told ? entry.subtype() : null,
                mode,
                tables.codes()
                        .leaf(facts.type, told ? entry.cameo() : tables.codes().root(facts.type), mode),
                tables.contexts().of(document.tokensIn(evidence)),
                facts.actors.stream().map(Token::index).toList(),
                facts.recipients.stream().map(Token::index).toList(),
                status,
                voices.performs(token),
                facts.time,
                facts.place,
                weighing.confidence(
                        token, facts.type, confidence(facts), !entry.id().isEmpty()),
                why(facts, status));
    }

    /**
     * A token of the time that dates the event: told by the same voice, and for what did not happen not that of the verb that
     * leads to it, unless it stands behind the event ("threatened in May to close the port", "plans to meet on Monday").
     */
    private OptionalInt time(Token token, List<Token> heads, @Nullable Status status) {
        boolean real = status == Status.HAPPENED || status == Status.ONGOING;
        OptionalInt time = attachments.time(heads, triggers::isEvent);
        if (time.isEmpty()) {
            return time;
        }
        Token when = document.token(time.getAsInt());
        boolean late = real || when.index() > token.index() || heads.size() == 1 || document.dominates(token, when);
        int voice = voices.voice(token);
        return late && (voice < 0 || voice == voices.voice(when)) ? time : OptionalInt.empty();
    }

    /** Whether a time that the reader finds may date an event: no day until which it lasts, nor one on which somebody else speaks of it. */
    private boolean mayDate(Token token, Token when) {
        int voice = voices.voice(token);
        return !attachments.limits(when) && (voice < 0 || voice == voices.voice(when));
    }

    /** The verbs whose phrases may date and place the event: the trigger, its carrier, and the verbs that only lead to it. */
    private List<Token> heads(Token token, Optional<LightVerbs.Carrier> carrier) {
        List<Token> heads = new ArrayList<>(List.of(token));
        Token top = syntax.top(token);
        if (token.upos() != Upos.VERB && top.index() != token.index()) {
            heads.add(top);
        }
        carrier.ifPresent(each -> heads.add(each.verb()));
        Token at = heads.get(heads.size() - 1);
        for (int i = 0; i < 3 && at.head() >= 0; i++) {
            Token above = document.token(at.head());
            boolean leads = at.is("xcomp") && words.contains("aspect", Syntax.lemma(above));
            boolean means = at.is("advcl")
                    && Syntax.lower(at).endsWith("ing")
                    && document.children(at, "mark").isEmpty();
            if (!leads && !means) {
                break;
            }
            heads.add(above);
            at = above;
        }
        return heads;
    }

    /** Where a conjunct says no place of its own, that of the verb before it. */
    private List<Token> placing(List<Token> heads) {
        List<Token> placing = new ArrayList<>(heads);
        Token last = heads.get(heads.size() - 1);
        if (last.is("conj") && last.head() >= 0 && document.token(last.head()).upos() == Upos.VERB) {
            placing.add(document.token(last.head()));
        }
        return placing;
    }

    /** How sure the rules alone are. */
    private static double confidence(Facts facts) {
        int points = facts.match.token().upos() == Upos.VERB || facts.carrier.isPresent() ? 75 : 60;
        points += facts.match.entry().conditions().isEmpty() ? 0 : 10;
        points -= facts.actors.isEmpty() ? 10 : 0;
        points -= facts.reading.reasons().size() > 1 ? 10 : 0;
        return points / 100.0;
    }

    private String why(Facts facts, Status status) {
        List<String> parts = new ArrayList<>();
        if (!facts.match.entry().id().isEmpty()) {
            String carried = facts.carrier
                    .map(each -> " carried by '" + each.verb().form() + '\'')
                    .orElse("");
            parts.add("lexicon " + facts.match.entry().id() + carried);
        }
        learned.note(facts.match.token()).ifPresent(parts::add);
        if (status != facts.reading.status()) {
            parts.add(status.code() + " by reader (" + Learned.shown(learned.of(facts.match.token(), status)) + ")");
        } else if (!facts.reading.reasons().isEmpty()) {
            parts.add(status.code() + " by " + String.join(", ", facts.reading.reasons()));
        }
        return String.join("; ", parts);
    }
}
