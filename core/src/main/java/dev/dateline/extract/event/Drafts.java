// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.event;

import dev.dateline.language.Document;
import dev.dateline.language.Token;
import dev.dateline.language.Upos;
import dev.dateline.record.EventType;
import dev.dateline.record.Status;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntPredicate;

/** Reads who took part, when, where and whether it happened, of words that may name events. */
final class Drafts {
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

    /** What is done where it is tried: whoever tried to kill the mayor attacked him. */
    private static final Set<EventType> ATTEMPTED = EnumSet.of(EventType.ASSAULT, EventType.PROTEST, EventType.REQUEST);

    private final Document document;
    private final Syntax syntax;
    private final WordClasses words;
    private final LightVerbs light;
    private final Voices voices;
    private final Triggers triggers;
    private final Arguments arguments;
    private final RoleReading ruled;
    private final Topics topics;
    private final RoleWeighing roleWeighing;
    private final Attachments attachments;
    private final Scenes scenes;
    private final Habits habits;
    private final Pretended pretended;
    private final Mood mood;
    private final Weighing weighing;

    Drafts(
            Syntax syntax,
            EventTables tables,
            Voices voices,
            Triggers triggers,
            Arguments arguments,
            Scenes scenes,
            Learned learned) {
        this.document = syntax.document();
        this.syntax = syntax;
        this.words = tables.words();
        this.light = tables.light();
        this.voices = voices;
        this.triggers = triggers;
        this.arguments = arguments;
        this.scenes = scenes;
        this.attachments = new Attachments(syntax, words);
        this.habits = new Habits(syntax, words);
        this.pretended = new Pretended(syntax, words);
        this.mood = new Mood(tables.moods(), syntax, words, voices::reported);
        this.weighing = new Weighing(learned);
        this.topics = new Topics(syntax, words);
        this.ruled = new RoleReading(syntax, arguments, new Company(syntax, words), weighing);
        this.roleWeighing = new RoleWeighing(
                new ParticipantClues(syntax, arguments, voices, learned), tables.participants(), learned);
    }

    /** What is told of a word; empty where it tells no event at all, or what happens as a rule. */
    Optional<Draft> of(Matcher.Match match, EventType type) {
        Token token = match.token();
        Optional<LightVerbs.Carrier> carrier =
                token.upos() == Upos.VERB ? Optional.empty() : light.above(token, syntax);
        Mood.Reading reading = mood(match, type);
        Status status = reading.status();
        Token clause = carrier.map(LightVerbs.Carrier::verb).orElse(token);
        if (status == null || habits.generic(clause, VERBAL.contains(type), status) || pretended.holds(clause, type)) {
            return Optional.empty();
        }
        Roles all = roleWeighing.of(match, type, ruled.of(match, type), status == Status.DENIED);
        Roles present = status == Status.DENIED ? all : all.without(this::isNobody);
        Roles roles = present.without(word -> topics.topic(word, type));
        if (match.entry().named() && roles.recipients().stream().noneMatch(arguments::person)) {
            return Optional.empty();
        }
        List<Token> heads = heads(token, carrier);
        OptionalInt time =
                weighing.time(token, time(token, heads, status), when -> mayDate(token, document.token(when)));
        OptionalInt place = placed(token, type, heads, roles);
        boolean bare = token.upos() != Upos.VERB
                && carrier.isEmpty()
                && roles.actors().isEmpty()
                && roles.recipients().isEmpty();
        boolean unclaimed = bare
                && status != Status.DEMANDED
                && !match.entry().bare()
                && syntax.phrases(token, "at").isEmpty()
                && !habits.introduced(token)
                && time.isEmpty()
                && place.isEmpty();
        return Optional.of(new Draft(
                match,
                type,
                carrier,
                status,
                reading.reasons(),
                heads,
                roles.actors(),
                roles.recipients(),
                time,
                place,
                unclaimed));
    }

    /** A token of the place that the words of an event and the reader tell. */
    private OptionalInt placed(Token token, EventType type, List<Token> heads, Roles roles) {
        IntPredicate possible = where -> isToldBy(token, document.token(where))
                && scenes.mayPlace(token, type, document.token(where), this::isApart);
        return weighing.place(
                token,
                scenes.place(placing(heads), type, roles.actors(), roles.recipients()).stream()
                        .filter(possible)
                        .findFirst(),
                possible.and(where -> !scenes.home(document.token(where))
                        && !attachments.ofAnother(token, document.token(where), triggers::isEvent)));
    }

    /** The time of an event, unless it is that of what the event asks for or speaks of. */
    OptionalInt time(Draft draft) {
        return draft.time().stream()
                .filter(when ->
                        !scenes.isOfWhatIsSaid(draft.token(), draft.type(), document.token(when), this::isApart))
                .findFirst();
    }

    /** "no group", "neither side": nobody takes part in what happened all the same ("No group claimed the raid"). */
    private boolean isNobody(Token head) {
        return words.contains("none", Syntax.lower(head))
                || document.children(head, "det").stream().anyMatch(word -> words.contains("none", Syntax.lower(word)));
    }

    /** Whether a word is an event of its own and belongs to no other's trigger. */
    private boolean isApart(Token word) {
        return triggers.isEvent(word) && !triggers.used(word);
    }

    /** The place of an event: its own, else the one that its clause implies. */
    OptionalInt place(Draft draft) {
        return draft.place().isPresent()
                ? draft.place()
                : scenes.implied(placing(draft.heads()), !VERBAL.contains(draft.type()), draft.actors());
    }

    Mood.Reading mood(Matcher.Match match, EventType type) {
        boolean noun = match.token().upos() != Upos.VERB;
        return mood.read(
                match.token(),
                noun ? light.above(match.token(), syntax) : Optional.empty(),
                VERBAL.contains(type),
                type == EventType.CONSULT && !syntax.passive(match.token()),
                ATTEMPTED.contains(type));
    }

    /** The participants that rules find, before they are weighed. */
    Roles ruled(Matcher.Match match, EventType type) {
        return ruled.of(match, type);
    }

    RoleWeighing roleWeighing() {
        return roleWeighing;
    }

    /**
     * A token of the time that dates the event: told by the same voice, and for what did not happen not that of the verb that
     * leads to it, unless it stands behind the event ("threatened in May to close the port", "plans to meet on Monday").
     */
    private OptionalInt time(Token token, List<Token> heads, Status status) {
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

    /** Whether a time that the reader finds may date an event: no day until which it lasts, nor one on which somebody else speaks of it, or on which something else was done. */
    private boolean mayDate(Token token, Token when) {
        int voice = voices.voice(token);
        return isToldBy(token, when)
                && !attachments.limits(when)
                && !syntax.dateline(when)
                && !attachments.apart(token, when)
                && !attachments.ofAnother(token, when, triggers::isEvent)
                && (voice < 0 || voice == voices.voice(when));
    }

    /** Whether a phrase stands in no later sentence than an event, which would be of what is told next. */
    private boolean isToldBy(Token event, Token phrase) {
        return document.sentenceOf(phrase).index() <= document.sentenceOf(event).index();
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
        if (last.is("conj")
                && last.head() >= 0
                && document.token(last.head()).upos() == Upos.VERB
                && !syntax.otherTense(last)
                && !scenes.isDated(last)) {
            placing.add(document.token(last.head()));
        }
        return placing;
    }
}
