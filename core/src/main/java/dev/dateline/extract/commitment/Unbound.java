// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.commitment;

import dev.dateline.extract.event.Syntax;
import dev.dateline.extract.event.WordClasses;
import dev.dateline.language.Document;
import dev.dateline.language.Token;
import java.util.List;
import java.util.Set;

/**
 * Tells words of a commitment that bind nobody: things on offer ("the hotel offers a view"), what somebody only seems to do, what has been called
 * off, and the plans of people in general.
 */
final class Unbound {
    private static final Set<String> GIVING = Set.of("offer", "propose");

    private final Syntax syntax;
    private final Document document;
    private final WordClasses words;

    Unbound(Syntax syntax, WordClasses words) {
        this.syntax = syntax;
        this.document = syntax.document();
        this.words = words;
    }

    /** Whether the cue with its action binds nobody. */
    boolean by(Token cue, Token action) {
        return thing(cue, action) || seems(cue) || calledOff(cue) || generic(cue);
    }

    /** Whether what is offered or proposed is a thing that binds nobody: a view, tips, a change. */
    boolean thing(Token cue, Token action) {
        String lemma = Syntax.lemma(cue);
        boolean object = action.head() == cue.index()
                && (action.is("obj") || action.relation().equals("nsubj:pass"));
        if (!GIVING.contains(lemma)
                || !object
                || document.child(cue, "compound").isPresent()) {
            return false;
        }
        return document.subtree(action).stream()
                .filter(word -> word.index() == action.index()
                        || (word.head() == action.index() && !word.is("nmod") && !word.is("acl")))
                .noneMatch(word -> words.contains("binding", Syntax.lemma(word)));
    }

    private boolean seems(Token cue) {
        return cue.is("xcomp")
                && document.head(cue)
                        .filter(verb -> words.contains("seeming", Syntax.lemma(verb)))
                        .isPresent();
    }

    /** "The fair, which had been due to open, was called off", "The fair had been set for May but was scrapped". */
    private boolean calledOff(Token cue) {
        boolean had = syntax.passive(cue)
                && document.children(cue, "aux").stream()
                        .anyMatch(aux -> Syntax.lower(aux).equals("had"));
        return had
                && (document.children(cue, "conj").stream()
                                .anyMatch(verb -> callsOff(verb)
                                        && document.child(verb, "nsubj").isEmpty())
                        || (cue.relation().equals("acl:relcl") && dropped(document.token(cue.head()))));
    }

    private boolean dropped(Token thing) {
        return (thing.relation().equals("nsubj:pass") || thing.is("obj"))
                && document.head(thing).filter(this::callsOff).isPresent();
    }

    private boolean callsOff(Token verb) {
        return words.contains("calling-off", Syntax.lemma(verb))
                || (Syntax.lemma(verb).equals("call")
                        && document.children(verb, "compound").stream()
                                .anyMatch(particle -> Syntax.lower(particle).equals("off")));
    }

    /** "people who plan to sail", "those who have plans to sail". */
    private boolean generic(Token cue) {
        Token at = cue;
        for (int step = 0; step < 3 && at.head() >= 0; step++) {
            Token head = document.token(at.head());
            if (at.relation().equals("acl:relcl")) {
                return words.contains("anyone", Syntax.lemma(head));
            }
            at = head;
        }
        return false;
    }

    /** Whether somebody only holds it likely: "I think the firm will move". */
    boolean judged(Token verb) {
        Token at = verb;
        while (at.head() >= 0 && (at.is("ccomp") || at.is("xcomp") || at.is("conj") || at.is("parataxis"))) {
            at = document.token(at.head());
            if (words.contains("judging", Syntax.lemma(at))) {
                return true;
            }
        }
        return false;
    }

    /** Whether nobody in particular does it: "people will ask", "everyone will know". */
    boolean anyone(List<Token> agents) {
        return agents.size() == 1
                && words.contains("anyone", Syntax.lemma(agents.get(0)))
                && document.children(agents.get(0)).stream().allMatch(child -> child.is("det") || child.is("punct"));
    }
}
