// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.event;

import dev.dateline.extract.statement.StatementMention;
import dev.dateline.language.Document;
import dev.dateline.language.Layers;
import dev.dateline.language.Mention;
import dev.dateline.language.Token;
import dev.dateline.language.Upos;
import dev.dateline.record.EventType;
import dev.dateline.record.Span;
import dev.dateline.record.StatementMode;
import dev.dateline.record.Status;
import dev.dateline.trace.Trace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The events of one document, while they are read. */
final class EventReading {
    private static final int LONGEST_TRIGGER = 80;
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
    private final List<StatementMention> statements;
    private final WordClasses words;
    private final Syntax syntax;
    private final LightVerbs light;
    private final Modes modes;
    private final Map<Integer, Matcher.Match> matches = new TreeMap<>();
    private final Set<Integer> used = new TreeSet<>();
    private final Map<Integer, Matcher.Match> means = new TreeMap<>();
    private final boolean[] named;
    private final Arguments arguments;
    private final Attachments attachments;
    private final Scenes scenes;
    private final Background background;
    private final Mishap mishap;
    private final Mood mood;
    private final Lexicon lexicon;
    private final Moods moods;
    private final Matcher matcher;

    EventReading(
            Document document,
            List<StatementMention> statements,
            WordClasses words,
            Lexicon lexicon,
            LightVerbs light,
            Moods moods,
            Modes modes) {
        this.modes = modes;
        this.lexicon = lexicon;
        this.moods = moods;
        this.document = document;
        this.statements = statements;
        this.words = words;
        this.light = light;
        this.syntax = new Syntax(document, words);
        this.named = named(document);
        this.arguments = new Arguments(syntax, words, light, matches);
        this.attachments = new Attachments(syntax, words);
        this.scenes = new Scenes(syntax, words);
        this.background = new Background(syntax, words);
        this.mishap = new Mishap(syntax, words);
        this.mood = new Mood(moods, syntax, words, this::reported);
        this.matcher = new Matcher(lexicon, syntax, light, words);
        for (Token token : document.tokens()) {
            if (!blocked(token)) {
                matcher.match(token).ifPresent(match -> matches.put(token.index(), match));
            }
        }
        for (Matcher.Match match : matches.values()) {
            if (!foils(match, moods)) {
                match.used().stream()
                        .filter(token -> below(token, match.token()))
                        .forEach(token -> used.add(token.index()));
            }
            if (match.token().upos() != Upos.VERB) {
                verbOfMeans(match).ifPresent(verb -> {
                    used.add(match.token().index());
                    means.put(verb.token().index(), match);
                });
            }
        }
    }

    /** Whether a word is one that the trigger takes with it: what a verb is joined with, what a noun has below it. */
    private static boolean below(Token token, Token trigger) {
        return trigger.upos() == Upos.VERB || token.head() == trigger.index();
    }

    /** Whether a verb says that what its object names did not happen; then that is an event beside the verb's own. */
    private boolean foils(Matcher.Match match, Moods moods) {
        return moods.of("obj", match.token(), syntax)
                .filter(found -> found.effect() == Effect.DENIED)
                .isPresent();
    }

    /** The verb for which a noun only names the means: "killed in a drone strike". */
    private Optional<Matcher.Match> verbOfMeans(Matcher.Match match) {
        Token top = syntax.top(match.token());
        if (top.head() < 0
                || !top.is("obl")
                || syntax.preposition(top)
                        .filter(words.of("means-preposition")::contains)
                        .isEmpty()) {
            return Optional.empty();
        }
        return Optional.ofNullable(matches.get(top.head()))
                .filter(verb -> verb.entry().type() != null
                        && verb.entry().type() == match.entry().type());
    }

    private static boolean[] named(Document document) {
        boolean[] named = new boolean[document.tokens().size()];
        for (Mention name : document.mentions(Layers.NAMES)) {
            for (int i = name.first(); i < name.last(); i++) {
                named[i] = true;
            }
        }
        return named;
    }

    /** Words inside names, and nouns that only say what kind of thing another noun is. */
    private boolean blocked(Token token) {
        if (token.upos() == Upos.VERB) {
            boolean before = token.relation().equals("acl")
                    && token.head() > token.index()
                    && document.children(token, "nsubj", "aux").isEmpty();
            return before
                    || token.is("amod")
                    || token.is("mark")
                    || token.relation().equals("compound");
        }
        boolean name = named[token.index()]
                || (token.upos() == Upos.PROPN
                        && Character.isUpperCase(token.form().codePointAt(0)));
        return name || token.is("compound") || token.is("flat") || month(token);
    }

    /** "March" is a time, a "march" may be an event. */
    private boolean month(Token token) {
        return token.index() > document.sentenceOf(token).first()
                && Character.isUpperCase(token.form().codePointAt(0))
                && words.contains("time", Syntax.lower(token));
    }

    private boolean reported(Token token) {
        return statements.stream()
                .anyMatch(statement -> statement.content().stream().anyMatch(piece -> piece.contains(token.span())));
    }

    List<String> deciding() {
        return matches.values().stream()
                .filter(match -> !match.entry().named()
                        || arguments.recipients(match).stream().anyMatch(arguments::person))
                .map(match -> match.entry().id())
                .toList();
    }

    /** The lines about moods that were applied, whether they changed a status or not. */
    List<String> moods() {
        return matches.values().stream()
                .filter(match -> match.entry().type() != null)
                .flatMap(match ->
                        mood(match, Objects.requireNonNull(match.entry().type())).lines().stream())
                .toList();
    }

    private Mood.Reading mood(Matcher.Match match, EventType type) {
        boolean noun = match.token().upos() != Upos.VERB;
        return mood.read(
                match.token(),
                noun ? light.above(match.token(), syntax) : Optional.empty(),
                VERBAL.contains(type),
                type != EventType.PROTEST && !"investigate".equals(match.entry().mode()));
    }

    List<EventMention> events() {
        List<EventMention> found = new ArrayList<>();
        for (Matcher.Match match : matches.values()) {
            boolean told =
                    !used.contains(match.token().index()) && !background.holds(match.token()) && !mishap.holds(match);
            if (match.entry().type() != null && told) {
                event(match, match.entry().type()).ifPresent(found::add);
            }
        }
        found.sort(Comparator.comparing((EventMention event) -> event.trigger().begin()));
        return scenes.shared(new Dates(document).shared(found));
    }

    /** Takes notes on the events that were found. */
    void note(List<EventMention> events, Trace trace) {
        EventReport report = new EventReport(lexicon, matcher, arguments, moods, trace);
        for (EventMention event : events) {
            Matcher.Match match = matches.get(event.head());
            if (match != null) {
                report.note(event, match);
            }
        }
    }

    private Optional<EventMention> event(Matcher.Match match, EventType type) {
        Token token = match.token();
        boolean noun = token.upos() != Upos.VERB;
        Optional<LightVerbs.Carrier> carrier = noun ? light.above(token, syntax) : Optional.empty();
        List<Token> actors = arguments.actors(match);
        List<Token> recipients = arguments.recipients(match).stream()
                .filter(each -> !actors.contains(each))
                .toList();
        if (match.entry().named() && recipients.stream().noneMatch(arguments::person)) {
            return Optional.empty();
        }
        Mood.Reading reading = mood(match, type);
        List<Token> heads = heads(token, carrier);
        OptionalInt time = time(token, heads, reading.status());
        OptionalInt place = scenes.place(placing(heads), !VERBAL.contains(type), actors, recipients);
        if (noun
                && carrier.isEmpty()
                && actors.isEmpty()
                && recipients.isEmpty()
                && !match.entry().bare()
                && syntax.phrases(token, "at").isEmpty()
                && !introduced(token)
                && time.isEmpty()
                && place.isEmpty()) {
            return Optional.empty();
        }
        if (reading.status() == null || generic(token, carrier, type, reading.status())) {
            return Optional.empty();
        }
        if (place.isEmpty()) {
            place = scenes.implied(placing(heads), !VERBAL.contains(type), actors);
        }
        Token clause = carrier.map(LightVerbs.Carrier::verb).orElse(token);
        Span trigger = trigger(match);
        return Optional.of(new EventMention(
                token.index(),
                trigger,
                syntax.clause(clause).cover(trigger),
                type,
                match.entry().subtype(),
                mode(match, type),
                match.entry().cameo(),
                actors.stream().map(Token::index).toList(),
                recipients.stream().map(Token::index).toList(),
                reading.status(),
                performs(token),
                time,
                place,
                confidence(match, actors, carrier, reading),
                why(match, carrier, reading)));
    }

    /**
     * A token of the time that dates the event: told by the same voice, and for what did not happen not that of the verb that
     * leads to it, unless it stands behind the event ("threatened in May to close the port", "plans to meet on Monday").
     */
    private OptionalInt time(Token token, List<Token> heads, @Nullable Status status) {
        boolean real = status == Status.HAPPENED || status == Status.ONGOING;
        OptionalInt time = attachments.time(heads, this::isEvent);
        if (time.isEmpty()) {
            return time;
        }
        Token when = document.token(time.getAsInt());
        boolean late = real || when.index() > token.index() || heads.size() == 1 || document.dominates(token, when);
        int voice = voice(token);
        return late && (voice < 0 || voice == voice(when)) ? time : OptionalInt.empty();
    }

    private boolean isEvent(Token token) {
        Matcher.Match match = matches.get(token.index());
        return match != null && match.entry().type() != null;
    }

    /** The statement with the shortest content round a word, -1 for the outlet's own voice. */
    private int voice(Token token) {
        int voice = -1;
        int shortest = Integer.MAX_VALUE;
        for (int i = 0; i < statements.size(); i++) {
            for (Span piece : statements.get(i).content()) {
                if (piece.contains(token.span()) && piece.length() < shortest) {
                    shortest = piece.length();
                    voice = i;
                }
            }
        }
        return voice;
    }

    /** A noun that tells something new: with a number or an indefinite article, or a plural without article, in a main phrase. */
    private boolean introduced(Token noun) {
        Token top = syntax.top(noun);
        boolean definite = Stream.of(noun, top)
                .flatMap(each -> document.children(each).stream())
                .anyMatch(child -> child.relation().equals("nmod:poss")
                        || (child.is("det") && words.contains("definite", Syntax.lower(child))));
        return !definite && (top.is("obj") || top.is("nsubj"));
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

    private @Nullable String mode(Matcher.Match match, EventType type) {
        Matcher.Match by = means.get(match.token().index());
        if (by != null && match.entry().mode() == null) {
            return by.entry().mode();
        }
        return modes.of(match, type, syntax).orElse(match.entry().mode());
    }

    private Span trigger(Matcher.Match match) {
        Span span = match.token().span();
        Optional<Span> particle = TriggerEntry.particle(match.word())
                .flatMap(word -> Matcher.particleOf(match.token(), word, syntax))
                .map(Token::span);
        if (particle.isEmpty()) {
            return span;
        }
        Span whole = span.cover(particle.get());
        return whole.length() <= LONGEST_TRIGGER / 2 ? whole : span;
    }

    /** A bare present tense that tells a habit or a rule, not a happening. */
    private boolean generic(Token token, Optional<LightVerbs.Carrier> carrier, EventType type, Status status) {
        Token verb = carrier.map(LightVerbs.Carrier::verb).orElse(token);
        if (verb.upos() != Upos.VERB || status != Status.HAPPENED || !presentTense(verb)) {
            return false;
        }
        boolean habit = document.children(verb, "advmod").stream()
                .anyMatch(adverb -> words.contains("habit", Syntax.lower(adverb)));
        return habit || !VERBAL.contains(type);
    }

    private boolean presentTense(Token verb) {
        if (!document.children(verb, "aux").isEmpty()) {
            return document.children(verb, "aux").stream()
                    .allMatch(aux -> words.contains("present-auxiliary", Syntax.lower(aux)));
        }
        String form = Syntax.lower(verb);
        boolean finite = !document.children(verb, "nsubj").isEmpty();
        boolean third = !form.equals(Syntax.lemma(verb)) && form.endsWith("s") && !form.endsWith("ss");
        boolean plain = form.equals(Syntax.lemma(verb)) && !words.contains("same-past", form);
        return finite && (third || plain);
    }

    /** "We condemn this": in the speaker's own words, in the first person, without auxiliary. */
    private boolean performs(Token token) {
        if (token.upos() != Upos.VERB || !document.children(token, "aux").isEmpty()) {
            return false;
        }
        boolean first = document.children(token, "nsubj").stream()
                .anyMatch(subject -> Set.of("i", "we").contains(Syntax.lower(subject)));
        return first
                && Syntax.lower(token).equals(Syntax.lemma(token))
                && statements.stream()
                        .anyMatch(statement -> statement.mode() == StatementMode.DIRECT
                                && statement.content().stream().anyMatch(piece -> piece.contains(token.span())));
    }

    private static double confidence(
            Matcher.Match match, List<Token> actors, Optional<LightVerbs.Carrier> carrier, Mood.Reading reading) {
        int points = match.token().upos() == Upos.VERB ? 75 : carrier.isPresent() ? 75 : 60;
        points += match.entry().conditions().isEmpty() ? 0 : 10;
        points -= actors.isEmpty() ? 10 : 0;
        points -= reading.reasons().size() > 1 ? 10 : 0;
        return points / 100.0;
    }

    private String why(Matcher.Match match, Optional<LightVerbs.Carrier> carrier, Mood.Reading reading) {
        StringBuilder why = new StringBuilder("lexicon ").append(match.entry().id());
        carrier.ifPresent(
                each -> why.append(" carried by '").append(each.verb().form()).append('\''));
        @Nullable Status status = reading.status();
        if (status != null && !reading.reasons().isEmpty()) {
            why.append("; ").append(status.code()).append(" by ").append(String.join(", ", reading.reasons()));
        }
        return why.toString();
    }
}
