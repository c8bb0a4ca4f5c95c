// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.statement;

import dev.dateline.language.Document;
import dev.dateline.language.Layers;
import dev.dateline.language.Mention;
import dev.dateline.language.Token;
import dev.dateline.language.Upos;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The whole phrase round a name that is tagged as source: who speaks for somebody, or belongs to somebody, is not that
 * person. "A spokesman for President Vella" and "Vella's lawyer" speak, not Vella.
 */
final class SourcePhrase {
    private static final Set<String> JOINING = Set.of("for", "of", "to", "from", "at", "in", "with");
    /** What ties somebody to the person named behind it: "a source close to", "the party led by". */
    private static final Set<String> TIES = Set.of(
            "close",
            "loyal",
            "opposed",
            "allied",
            "linked",
            "led",
            "headed",
            "backed",
            "run",
            "founded",
            "controlled",
            "chaired",
            "aligned",
            "associated",
            "affiliated",
            "familiar",
            "appointed",
            "employed",
            "hired",
            "supported");
    /** Words that somebody gives to another. */
    static final Set<String> GIVEN = Set.of(
            "assurance",
            "promise",
            "guarantee",
            "pledge",
            "commitment",
            "confirmation",
            "denial",
            "reply",
            "answer",
            "response",
            "warning",
            "threat",
            "word",
            "undertaking");

    private static final Set<Upos> BEFORE_NOUN =
            Set.of(Upos.DET, Upos.ADJ, Upos.NOUN, Upos.PROPN, Upos.NUM, Upos.PRON, Upos.PART);

    private final Document document;

    SourcePhrase(Document document) {
        this.document = document;
    }

    /** The tagged words with the noun that they only belong to; as they are where there is none. */
    Mention whole(Mention tagged) {
        int first = holder(tagged);
        int last = owned(tagged);
        return first == tagged.first() && last == tagged.last() ? tagged : mention(first, last);
    }

    private Mention mention(int first, int last) {
        return new Mention(
                Layers.SOURCE,
                first,
                last,
                document.token(first).span().cover(document.token(last - 1).span()));
    }

    /** Where the phrase begins whose noun a preposition joins to the name. */
    private int holder(Mention tagged) {
        int start = document.sentenceOf(document.token(tagged.first())).first();
        int noun = joined(beforeTitles(document, tagged.first(), start) - 1, start);
        if (noun < start) {
            return tagged.first();
        }
        int first = begin(noun, start);
        int above = joined(first - 1, start);
        while (above >= start) {
            first = begin(above, start);
            above = joined(first - 1, start);
        }
        boolean governed = first > start && governs(document.token(first - 1));
        return governed ? tagged.first() : described(first, start);
    }

    /** The noun that a preposition at the place joins to what follows, with what ties them; -1 without one. */
    private int joined(int preposition, int start) {
        if (preposition <= start || document.token(preposition).upos() != Upos.ADP) {
            return -1;
        }
        String word = document.token(preposition).form().toLowerCase(Locale.ROOT);
        int noun = preposition - 1;
        boolean tied = TIES.contains(document.token(noun).form().toLowerCase(Locale.ROOT));
        if (tied) {
            noun--;
        }
        boolean joins = JOINING.contains(word) || (tied && word.equals("by"));
        return joins
                        && noun >= start
                        && document.token(noun).upos() == Upos.NOUN
                        && !GIVEN.contains(document.token(noun).lemma())
                ? noun
                : -1;
    }

    private int begin(int noun, int start) {
        int first = noun;
        while (first > start && BEFORE_NOUN.contains(document.token(first - 1).upos())) {
            first--;
        }
        return first;
    }

    /** Where the name begins that the phrase describes from behind a comma: "Ana Silva, a member of the party led by Ruiz". */
    private int described(int first, int start) {
        int comma = first - 1;
        return comma <= start || !document.token(comma).form().equals(",")
                ? first
                : document.mentions(Layers.SOURCE).stream()
                        .filter(mention -> mention.last() == comma && mention.first() >= start)
                        .mapToInt(Mention::first)
                        .findFirst()
                        .orElse(first);
    }

    /** Whether a word makes what follows its own object: a preposition, or a verb that is no cue. */
    private boolean governs(Token token) {
        boolean cue = document.mentions(Layers.CUE).stream()
                .anyMatch(mention -> mention.first() <= token.index() && token.index() < mention.last());
        return token.upos() == Upos.ADP || (token.upos() == Upos.VERB && !cue);
    }

    /** Where the name begins with the titles before it. */
    static int beforeTitles(Document document, int first, int start) {
        int at = first;
        while (at > start && isTitle(document.token(at - 1))) {
            at--;
        }
        return at;
    }

    private static boolean isTitle(Token token) {
        return (token.upos() == Upos.PROPN || token.upos() == Upos.NOUN || token.upos() == Upos.ADJ)
                && Character.isUpperCase(token.form().codePointAt(0));
    }

    /** Where the phrase ends whose noun the name possesses. */
    private int owned(Mention tagged) {
        int end = document.sentenceOf(document.token(tagged.first())).last();
        int at = tagged.last();
        if (at >= end || !isMark(document.token(at))) {
            return tagged.last();
        }
        at++;
        int last = tagged.last();
        List<Upos> inside = List.of(Upos.ADJ, Upos.NOUN, Upos.PROPN);
        while (at < end && inside.contains(document.token(at).upos())) {
            last = document.token(at).upos() == Upos.ADJ ? last : at + 1;
            at++;
        }
        return last;
    }

    /** The head of the phrase: the noun behind a genitive, where the tree takes the possessor for the subject. */
    Token head(Mention phrase, Token top) {
        int mark = top.index() + 1;
        while (mark < phrase.last() && document.token(mark).is("flat")) {
            mark++;
        }
        boolean genitive = mark > top.index() && mark + 1 < phrase.last() && isMark(document.token(mark));
        if (!genitive || top.upos() != Upos.PROPN) {
            return top;
        }
        Token owned = top;
        for (int i = mark + 1; i < phrase.last() && document.token(i).upos() != Upos.ADP; i++) {
            Token token = document.token(i);
            boolean beside = token.head() == top.head() && token.is("nsubj");
            owned = beside ? token : owned;
        }
        return owned;
    }

    private static boolean isMark(Token token) {
        return token.upos() == Upos.PART
                && !token.lemma().equals("not")
                && !token.lemma().equals("to");
    }
}
