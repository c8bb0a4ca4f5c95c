// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.event;

import dev.dateline.language.Document;
import dev.dateline.language.Token;
import dev.dateline.language.Upos;
import java.util.List;

/**
 * Those who are said to have done what a noun names, though its own phrase does not hold them: "the suspect in the stabbing", "a miner charged in
 * the raid", "an officer-involved shooting".
 */
final class Implicated {
    private final Syntax syntax;
    private final Document document;
    private final WordClasses words;

    Implicated(Syntax syntax, WordClasses words) {
        this.syntax = syntax;
        this.document = syntax.document();
        this.words = words;
    }

    List<Token> in(Token noun) {
        List<Token> involved = involved(noun);
        if (!involved.isEmpty()) {
            return involved;
        }
        Token phrase = connected(syntax.top(noun));
        String mark = syntax.preposition(phrase).orElse("");
        if (phrase.head() < 0) {
            return List.of();
        }
        if (mark.equals("behind") && document.child(phrase, "cop").isPresent()) {
            return animate(syntax.subjects(phrase, 0));
        }
        Token above = document.token(phrase.head());
        if (above.upos() == Upos.VERB) {
            return words.contains("implicating-preposition", mark) ? accused(above) : List.of();
        }
        boolean culprit = words.contains("culprit", Syntax.lemma(above))
                && (mark.equals("of") || words.contains("implicating-preposition", mark));
        if (culprit || (mark.equals("behind") && syntax.animate(above))) {
            return syntax.each(above);
        }
        boolean charged = above.is("obj") && above.head() >= 0 && syntax.animate(above);
        return charged && words.contains("implicating-preposition", mark)
                ? accused(document.token(above.head()))
                : List.of();
    }

    /** "officer-involved": the word before the hyphen. */
    private List<Token> involved(Token noun) {
        return document.children(noun, "amod").stream()
                .filter(child -> child.index() > 1 && Syntax.lower(child).equals("involved"))
                .filter(child -> document.token(child.index() - 1).form().equals("-"))
                .map(child -> document.token(child.index() - 2))
                .filter(syntax::animate)
                .toList();
    }

    /** "in connection with the raid": the phrase that stands in the clause. */
    private Token connected(Token top) {
        Token above = top.head() < 0 ? top : document.token(top.head());
        boolean link = top.is("nmod") && words.contains("involvement", Syntax.lemma(above));
        return link ? above : top;
    }

    /** Whom a verb of suspicion names: "was charged", "involved", "arrested a man". */
    private List<Token> accused(Token verb) {
        boolean told = words.contains("implicating", Syntax.lemma(verb))
                && (syntax.passive(verb) || !Syntax.lemma(verb).equals("involve"));
        return told ? animate(syntax.patients(verb)) : List.of();
    }

    private List<Token> animate(List<Token> heads) {
        return heads.stream().filter(syntax::animate).toList();
    }
}
