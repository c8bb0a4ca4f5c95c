// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.commitment;

import dev.dateline.extract.event.Syntax;
import dev.dateline.extract.event.WordClasses;
import dev.dateline.language.Document;
import dev.dateline.language.Token;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads which verbs tell of something that somebody is to do: by their auxiliaries, and by what verbs they are. */
final class Modals {
    private final Syntax syntax;
    private final Document document;
    private final WordClasses words;

    Modals(Syntax syntax, WordClasses words) {
        this.syntax = syntax;
        this.document = syntax.document();
        this.words = words;
    }

    /** What an auxiliary makes of a verb. */
    enum Force {
        /** "will", "is going to". */
        FUTURE,
        /** "would", which is a future only where it is told. */
        TOLD,
        /** "may", "might". */
        CHANCE,
        /** "must", "should". */
        DUTY
    }

    /** The force of a verb that tells of a deed on its own, outside conditions, relative clauses and questions. */
    Optional<Force> of(Token verb) {
        @Nullable Force force = force(verb);
        return force == null || aside(verb) || asked(verb) || stative(verb) ? Optional.empty() : Optional.of(force);
    }

    private @Nullable Force force(Token verb) {
        @Nullable Force force = null;
        for (Token child : document.children(verb, "aux", "advmod")) {
            String form = Syntax.lower(child);
            if (words.contains("hedge", form)
                    || (child.is("aux") && Syntax.lemma(child).equals("have"))) {
                return null;
            }
            if (child.is("aux")) {
                force = words.contains("future", form)
                        ? Force.FUTURE
                        : words.contains("told-future", form)
                                ? (isHad(form, verb) ? force : Force.TOLD)
                                : words.contains("duty", form)
                                        ? Force.DUTY
                                        : words.contains("chance", form) ? Force.CHANCE : force;
            }
        }
        if (force != null) {
            return force;
        }
        if (syntax.infinitive(verb)) {
            boolean is = document.children(verb, "aux").stream()
                    .anyMatch(child -> words.contains("is", Syntax.lower(child)));
            return is ? Force.FUTURE : null;
        }
        return deed(verb).index() == verb.index()
                ? null
                : Syntax.lower(verb).equals("going") ? Force.FUTURE : Force.DUTY;
    }

    /** "'d" before a past form is "had". */
    private boolean isHad(String form, Token verb) {
        return form.endsWith("d")
                && !form.equals("would")
                && document.children(verb, "aux").stream()
                        .noneMatch(child -> Syntax.lower(child).equals("be"))
                && !Syntax.lower(verb).equals(Syntax.lemma(verb));
    }

    /** Whether what is to come has to be: "will have to leave", "is going to need to rest". */
    boolean isForced(Token verb) {
        Token deed = deed(verb);
        boolean below = words.contains("necessity", Syntax.lower(deed))
                && document.children(deed, "xcomp").stream().anyMatch(syntax::infinitive);
        return below || (deed.index() != verb.index() && words.contains("necessity", Syntax.lower(verb)));
    }

    /** The verb that says what is to be done: that below "is going to", "has to", "needs to". */
    Token deed(Token verb) {
        boolean leads = words.contains("leads", Syntax.lower(verb));
        return document.children(verb, "xcomp").stream()
                .filter(below -> leads && syntax.infinitive(below))
                .findFirst()
                .orElse(verb);
    }

    boolean negated(Token verb) {
        return document.children(verb, "advmod", "cc").stream()
                .anyMatch(child -> words.contains("no", Syntax.lower(child)));
    }

    private boolean aside(Token verb) {
        if (verb.is("advcl")) {
            return document.children(verb, "mark").stream()
                    .anyMatch(mark -> !Syntax.lower(mark).equals("to"));
        }
        return verb.is("csubj") || (verb.is("acl") && !underDeal(verb));
    }

    /** Whether a verb stands in the relative clause of a document: "a deal under which the rebels will leave". */
    boolean underDeal(Token verb) {
        return verb.relation().equals("acl:relcl")
                && document.head(verb)
                        .filter(noun -> words.contains("document", Syntax.lemma(noun)))
                        .isPresent()
                && document.children(verb, "obl").stream()
                        .anyMatch(phrase -> words.contains("question", Syntax.lower(phrase)));
    }

    private boolean asked(Token verb) {
        boolean asks = !underDeal(verb)
                && document.children(verb).stream()
                        .anyMatch(child ->
                                words.contains("question", Syntax.lower(child)) && child.index() < verb.index());
        Token last = document.token(document.sentenceOf(verb).last() - 1);
        Token before = document.token(Math.max(document.sentenceOf(verb).first(), last.index() - 1));
        return asks || last.form().startsWith("?") || before.form().startsWith("?");
    }

    /** What nobody does on purpose: a state, or a change that comes by itself. */
    private boolean stative(Token verb) {
        Token act = deed(verb);
        boolean changes = words.contains("change", Syntax.lemma(act))
                && document.children(act, "obj", "xcomp").isEmpty()
                && !syntax.passive(act);
        return changes
                || words.contains("state", Syntax.lemma(act))
                || document.child(act, "cop").isPresent();
    }
}
