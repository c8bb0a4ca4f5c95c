// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.commitment;

import dev.dateline.extract.event.FrameReading;
import dev.dateline.extract.event.Syntax;
import dev.dateline.extract.event.WordClasses;
import dev.dateline.extract.statement.StatementMention;
import dev.dateline.language.Document;
import dev.dateline.language.Token;
import dev.dateline.language.Upos;
import dev.dateline.record.CommitmentAct;
import dev.dateline.record.StatementAct;
import dev.dateline.record.StatementMode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds commitments without a word that names them: what speakers say that they will do, what they say that others must do, what
 * the outlet says that somebody will do, and duties under a deal or a law.
 */
final class Futures {
    /** A verb of something to come, and who is to do it or asks for it. */
    record Future(CommitmentAct act, Token verb, List<Token> by, List<Token> to) {
        Future {
            by = List.copyOf(by);
            to = List.copyOf(to);
        }
    }

    private static final Set<String> FIRST = Set.of("i", "we");
    private static final Set<String> THIRD = Set.of("he", "she", "they", "it");
    /** Pronouns for bodies and things. */
    private static final Set<String> THINGS = Set.of("they", "it");

    private static final Set<StatementAct> UNSURE =
            EnumSet.of(StatementAct.PREDICT, StatementAct.QUESTION, StatementAct.DENY, StatementAct.REFUSE);

    private final FrameReading frames;
    private final Syntax syntax;
    private final Document document;
    private final WordClasses words;
    private final Said said;
    private final Provisos provisos;
    private final Modals modals;
    private final Unbound unbound;

    Futures(FrameReading frames, WordClasses words, Said said, Provisos provisos, Unbound unbound) {
        this.unbound = unbound;
        this.frames = frames;
        this.syntax = frames.syntax();
        this.document = syntax.document();
        this.words = words;
        this.said = said;
        this.provisos = provisos;
        this.modals = new Modals(syntax, words);
    }

    List<Future> all() {
        List<Future> found = new ArrayList<>();
        for (Token token : document.tokens()) {
            if (token.upos() == Upos.VERB) {
                modals.of(token)
                        .filter(force -> !provisos.inverted(token))
                        .flatMap(force -> future(token, force))
                        .or(() -> imperative(token))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    /** The verb that says what is to be done: that below "is going to", "has to". */
    Token deed(Token verb) {
        return modals.deed(verb);
    }

    private Optional<Future> future(Token verb, Modals.Force force) {
        Optional<StatementMention> statement = said.innermost(verb.span());
        if (statement.isPresent() && UNSURE.contains(statement.get().act())) {
            return Optional.empty();
        }
        boolean negated = modals.negated(verb);
        if (modals.underDeal(verb)) {
            return negated || syntax.passive(verb)
                    ? Optional.empty()
                    : Optional.of(new Future(CommitmentAct.AGREEMENT, verb, agents(verb), List.of()));
        }
        return switch (force) {
            case DUTY -> negated ? Optional.empty() : duty(verb, statement);
            case CHANCE ->
                negated
                                || provisos.of(verb, Optional.empty())
                                        .filter(condition -> !provisos.ends(condition))
                                        .isEmpty()
                        ? Optional.empty()
                        : statement.flatMap(each -> own(verb, each, CommitmentAct.OFFER));
            case TOLD ->
                statement.filter(each -> told(verb, each)).isEmpty()
                        ? Optional.empty()
                        : will(verb, statement, negated);
            case FUTURE -> will(verb, statement, negated);
        };
    }

    /**
     * Whether "would" tells what is to come: in somebody's own words it tells what he used to do or might do, unless it depends on a condition or on
     * what he told before ("I said that I would").
     */
    private boolean told(Token verb, StatementMention statement) {
        if (said.cue(statement).stream().anyMatch(word -> Syntax.lemma(word).equals("think"))) {
            return false;
        }
        boolean reported = verb.is("ccomp")
                && document.head(verb)
                        .filter(head ->
                                head.upos() == Upos.VERB && !Syntax.lower(head).equals(Syntax.lemma(head)))
                        .filter(head -> statement.content().stream().anyMatch(piece -> piece.contains(head.span())))
                        .isPresent();
        boolean imagined = verb.is("ccomp")
                && document.head(verb).filter(head -> head.upos() == Upos.ADJ).isPresent();
        return !imagined
                && (statement.mode() != StatementMode.DIRECT
                        || reported
                        || (provisos.of(verb, Optional.empty()).isPresent() && !lasting(verb)));
    }

    /** "would be buying". */
    private boolean lasting(Token verb) {
        return Syntax.lower(verb).endsWith("ing")
                && document.children(verb, "aux").stream()
                        .anyMatch(aux -> Syntax.lower(aux).equals("be"));
    }

    private Optional<Future> will(Token verb, Optional<StatementMention> statement, boolean negated) {
        if (modals.isForced(verb) || statement.filter(this::isGuess).isPresent()) {
            return Optional.empty();
        }
        boolean going = Syntax.lower(verb).equals("going");
        if (negated && going && !onCondition(verb)) {
            return Optional.empty();
        }
        if (syntax.passive(verb)) {
            return negated || unbound.judged(verb) || words.contains("passive-state", Syntax.lemma(verb))
                    ? Optional.empty()
                    : passive(verb, statement);
        }
        if (document.children(verb, "obj").stream().anyMatch(thing -> unbound.thing(verb, thing))) {
            return Optional.empty();
        }
        if (statement.isPresent()) {
            Optional<Future> own =
                    own(verb, statement.get(), harmful(verb) ? CommitmentAct.THREAT : CommitmentAct.PROMISE);
            if (own.isPresent() || negated) {
                return own;
            }
        }
        List<Token> agents = agents(verb);
        if (agents.isEmpty() || negated || unbound.judged(verb) || unbound.anyone(agents)) {
            return Optional.empty();
        }
        Token subject = agents.get(0);
        boolean third = THIRD.contains(Syntax.lower(subject));
        boolean fit = statement.isEmpty()
                ? third || frames.person(subject)
                : subject.upos() != Upos.PRON
                        && (frames.person(subject) || words.contains("body", Syntax.lemma(subject)));
        return fit && !FIRST.contains(Syntax.lower(subject))
                ? Optional.of(new Future(CommitmentAct.PLAN, verb, doers(verb, agents), List.of()))
                : Optional.empty();
    }

    /** Who commits to it: whoever receives a thing does not, who gives it does. */
    private List<Token> doers(Token verb, List<Token> agents) {
        return words.contains("receiving", Syntax.lemma(verb))
                        && document.child(verb, "obj").isPresent()
                ? syntax.phrases(verb, "from").stream().filter(frames::person).toList()
                : agents;
    }

    /** Whether a statement is what somebody fears, hopes or doubts. */
    private boolean isGuess(StatementMention statement) {
        return said.cue(statement).stream().anyMatch(word -> words.contains("guess", Syntax.lemma(word)));
    }

    /** "We are not going to pay unless ...": without a condition that is mostly a way of speaking. */
    private boolean onCondition(Token verb) {
        return provisos.of(verb, Optional.empty()).isPresent()
                && agents(verb).stream().anyMatch(agent -> FIRST.contains(Syntax.lower(agent)));
    }

    /** What speakers say of themselves: "we will", "he said that he would". */
    private Optional<Future> own(Token verb, StatementMention statement, CommitmentAct act) {
        List<Token> agents = agents(verb);
        if (agents.isEmpty() || syntax.passive(verb)) {
            return Optional.empty();
        }
        List<Token> speaker = said.speaker(statement);
        Token subject = agents.get(0);
        String form = Syntax.lower(subject);
        if (FIRST.contains(form)) {
            return speaker.isEmpty() ? Optional.empty() : Optional.of(new Future(act, verb, speaker, List.of()));
        }
        boolean pronoun = THIRD.contains(form) && statement.mode() != StatementMode.DIRECT;
        return pronoun || speaks(subject, speaker)
                ? Optional.of(new Future(act, verb, agents, List.of()))
                : Optional.empty();
    }

    /** Whether a subject is the speaker, told by the same noun or name. */
    private static boolean speaks(Token subject, List<Token> speaker) {
        return speaker.stream()
                .anyMatch(each -> each.index() == subject.index()
                        || (Syntax.nominal(each) && Syntax.lemma(each).equals(Syntax.lemma(subject))));
    }

    /** What will be done, by whomever; what is done against somebody the speaker threatens. */
    private Optional<Future> passive(Token verb, Optional<StatementMention> statement) {
        List<Token> by = syntax.agents(verb).stream()
                .filter(agent -> syntax.preposition(agent).filter("by"::equals).isPresent())
                .filter(agent -> agent.upos() != Upos.NUM)
                .toList();
        boolean harm = harmful(verb);
        List<Token> speaker = by.isEmpty() ? statement.map(said::speaker).orElse(List.of()) : List.of();
        List<Token> makers = harm || (!speaker.isEmpty() && decides(speaker, verb)) ? speaker : List.of();
        List<Token> threatened =
                harm ? syntax.patients(verb).stream().filter(frames::person).toList() : List.of();
        return Optional.of(new Future(
                harm ? CommitmentAct.THREAT : CommitmentAct.PLAN, verb, by.isEmpty() ? makers : by, threatened));
    }

    /** "police said the road would be closed": whether an authority, or who speaks for one, speaks of what is to be done, and not to itself. */
    private boolean decides(List<Token> speaker, Token verb) {
        return speaker.stream().allMatch(this::isAuthority)
                && syntax.patients(verb).stream()
                        .noneMatch(patient -> THINGS.contains(Syntax.lower(patient))
                                || FIRST.contains(Syntax.lower(patient))
                                || speaks(patient, speaker));
    }

    /** "the police", "a ministry spokesman", "Prime Minister Ana Holm". */
    private boolean isAuthority(Token speaker) {
        return Stream.concat(
                        Stream.of(speaker),
                        document.children(speaker, "nmod", "compound", "appos").stream()
                                .filter(each -> syntax.preposition(each).isEmpty()))
                .anyMatch(each -> words.contains("authority", Syntax.lemma(each).toLowerCase(Locale.ROOT)));
    }

    /** Who is to act; where the tree hangs the subject on the verb below ("will begin building"), that one. */
    private List<Token> agents(Token verb) {
        for (Token below : document.children(verb, "xcomp")) {
            for (Token subject : document.children(below, "nsubj")) {
                if (subject.index() < verb.index()) {
                    return syntax.agents(below);
                }
            }
        }
        return syntax.agents(verb);
    }

    private boolean harmful(Token verb) {
        boolean deed = Stream.concat(
                        Stream.of(verb),
                        document.children(verb, "xcomp", "obj").stream()
                                .flatMap(each ->
                                        Stream.concat(Stream.of(each), document.children(each, "xcomp").stream())))
                .anyMatch(each -> words.contains("harm", Syntax.lemma(each)));
        return deed || syntax.phrases(verb, "against").stream().anyMatch(frames::person);
    }

    /** "Open the gate," he said: what a speaker tells others to do. */
    private Optional<Future> imperative(Token verb) {
        boolean bare = Syntax.lower(verb).equals(Syntax.lemma(verb))
                && document.children(verb, "nsubj", "aux", "mark", "cop", "expl")
                        .isEmpty()
                && !words.contains("state", Syntax.lemma(verb))
                && !words.contains("address", Syntax.lemma(verb))
                && (!document.children(verb, "obj", "obl", "xcomp").isEmpty() || verb.head() < 0);
        if (!bare) {
            return Optional.empty();
        }
        return said.innermost(verb.span())
                .filter(statement -> statement.mode() == StatementMode.DIRECT
                        && statement.speaker().isPresent()
                        && opens(verb, statement))
                .map(statement -> new Future(
                        CommitmentAct.DEMAND,
                        verb,
                        said.speaker(statement),
                        statement.addressee().isEmpty()
                                ? List.of()
                                : List.of(document.token(statement.addressee().getAsInt()))));
    }

    /** Whether a verb is the first word of a piece of a statement or of a sentence in it. */
    private boolean opens(Token verb, StatementMention statement) {
        int first = document.sentenceOf(verb).first();
        for (int at = verb.index() - 1; at >= first; at--) {
            Token before = document.token(at);
            boolean inside = statement.content().stream().anyMatch(piece -> piece.contains(before.span()));
            if (inside && before.upos() != Upos.PUNCT) {
                return false;
            }
        }
        return true;
    }

    private Optional<Future> duty(Token verb, Optional<StatementMention> statement) {
        boolean passive = syntax.passive(verb);
        List<Token> subjects = passive ? syntax.patients(verb) : agents(verb);
        if (subjects.isEmpty()
                || FIRST.contains(Syntax.lower(subjects.get(0)))
                || (modals.deed(verb).index() != verb.index()
                        && Syntax.lower(subjects.get(0)).equals("you"))) {
            return Optional.empty();
        }
        List<Token> doers = passive ? List.of() : subjects;
        boolean bound = document.children(verb, "obl").stream()
                .anyMatch(phrase -> words.contains("document", Syntax.lemma(phrase)));
        if (bound) {
            return Optional.of(new Future(CommitmentAct.OBLIGATION, verb, doers, List.of()));
        }
        return statement
                .filter(each -> passive || asked(subjects.get(0)))
                .map(each -> new Future(
                        CommitmentAct.DEMAND, verb, said.speaker(each), passive ? doers : told(subjects, each)));
    }

    /** Who is to do it: in "told the president that he must go" the president, else the subject. */
    private List<Token> told(List<Token> subjects, StatementMention statement) {
        boolean third = THIRD.contains(Syntax.lower(subjects.get(0))) && statement.mode() != StatementMode.DIRECT;
        return third && statement.addressee().isPresent()
                ? List.of(document.token(statement.addressee().getAsInt()))
                : subjects;
    }

    /** Whether a subject can be asked to do something: "the company", "those seeking help". */
    private boolean asked(Token subject) {
        return frames.person(subject) || Syntax.lower(subject).equals("those");
    }
}
