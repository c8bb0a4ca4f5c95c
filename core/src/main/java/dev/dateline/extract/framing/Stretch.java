// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.framing;

import dev.dateline.language.Document;
import dev.dateline.language.Token;
import dev.dateline.language.Upos;
import dev.dateline.record.Span;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the words that belong to a framing word: its modifiers, and the noun that it modifies. */
final class Stretch {
    /** No more words are taken on either side. */
    private static final int FARTHEST = 4;

    private static final Set<Upos> MODIFIERS =
            EnumSet.of(Upos.ADJ, Upos.ADV, Upos.NOUN, Upos.PROPN, Upos.VERB, Upos.PUNCT, Upos.X);

    private final Document document;

    Stretch(Document document) {
        this.document = document;
    }

    /** The words of a noun: "later debunked pretext", "occupation forces". */
    Span noun(Token first, Token last) {
        Token end = compounded(last);
        int from = first.index();
        while (from - 1 >= document.sentenceOf(first).first()
                && first.index() - from < FARTHEST
                && modifier(from - 1, end)) {
            from--;
        }
        while (document.token(from).upos() == Upos.PUNCT) {
            from++;
        }
        return document.token(from).span().cover(end.span());
    }

    /** The noun in front of which a noun stands: "forces" for "occupation". */
    Token compounded(Token noun) {
        Token at = noun;
        while (at.head() > at.index()
                && at.head() - noun.index() <= FARTHEST
                && (at.is("compound") || at.is("amod"))
                && nominal(document.token(at.head()))) {
            at = document.token(at.head());
        }
        return at;
    }

    private static boolean nominal(Token token) {
        return token.upos() == Upos.NOUN || token.upos() == Upos.PROPN;
    }

    private boolean modifier(int at, Token noun) {
        Token token = document.token(at);
        boolean marks = token.upos() != Upos.PUNCT
                || token.form().equals("-")
                || token.form().equals("–");
        boolean relation =
                token.is("amod") || token.is("compound") || token.is("advmod") || token.is("flat") || token.is("punct");
        return marks && MODIFIERS.contains(token.upos()) && relation && document.dominates(noun, token);
    }

    /** The words of an adjective: with the adverb before it and, where it modifies one, the noun behind it. */
    Span adjective(Token first, Token last) {
        Token begin = first;
        for (Token child : document.children(last, "advmod")) {
            if (child.index() == first.index() - 1 && child.upos() == Upos.ADV) {
                begin = child;
            }
        }
        return begin.span().cover(modified(last).orElse(last).span());
    }

    /** The noun that an attributive adjective modifies. */
    Optional<Token> modified(Token adjective) {
        if (!adjective.is("amod") && !adjective.is("compound")) {
            return Optional.empty();
        }
        Optional<Token> head =
                document.head(adjective).filter(each -> each.index() > adjective.index() && nominal(each));
        if (head.filter(each -> each.index() - adjective.index() <= FARTHEST).isPresent()
                && head.get().upos() == Upos.NOUN) {
            return head;
        }
        int at = adjective.index() + 1;
        int last = Math.min(document.sentenceOf(adjective).last(), at + FARTHEST);
        @Nullable Token noun = null;
        while (at < last && MODIFIERS.contains(document.token(at).upos())) {
            Token token = document.token(at++);
            if (token.upos() == Upos.NOUN) {
                noun = token;
            } else if (noun != null) {
                break;
            }
        }
        return noun != null ? Optional.of(noun) : head.filter(each -> each.index() - adjective.index() <= FARTHEST);
    }

    /** The words of a verb, up to a word of some that hangs close behind it: "sowed discord", "clings to power". */
    Span verb(Token verb, Set<String> with) {
        return document.children(verb, "obj", "obl").stream()
                .filter(each -> each.index() > verb.index() && each.index() - verb.index() <= FARTHEST)
                .filter(each -> with.contains(each.lemma().toLowerCase(Locale.ROOT)))
                .findFirst()
                .map(each -> verb.span().cover(each.span()))
                .orElse(verb.span());
    }
}
