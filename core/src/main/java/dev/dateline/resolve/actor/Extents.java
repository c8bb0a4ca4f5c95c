// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve.actor;

import dev.dateline.language.Datelines;
import dev.dateline.language.Document;
import dev.dateline.language.Sentence;
import dev.dateline.language.Token;
import dev.dateline.language.Upos;
import dev.dateline.record.Span;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** How far noun phrases reach: with the complements behind them, as long as there is room. Used for one document. */
final class Extents {
    private static final Set<String> BOUNDS =
            Set.of("more than", "fewer than", "less than", "at least", "at most", "up to");
    private static final Set<String> OPENING = Set.of("of", "for", "in", "from", "at", "to", "on", "with");
    /** Verbs behind whose object "of" tells what somebody is charged with, though the tree may hang it on the object. */
    private static final Set<String> CHARGING = Set.of("absolve", "accuse", "acquit", "clear", "convict", "suspect");
    /** So many characters a phrase has at most. */
    private static final int LONGEST = 80;

    private final Document document;
    private final BitSet dateline = new BitSet();

    Extents(Document document) {
        this.document = document;
        for (Sentence sentence : document.sentences()) {
            dateline.set(sentence.first(), sentence.first() + Datelines.words(document.tokensOf(sentence)));
        }
    }

    /** The phrase with the complements that follow it, if all that is short enough; else as much as fits. */
    Span span(int first, int last, Token head) {
        int end = last;
        for (Token child : document.children(head)) {
            if (child.index() < last || !child.is("nmod") || !opens(child) || isCharge(child, head)) {
                continue;
            }
            List<Token> words = document.subtree(child);
            int until = words.get(words.size() - 1).index() + 1;
            if (words.get(0).index() != end
                    || until - words.get(0).index() != words.size()
                    || words.stream().anyMatch(word -> word.is("acl") || word.is("appos") || word.is("advcl"))
                    || !isShort(first, until)) {
                break;
            }
            end = until;
        }
        return fit(first, end);
    }

    /** The dash between a dateline and its sentence ("GENEVA - Police said"). */
    private static boolean isDash(Token token) {
        return token.form().length() == 1 && "-–—".contains(token.form());
    }

    /** "convicted the head of the bank of fraud": what he is convicted of is no part of who he is. */
    private boolean isCharge(Token complement, Token head) {
        boolean bare =
                document.children(complement, "det", "nmod:poss", "nummod").isEmpty()
                        && complement.upos() == Upos.NOUN
                        && document.child(complement, "case")
                                .filter(preposition -> preposition.form().equals("of"))
                                .isPresent();
        Token top = head;
        while (top.is("nmod") && top.head() >= 0) {
            top = document.token(top.head());
        }
        return bare
                && (top.is("obj") || top.is("nsubj"))
                && document.head(top)
                        .filter(verb -> CHARGING.contains(verb.lemma()))
                        .isPresent();
    }

    private boolean opens(Token complement) {
        return document.child(complement, "case")
                .filter(preposition -> OPENING.contains(preposition.form()))
                .isPresent();
    }

    /** The words of the tokens, without a dateline, a dash or half a bound ("than 60 people") before them, and without the first ones where they are too many. */
    Span fit(int first, int last) {
        int begin = dateline.get(last - 1) ? first : dateline.nextClearBit(first);
        while (begin < last - 1 && (isDash(document.token(begin)) || isHalfBound(begin) || !isShort(begin, last))) {
            begin++;
        }
        return document.token(begin).span().cover(document.token(last - 1).span());
    }

    /** Whether a word is the second of "more than", "fewer than", "at least" or "at most". */
    private boolean isHalfBound(int index) {
        String words = index == 0
                ? ""
                : (document.token(index - 1).form() + " "
                                + document.token(index).form())
                        .toLowerCase(Locale.ROOT);
        return BOUNDS.contains(words);
    }

    /** Whether the words are no longer than a phrase may be. */
    boolean isShort(int first, int last) {
        return document.text()
                        .codePointCount(
                                document.token(first).span().begin(),
                                document.token(last - 1).span().end())
                <= LONGEST;
    }
}
