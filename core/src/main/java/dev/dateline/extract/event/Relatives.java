// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.event;

import dev.dateline.language.Document;
import dev.dateline.language.Token;
import dev.dateline.language.Upos;
import java.util.Optional;

/** Whom relative pronouns and the clauses behind nouns are about. */
final class Relatives {
    private static final int DEEPEST = 8;

    private final Document document;
    private final WordClasses words;
    private final Tree tree;

    Relatives(Document document, WordClasses words, Tree tree) {
        this.document = document;
        this.words = words;
        this.tree = tree;
    }

    /** The noun that a relative clause is about; "who" goes with the person before "of Maryland", not with the place. */
    Token described(Token clause) {
        Token at = document.token(clause.head());
        Optional<Token> who = document.children(clause, "nsubj").stream()
                .filter(child -> Syntax.lower(child).equals("who"))
                .findFirst();
        if (who.isEmpty()) {
            return thing(clause, at);
        }
        if (!tree.animate(at)) {
            return before(who.get()).map(tree::topOfName).filter(tree::animate).orElse(at);
        }
        for (int i = 0; i < 3 && tree.location(at); i++) {
            Token above = at.head() < 0 ? at : document.token(at.head());
            if (!at.is("nmod") || !Syntax.nominal(above)) {
                return personBefore(at).orElse(at);
            }
            at = above;
        }
        return at;
    }

    /** "sued the clerk in May, which was dismissed": "which" goes with the thing above a person. */
    private Token thing(Token clause, Token noun) {
        boolean which = document.children(clause, "nsubj", "obj").stream()
                .anyMatch(child -> Syntax.lower(child).equals("which") && child.index() < clause.index());
        Token at = noun;
        while (which
                && words.contains("person", Syntax.lemma(at))
                && at.head() >= 0
                && Syntax.nominal(document.token(at.head()))) {
            at = document.token(at.head());
            while (at.upos() == Upos.PROPN
                    && at.head() >= 0
                    && document.token(at.head()).upos() == Upos.NOUN) {
                at = document.token(at.head());
            }
        }
        return at;
    }

    /** A noun; where it names a place behind a person, the person. */
    private Token person(Token noun) {
        Token top = tree.topOfName(noun);
        return tree.location(top) ? personBefore(top).orElse(noun) : noun;
    }

    /** The name or noun right before the preposition of a place. */
    private Optional<Token> personBefore(Token place) {
        for (Token mark : document.children(place, "case")) {
            int at = mark.index() - 1;
            if (mark.index() < place.index() && at > document.sentenceOf(place).first()) {
                Token before = tree.topOfName(document.token(at));
                boolean other = Syntax.nominal(before) && !tree.location(before) && before.index() < place.index();
                return other ? Optional.of(before) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    Optional<Token> antecedent(Token pronoun) {
        Token at = pronoun;
        for (int i = 0; i < DEEPEST && at.head() >= 0; i++) {
            if (at.relation().equals("acl:relcl")) {
                Token noun = described(at);
                return said(pronoun, noun).or(() -> Optional.of(noun));
            }
            if (at.is("acl")) {
                return at.head() > pronoun.index() ? before(pronoun) : document.head(at);
            }
            at = document.token(at.head());
        }
        return Syntax.lower(pronoun).equals("who") ? before(pronoun).map(this::person) : Optional.empty();
    }

    /** "Brandt is a rogue and liar who swore to return": of whom it is said by name what a "who" describes. */
    private Optional<Token> said(Token pronoun, Token noun) {
        Token first = noun.is("conj") && noun.head() >= 0 ? document.token(noun.head()) : noun;
        boolean open = document.child(first, "cop").isEmpty()
                || document.children(first, "advmod", "aux").stream()
                        .anyMatch(child -> child.upos() == Upos.AUX || words.contains("not", Syntax.lower(child)));
        if (open || !Syntax.lower(pronoun).equals("who")) {
            return Optional.empty();
        }
        return document.child(first, "nsubj")
                .filter(each -> each.upos() == Upos.PROPN
                        && document.children(each, "conj").isEmpty());
    }

    /** The noun right before a pronoun, past a comma. */
    private Optional<Token> before(Token pronoun) {
        int first = document.sentenceOf(pronoun).first();
        int at = pronoun.index() - 1;
        if (at > first && document.token(at).form().equals(",")) {
            at--;
        }
        return at >= first && Syntax.nominal(document.token(at)) ? Optional.of(document.token(at)) : Optional.empty();
    }
}
