// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.figure;

import dev.dateline.language.Document;
import dev.dateline.language.Token;
import dev.dateline.language.Upos;
import dev.dateline.record.Span;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds in the tree what a number counts. */
final class Counted {
    /** No phrase that names what is counted is longer, in characters. */
    private static final int LONGEST = 80;
    /** No more words stand between a number and the noun that it counts. */
    private static final int FARTHEST = 7;

    private static final Set<Upos> NOUNS = EnumSet.of(Upos.NOUN, Upos.PROPN);
    private static final Set<Upos> BEFORE_NOUN =
            EnumSet.of(Upos.ADJ, Upos.NOUN, Upos.PROPN, Upos.VERB, Upos.ADV, Upos.PUNCT, Upos.X);

    /** Words that begin the name of a time: "lost 150 last year". */
    private static final Set<String> TIMES = Set.of("last", "next", "previous");

    private final Document document;

    Counted(Document document) {
        this.document = document;
    }

    static String lower(Token token) {
        return token.form().toLowerCase(Locale.ROOT);
    }

    /** The noun behind a number that the number modifies. */
    Optional<Token> noun(Token number) {
        Token at = number;
        for (int steps = 0; steps < 3 && at.head() >= 0; steps++) {
            Token head = document.token(at.head());
            boolean modifies = at.is("nummod") || at.is("compound") || at.is("nmod") || at.is("amod") || at.is("conj");
            if (!modifies || (head.index() < number.index() && head.upos() != Upos.NUM)) {
                break;
            }
            at = head;
            if (at.index() > number.index() && NOUNS.contains(at.upos())) {
                return near(number, at) ? Optional.of(at) : Optional.empty();
            }
        }
        return adjacent(number);
    }

    private boolean near(Token number, Token noun) {
        return noun.index() - number.index() <= FARTHEST
                && document.tokens().subList(number.index() + 1, noun.index()).stream()
                        .allMatch(each ->
                                BEFORE_NOUN.contains(each.upos()) || each.upos() == Upos.NUM || each.is("case"));
    }

    /** Where the tree hangs the number elsewhere: the end of the run of adjectives and nouns right behind it. */
    private Optional<Token> adjacent(Token number) {
        int last = document.sentenceOf(number).last();
        int at = number.index() + 1;
        while (at < last && document.token(at).upos() == Upos.ADJ) {
            if (TIMES.contains(lower(document.token(at)))) {
                return Optional.empty();
            }
            at++;
        }
        int noun = -1;
        while (at < last && NOUNS.contains(document.token(at).upos())) {
            noun = at++;
        }
        return noun < 0 ? Optional.empty() : Optional.of(document.token(noun));
    }

    /** The noun of a phrase that begins with a preposition behind the figure: "of American troops", "in fines". */
    Optional<Token> behind(int offset, Set<String> prepositions) {
        return next(offset)
                .filter(token -> prepositions.contains(lower(token)))
                .flatMap(document::head)
                .filter(head -> head.index() > next(offset).get().index())
                .filter(head -> head.upos() == Upos.NOUN || head.upos() == Upos.PROPN || head.upos() == Upos.PRON);
    }

    /** The first token that begins at an offset or behind it. */
    Optional<Token> next(int offset) {
        for (int at = offset; at < Math.min(offset + 3, document.text().length()); at++) {
            Optional<Token> token = document.tokenAt(at);
            if (token.isPresent() && token.get().span().begin() >= offset) {
                return token;
            }
        }
        return Optional.empty();
    }

    /** The words from a place to the noun that they modify. */
    Optional<Span> phrase(int from, Token noun) {
        Token last = noun;
        for (Token child : document.children(noun, "flat", "fixed")) {
            last = child.index() > last.index() ? child : last;
        }
        int begin = from;
        while (begin < noun.span().begin()
                && !Character.isLetterOrDigit(document.text().charAt(begin))) {
            begin++;
        }
        int end = last.span().end();
        return begin < end && end - begin <= LONGEST ? Optional.of(new Span(begin, end)) : Optional.empty();
    }
}
