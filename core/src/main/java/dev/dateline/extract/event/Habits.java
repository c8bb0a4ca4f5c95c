// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.event;

import dev.dateline.language.Document;
import dev.dateline.language.Token;
import dev.dateline.language.Upos;
import dev.dateline.record.Status;
import java.util.List;
import java.util.stream.Stream;

/** Tells what is said to happen as a rule, or spoken of as known, from news of a happening. */
final class Habits {
    private final Syntax syntax;
    private final Document document;
    private final WordClasses words;

    Habits(Syntax syntax, WordClasses words) {
        this.syntax = syntax;
        this.document = syntax.document();
        this.words = words;
    }

    /** A bare present tense that tells a habit or a rule, not a happening; also what never or rarely happens. */
    boolean generic(Token verb, boolean verbal, Status status) {
        if (status == Status.DENIED && presentTense(verb) && adverb(verb, "rarely")) {
            return true;
        }
        if (verb.upos() == Upos.VERB && spokenOf(verb)) {
            return true;
        }
        if (verb.upos() != Upos.VERB || status != Status.HAPPENED || !presentTense(verb)) {
            return false;
        }
        return adverb(verb, "habit") || !verbal;
    }

    private boolean adverb(Token verb, String kind) {
        return document.children(verb, "advmod").stream()
                .anyMatch(adverb -> words.contains(kind, Syntax.lower(adverb)));
    }

    /** "killing a guest is seen as a crime", "being convicted of a crime can cost a job": a deed that is spoken of, not told. */
    private boolean spokenOf(Token verb) {
        List<Token> auxiliaries = document.children(verb, "aux");
        boolean active = Syntax.lower(verb).endsWith("ing") && auxiliaries.isEmpty();
        boolean passive =
                auxiliaries.size() == 1 && Syntax.lower(auxiliaries.get(0)).equals("being");
        boolean gerund = (active || passive)
                && document.children(verb, "nsubj", "mark", "case").isEmpty()
                && (verb.is("csubj") || verb.is("advcl"))
                && verb.head() > verb.index();
        if (!gerund) {
            return false;
        }
        Token head = document.token(verb.head());
        boolean apart = document.tokens().subList(verb.index(), head.index()).stream()
                .anyMatch(token -> token.form().equals(","));
        return !apart && document.children(head, "nsubj").isEmpty() && present(head);
    }

    private boolean present(Token predicate) {
        return document.children(predicate, "aux", "cop").stream()
                .anyMatch(aux -> words.contains("present-auxiliary", Syntax.lower(aux))
                        || Syntax.lower(aux).equals("can")
                        || Syntax.lower(aux).equals("may"));
    }

    private boolean presentTense(Token verb) {
        if (!document.children(verb, "aux").isEmpty()) {
            return document.children(verb, "aux").stream()
                    .allMatch(aux -> words.contains("present-auxiliary", Syntax.lower(aux)));
        }
        String form = Syntax.lower(verb);
        boolean said = syntax.infinitive(verb) && document.child(verb, "cop").isPresent();
        boolean finite = !document.children(verb, "nsubj").isEmpty() && !said;
        boolean third = !form.equals(Syntax.lemma(verb)) && form.endsWith("s") && !form.endsWith("ss");
        boolean plain = form.equals(Syntax.lemma(verb)) && !words.contains("same-past", form);
        return finite && (third || plain);
    }

    /** A noun that tells something new: with a number or an indefinite article, or a plural without article, in a main phrase. */
    boolean introduced(Token noun) {
        Token top = syntax.top(noun);
        boolean definite = Stream.of(noun, top)
                .flatMap(each -> document.children(each).stream())
                .anyMatch(child -> child.relation().equals("nmod:poss")
                        || (child.is("det") && words.contains("definite", Syntax.lower(child))));
        return !definite && (top.is("obj") || top.is("nsubj"));
    }
}
