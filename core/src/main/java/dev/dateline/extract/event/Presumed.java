// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.event;

import dev.dateline.language.Document;
import dev.dateline.language.Token;
import dev.dateline.language.Upos;
import java.util.Set;

/** What a sentence takes for done, or for still to come, whatever the words above the event leave open. One instance serves one document. */
final class Presumed {
    private static final Set<String> PAST_BE = Set.of("was", "were");

    private final Syntax syntax;
    private final Document document;
    private final WordClasses words;
    private final ClauseMood clause;

    Presumed(Syntax syntax, WordClasses words, ClauseMood clause) {
        this.syntax = syntax;
        this.document = syntax.document();
        this.words = words;
        this.clause = clause;
    }

    /** "wondered who killed the guard": who asks who did it, or why, does not ask whether it was done. */
    boolean asked(Token verb) {
        return !clause.modal(verb)
                && !clause.infinitive(verb)
                && document.children(verb, "nsubj", "obj", "advmod", "obl").stream()
                        .filter(child -> child.index() < verb.index())
                        .anyMatch(child -> words.contains("question-word", Syntax.lower(child)));
    }

    /** "their first act was to arrest the editor": what an act was has been done. */
    boolean act(Token verb) {
        return document.children(verb, "cop", "aux").stream().anyMatch(be -> PAST_BE.contains(Syntax.lower(be)))
                && document.children(verb, "nsubj").stream()
                        .anyMatch(subject -> words.contains("deed", Syntax.lemma(subject)));
    }

    /** "offered his condolences": words that are offered are given. */
    boolean given(Token noun, Token verb) {
        return noun.is("obj")
                && words.contains("offering", Syntax.lemma(verb))
                && words.contains("kind-word", Syntax.lemma(noun));
    }

    /** "the patrols would end before a withdrawal": what is to come after what is to come. */
    boolean later(Token noun, Token verb) {
        return verb.upos() == Upos.VERB
                && clause.modal(verb)
                && syntax.preposition(noun)
                        .filter(each -> each.equals("before"))
                        .isPresent();
    }
}
