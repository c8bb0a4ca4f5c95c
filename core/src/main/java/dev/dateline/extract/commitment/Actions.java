// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.commitment;

import dev.dateline.extract.event.FrameReading;
import dev.dateline.extract.event.Syntax;
import dev.dateline.extract.event.WordClasses;
import dev.dateline.extract.statement.StatementMention;
import dev.dateline.language.Document;
import dev.dateline.language.Token;
import dev.dateline.language.Upos;
import dev.dateline.record.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the action of a commitment in the places that its cue gives it. */
final class Actions {
    /**
     * An action.
     *
     * @param whom those who are asked to do it, where they stand with it
     * @param said its words, where they are the content of a statement
     */
    record Action(Token head, List<Token> whom, Optional<Span> said) {
        Action {
            whom = List.copyOf(whom);
        }
    }

    private static final List<String> MODALS = List.of("future", "told-future", "duty", "chance");

    private final FrameReading frames;
    private final WordClasses words;
    private final Syntax syntax;
    private final Document document;
    private final Said said;

    Actions(FrameReading frames, WordClasses words, Said said) {
        this.frames = frames;
        this.words = words;
        this.syntax = frames.syntax();
        this.document = syntax.document();
        this.said = said;
    }

    /** The action in the first of the places that has one. */
    Optional<Action> of(Token cue, List<ActionSlot> slots) {
        for (ActionSlot slot : slots) {
            Optional<Action> found = of(cue, slot);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Action> of(Token cue, ActionSlot slot) {
        return switch (slot.shape()) {
            case INF -> plain(infinitives(cue));
            case THAT -> plain(clauses(cue).stream().filter(this::toCome).toList());
            case BASE -> plain(clauses(cue).stream().filter(this::subjunctive).toList());
            case OBJ -> plain(objects(cue));
            case ING -> plain(gerunds(cue));
            case PHRASE -> plain(phrases(cue, slot.preposition()));
            case SAID -> said(cue);
        };
    }

    private Optional<Action> plain(List<Token> heads) {
        return heads.stream().findFirst().map(this::plain);
    }

    /** An action at a head; of somebody who is to do something ("for the army to leave"), what is to be done. */
    private Action plain(Token head) {
        if (Syntax.nominal(head) && frames.person(head)) {
            Optional<Token> infinitive = document.children(head, "acl", "advcl", "xcomp").stream()
                    .filter(child -> child.index() > head.index() && syntax.infinitive(child))
                    .findFirst();
            if (infinitive.isPresent()) {
                return new Action(infinitive.get(), List.of(head), Optional.empty());
            }
        }
        List<Token> subjects = syntax.infinitive(head) ? doers(head) : List.of();
        return new Action(head, subjects, Optional.empty());
    }

    /** Who is to do what an infinitive says, where the tree hangs them on it: "for the army to leave". */
    private List<Token> doers(Token infinitive) {
        return document.children(infinitive, "nsubj", "obl").stream()
                .filter(child -> child.index() < infinitive.index())
                .filter(child -> child.is("nsubj")
                        || syntax.preposition(child).filter("for"::equals).isPresent())
                .toList();
    }

    private List<Token> round(Token cue) {
        List<Token> heads = new ArrayList<>(List.of(cue));
        frames.carrier(cue).ifPresent(heads::add);
        return heads;
    }

    private List<Token> infinitives(Token cue) {
        List<Token> found = new ArrayList<>();
        for (Token head : round(cue)) {
            for (Token child : document.children(head, "xcomp", "ccomp", "acl", "advcl", "csubj")) {
                if (syntax.infinitive(child) && child.index() > cue.index()) {
                    found.add(child);
                }
            }
            for (Token phrase : document.children(head, "obj", "iobj", "obl", "nmod", "ccomp")) {
                if (phrase.is("ccomp") && document.child(phrase, "nsubj").isPresent()) {
                    continue;
                }
                for (Token child : document.children(phrase, "acl", "xcomp", "advcl")) {
                    if (syntax.infinitive(child) && child.index() > cue.index() && phrase.index() > cue.index()) {
                        found.add(child);
                    }
                }
            }
        }
        return found;
    }

    private List<Token> clauses(Token cue) {
        return document.children(cue, "ccomp", "acl", "xcomp").stream()
                .filter(child -> child.index() > cue.index() && !syntax.infinitive(child))
                .filter(child -> (child.is("ccomp") && !asked(child)) || marked(child, "that"))
                .toList();
    }

    /** Whether a clause is a question: "asked who should go". */
    private boolean asked(Token clause) {
        return document.children(clause).stream()
                .anyMatch(child -> child.index() < clause.index() && words.contains("question", Syntax.lower(child)));
    }

    /** Whether a clause tells what is to be done, and not what is or was so: "that the school would reopen", but not "that all is well". */
    private boolean toCome(Token clause) {
        return subjunctive(clause)
                || syntax.infinitive(clause)
                || document.children(clause, "aux").stream()
                        .map(Syntax::lower)
                        .anyMatch(form -> MODALS.stream().anyMatch(each -> words.contains(each, form))
                                || Set.of("can", "could").contains(form))
                || Syntax.lower(clause).equals("going");
    }

    /** "that he resign", "that the gate be opened", "that they should leave". */
    private boolean subjunctive(Token clause) {
        List<Token> auxiliaries = document.children(clause, "aux", "cop");
        if (auxiliaries.isEmpty()) {
            return Syntax.lower(clause).equals(Syntax.lemma(clause)) && clause.upos() == Upos.VERB;
        }
        return Set.of("be", "should", "must").contains(Syntax.lower(auxiliaries.get(0)));
    }

    private boolean marked(Token clause, String form) {
        return document.children(clause, "mark").stream()
                .anyMatch(mark -> Syntax.lower(mark).equals(form));
    }

    private List<Token> objects(Token cue) {
        return document.children(cue, syntax.passive(cue) ? "nsubj" : "obj").stream()
                .filter(child -> child.upos() != Upos.PRON)
                .toList();
    }

    private List<Token> gerunds(Token cue) {
        return document.children(cue, "xcomp", "obj", "ccomp", "advcl").stream()
                .filter(child -> child.upos() == Upos.VERB
                        && child.index() > cue.index()
                        && Syntax.lower(child).endsWith("ing"))
                .toList();
    }

    private List<Token> phrases(Token cue, String preposition) {
        List<Token> found = new ArrayList<>();
        for (Token head : round(cue)) {
            for (Token child : document.children(head, "obl", "nmod", "advcl", "acl", "obj", "xcomp", "ccomp")) {
                boolean opened = document.children(child, "case", "mark").stream()
                        .anyMatch(mark -> Syntax.lower(mark).equals(preposition));
                if (opened && child.index() > cue.index() && !isTime(child)) {
                    found.add(child);
                }
            }
            for (Token object : document.children(head, "obj")) {
                for (Token child : document.children(object, "nmod", "acl")) {
                    if (object.index() > cue.index()
                            && !isTime(child)
                            && document.children(child, "case", "mark").stream()
                                    .anyMatch(mark -> Syntax.lower(mark).equals(preposition))) {
                        found.add(child);
                    }
                }
            }
        }
        return found;
    }

    /** "called a strike for May 4": when it is to be done. */
    private boolean isTime(Token phrase) {
        return frames.words().contains("time", Syntax.lemma(phrase))
                || (phrase.upos() == Upos.NUM
                        && document.children(phrase).stream()
                                .anyMatch(month -> frames.words().contains("time", Syntax.lemma(month))));
    }

    /** The content of the statement whose cue the word is. */
    private Optional<Action> said(Token cue) {
        Optional<StatementMention> statement = said.by(cue);
        if (statement.isEmpty() || statement.get().content().isEmpty()) {
            return Optional.empty();
        }
        Span content = statement.get().content().get(0);
        List<Token> inside = document.tokensIn(content).stream()
                .filter(token -> token.upos() != Upos.PUNCT)
                .toList();
        return inside.stream()
                .filter(token -> token.head() < 0
                        || !content.contains(document.token(token.head()).span()))
                .findFirst()
                .map(head -> new Action(
                        head,
                        List.of(),
                        Optional.of(inside.get(0)
                                .span()
                                .cover(inside.get(inside.size() - 1).span()))));
    }
}
