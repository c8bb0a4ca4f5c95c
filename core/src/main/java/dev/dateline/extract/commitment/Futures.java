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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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

    private final FrameReading frames;
    private final Syntax syntax;
    private final Document document;
    private final WordClasses words;
    private final List<StatementMention> statements;

    Futures(FrameReading frames, WordClasses words, List<StatementMention> statements) {
        this.frames = frames;
        this.syntax = frames.syntax();
        this.document = syntax.document();
        this.words = words;
        this.statements = statements;
    }

    List<Future> all() {
        List<Future> found = new ArrayList<>();
        for (Token token : document.tokens()) {
            if (token.upos() == Upos.VERB) {
                future(token).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Future> future(Token verb) {
        @Nullable String modal = modal(verb);
        if (modal == null || !told(verb) || stative(verb)) {
            return Optional.empty();
        }
        Optional<StatementMention> said = innermost(verb);
        if (said.isPresent() && unsure(said.get())) {
            return Optional.empty();
        }
        if (words.contains("duty", modal)) {
            return duty(verb, said);
        }
        if (modal.equals("would") && said.isEmpty()) {
            return Optional.empty();
        }
        return will(verb, said);
    }

    /** The auxiliary that makes a verb future or a duty, null where there is none, or a negation. */
    private @Nullable String modal(Token verb) {
        @Nullable String modal = null;
        for (Token child : document.children(verb, "aux", "advmod", "cc")) {
            String form = Syntax.lower(child);
            if (words.contains("no", form) || words.contains("hedge", form)) {
                return null;
            }
            if (child.is("aux") && (words.contains("future", form) || words.contains("duty", form))) {
                modal = form;
            } else if (child.is("aux") && Syntax.lemma(child).equals("have")) {
                return null;
            }
        }
        boolean going = Syntax.lower(verb).equals("going")
                && document.children(verb, "xcomp").stream().anyMatch(syntax::infinitive);
        return modal == null && going ? "will" : modal;
    }

    /** Whether the verb tells something of its own: no condition, no relative clause, no question. */
    private boolean told(Token verb) {
        boolean aside =
                verb.is("advcl") ? !document.children(verb, "mark").isEmpty() : verb.is("acl") || verb.is("csubj");
        if (aside) {
            return false;
        }
        boolean asks = document.children(verb).stream()
                .anyMatch(child -> words.contains("question", Syntax.lower(child)) && child.index() < verb.index());
        Token last = document.token(document.sentenceOf(verb).last() - 1);
        Token before = document.token(Math.max(document.sentenceOf(verb).first(), last.index() - 1));
        return !asks && !last.form().startsWith("?") && !before.form().startsWith("?");
    }

    /** A verb that nobody does on purpose. */
    private boolean stative(Token verb) {
        Token act = verb;
        if (Syntax.lower(verb).equals("going")) {
            act = document.child(verb, "xcomp").orElse(verb);
        }
        return words.contains("state", Syntax.lemma(act))
                || document.child(act, "cop").isPresent();
    }

    private static boolean unsure(StatementMention statement) {
        return statement.act() == StatementAct.PREDICT
                || statement.act() == StatementAct.QUESTION
                || statement.act() == StatementAct.DENY
                || statement.act() == StatementAct.REFUSE;
    }

    private Optional<Future> will(Token verb, Optional<StatementMention> said) {
        List<Token> speaker = said.map(this::speaker).orElse(List.of());
        CommitmentAct own = harmful(verb) ? CommitmentAct.THREAT : CommitmentAct.PROMISE;
        if (syntax.passive(verb)) {
            boolean thing = syntax.patients(verb).stream().anyMatch(each -> each.upos() != Upos.PRON);
            List<Token> by = syntax.agents(verb);
            return thing && (said.isPresent() || !by.isEmpty())
                    ? Optional.of(new Future(
                            own == CommitmentAct.THREAT ? own : CommitmentAct.PLAN,
                            verb,
                            by.isEmpty() && own == CommitmentAct.THREAT ? speaker : by,
                            List.of()))
                    : Optional.empty();
        }
        List<Token> agents = agents(verb);
        if (agents.isEmpty()) {
            return Optional.empty();
        }
        Token subject = agents.get(0);
        String form = Syntax.lower(subject);
        if (FIRST.contains(form)) {
            return speaker.isEmpty() ? Optional.empty() : Optional.of(new Future(own, verb, speaker, List.of()));
        }
        if (THIRD.contains(form)) {
            return said.isEmpty() || verb.is("ccomp")
                    ? Optional.of(new Future(said.isEmpty() ? CommitmentAct.PLAN : own, verb, agents, List.of()))
                    : Optional.empty();
        }
        boolean fit = said.isEmpty() ? frames.person(subject) : body(subject);
        return fit ? Optional.of(new Future(CommitmentAct.PLAN, verb, agents, List.of())) : Optional.empty();
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

    private boolean body(Token subject) {
        return words.contains("body", Syntax.lemma(subject));
    }

    private boolean harmful(Token verb) {
        return Stream.concat(Stream.of(verb), document.children(verb, "xcomp", "obj").stream())
                .anyMatch(each -> words.contains("harm", Syntax.lemma(each)));
    }

    private Optional<Future> duty(Token verb, Optional<StatementMention> said) {
        boolean passive = syntax.passive(verb);
        List<Token> subjects = passive ? syntax.patients(verb) : syntax.agents(verb);
        if (subjects.isEmpty() || FIRST.contains(Syntax.lower(subjects.get(0)))) {
            return Optional.empty();
        }
        boolean bound = document.children(verb, "obl").stream()
                .anyMatch(phrase -> words.contains("document", Syntax.lemma(phrase)));
        if (bound) {
            return Optional.of(new Future(CommitmentAct.OBLIGATION, verb, passive ? List.of() : subjects, List.of()));
        }
        if (said.isEmpty() || (!passive && !frames.person(subjects.get(0)))) {
            return Optional.empty();
        }
        return Optional.of(new Future(CommitmentAct.DEMAND, verb, speaker(said.get()), passive ? List.of() : subjects));
    }

    private List<Token> speaker(StatementMention statement) {
        OptionalInt head = statement.speaker();
        return head.isEmpty() ? List.of() : List.of(document.token(head.getAsInt()));
    }

    private Optional<StatementMention> innermost(Token verb) {
        @Nullable StatementMention innermost = null;
        int shortest = Integer.MAX_VALUE;
        for (StatementMention statement : statements) {
            for (var piece : statement.content()) {
                if (piece.contains(verb.span()) && piece.length() < shortest) {
                    shortest = piece.length();
                    innermost = statement;
                }
            }
        }
        return Optional.ofNullable(innermost);
    }
}
