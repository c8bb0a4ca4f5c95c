// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.commitment;

import dev.dateline.extract.event.Syntax;
import dev.dateline.extract.event.WordClasses;
import dev.dateline.language.Document;
import dev.dateline.language.Token;
import dev.dateline.language.Upos;
import dev.dateline.record.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Cuts out the words of an action or a document: what hangs below a head, less conditions and what is only added to it. */
final class Wording {
    private final Document document;
    private final Syntax syntax;
    private final WordClasses words;
    private final Predicate<Token> apart;

    /** @param apart verbs that make or report something of their own, which is no part of an action */
    Wording(Syntax syntax, WordClasses words, Predicate<Token> apart) {
        this.apart = apart;
        this.document = syntax.document();
        this.syntax = syntax;
        this.words = words;
    }

    /** The words of an action, from behind a word (the cue) where it follows one. */
    Span action(Token head, Optional<Token> cue, Optional<Token> condition) {
        List<Token> inside = new ArrayList<>();
        collect(head, head, condition, inside);
        int from = cue.filter(each -> each.index() < head.index())
                .map(Token::index)
                .orElse(-1);
        inside.removeIf(token -> token.index() <= from);
        inside.sort((one, other) -> Integer.compare(one.index(), other.index()));
        return trimmed(inside, head);
    }

    /** The words of a clause with a verb of its own: without its subject where that is who acts, and more than a verb is left. */
    Span clause(Token verb, Token deed, Optional<Token> condition) {
        Span whole = action(verb, Optional.empty(), condition);
        if (syntax.passive(verb)) {
            return whole;
        }
        int last = document.tokensIn(whole).size() - 1;
        Token end = document.tokensIn(whole).get(last);
        Span from = document.children(verb, "advmod", "aux").stream()
                .filter(child -> child.index() < verb.index() && words.contains("no", Syntax.lower(child)))
                .findFirst()
                .map(this::written)
                .orElse(deed.span());
        return end.index() > verb.index() ? from.cover(end.span()) : whole;
    }

    /** The word as it is written, with what it is joined to: "won't" for "n't". */
    private Span written(Token word) {
        Token before = document.token(Math.max(0, word.index() - 1));
        return before.span().end() == word.span().begin() ? before.span().cover(word.span()) : word.span();
    }

    /** A noun with what stands before it and its "of" phrases. */
    Span phrase(Token head) {
        List<Token> inside = new ArrayList<>(List.of(head));
        for (Token child : document.children(head)) {
            boolean before = child.index() < head.index() && !child.is("case") && !child.is("cc") && !child.is("mark");
            boolean of = child.is("nmod")
                    && syntax.preposition(child).filter("of"::equals).isPresent();
            if (before || of) {
                inside.addAll(document.subtree(child));
            }
        }
        inside.sort((one, other) -> Integer.compare(one.index(), other.index()));
        return trimmed(inside, head);
    }

    private void collect(Token token, Token head, Optional<Token> condition, List<Token> into) {
        into.add(token);
        for (Token child : document.children(token)) {
            boolean own = condition.isPresent() && condition.get().index() == child.index();
            boolean doer = token.index() == head.index()
                    && (child.is("nsubj") || child.is("obl"))
                    && child.index() < head.index()
                    && syntax.infinitive(head)
                    && !syntax.passive(head);
            if (!own && !doer && !(token.index() == head.index() && introduces(child)) && !added(child, token, head)) {
                collect(child, head, condition, into);
            }
        }
    }

    /** Words that only lead to the head: "that", "to", "and", the preposition. */
    private static boolean introduces(Token child) {
        return child.is("mark") || child.is("case") || child.is("cc") || child.is("parataxis") || child.is("discourse");
    }

    /** What the sentence adds behind a comma, and what goes on in another way. */
    private boolean added(Token child, Token token, Token head) {
        if (child.is("conj")) {
            return goesOn(child, token);
        }
        if (apart.test(child) && (child.relation().equals("acl:relcl") || child.is("parataxis") || child.is("ccomp"))) {
            return true;
        }
        if (child.index() < token.index()) {
            return false;
        }
        boolean clause = child.is("advcl") || child.relation().equals("acl:relcl") || child.is("parataxis");
        boolean comment = child.is("obl")
                && syntax.preposition(child)
                        .filter(words.of("comment")::contains)
                        .isPresent();
        return comment || (clause && afterComma(child)) || (child.is("appos") && token.index() == head.index());
    }

    private boolean afterComma(Token clause) {
        int first = document.subtree(clause).get(0).index();
        Token opens = document.token(first);
        return opens.form().equals(",")
                || opens.form().equals("-")
                || (first > 0 && document.token(first - 1).form().equals(","));
    }

    /** Whether a conjunct is something else than the first: with a subject of its own, or in another form. */
    private boolean goesOn(Token conjunct, Token first) {
        if (first.upos() != Upos.VERB) {
            return conjunct.upos() == Upos.VERB
                    && document.child(conjunct, "nsubj").isPresent();
        }
        boolean base = Syntax.lower(first).equals(Syntax.lemma(first));
        if (!document.children(conjunct, "nsubj").isEmpty()) {
            return true;
        }
        return base
                && conjunct.upos() == Upos.VERB
                && !Syntax.lower(conjunct).equals(Syntax.lemma(conjunct))
                && document.children(conjunct, "aux").isEmpty();
    }

    private static Span trimmed(List<Token> inside, Token head) {
        int first = 0;
        int last = inside.size() - 1;
        while (first < last && edge(inside.get(first))) {
            first++;
        }
        while (last > first && edge(inside.get(last))) {
            last--;
        }
        Span span = inside.get(first).span().cover(inside.get(last).span());
        return span.cover(head.span());
    }

    private static boolean edge(Token token) {
        return token.upos() == Upos.PUNCT || token.is("cc");
    }
}
