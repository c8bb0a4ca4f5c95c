// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.statement;

import dev.dateline.language.Document;
import dev.dateline.language.Layers;
import dev.dateline.language.Mention;
import dev.dateline.language.Sentence;
import dev.dateline.language.Token;
import dev.dateline.language.Upos;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The tagged contents of a document, mended: a gap of a word or two that is no cue and no source is closed, and a content
 * that breaks off before the word that its last words hang on goes on to that word.
 */
final class Contents {
    private static final int GAP = 2;
    private static final int REACH = 4;
    /** Relations of words that do not stand without the word they hang on. */
    private static final Set<String> LEANING = Set.of(
            "det", "case", "mark", "amod", "compound", "aux", "aux:pass", "nummod", "nmod:poss", "advmod", "cop", "cc");

    private final Document document;
    private final boolean[] taken;
    private final List<Mention> mended = new ArrayList<>();

    private Contents(Document document) {
        this.document = document;
        this.taken = new boolean[document.tokens().size()];
        for (String layer : List.of(Layers.CUE, Layers.SOURCE)) {
            for (Mention mention : document.mentions(layer)) {
                Arrays.fill(taken, mention.first(), mention.last(), true);
            }
        }
    }

    static List<Mention> mended(Document document) {
        Contents contents = new Contents(document);
        List<Mention> tagged = document.mentions(Layers.CONTENT);
        int first = -1;
        int last = -1;
        for (Mention mention : tagged) {
            if (first >= 0 && contents.joined(last, mention.first())) {
                last = mention.last();
            } else {
                contents.add(first, last);
                first = mention.first();
                last = mention.last();
            }
        }
        contents.add(first, last);
        return contents.mended;
    }

    private boolean joined(int end, int begin) {
        if (begin - end > GAP || begin == end) {
            return false;
        }
        for (int i = end; i < begin; i++) {
            if (taken[i]) {
                return false;
            }
        }
        return sentence(end - 1).equals(sentence(begin));
    }

    private Sentence sentence(int token) {
        return document.sentenceOf(document.token(token));
    }

    private void add(int first, int last) {
        if (first < 0) {
            return;
        }
        int end = matter(first, owned(clause(first, last, end(last))));
        int begin = claim(begin(afterPreposition(first, end), end));
        if (end == begin + 1 && addressed(document.token(begin))) {
            return;
        }
        mended.add(new Mention(
                Layers.CONTENT,
                begin,
                end,
                document.token(begin).span().cover(document.token(end - 1).span())));
    }

    /** Whether the word is whom the cue speaks to, as "them" of "told them". */
    private boolean addressed(Token word) {
        return word.upos() == Upos.PRON
                && (word.is("obj") || word.is("iobj"))
                && document.head(word).filter(head -> taken[head.index()]).isPresent();
    }

    /** Goes on to the word that the last word leans on. */
    private int end(int last) {
        int end = last;
        while (true) {
            Token token = document.token(end - 1);
            int head = token.head();
            if (head < end || head - end >= REACH || !LEANING.contains(token.relation()) || blocked(end, head + 1)) {
                return end;
            }
            end = head + 1;
        }
    }

    /** Goes on with the clause of words that break off in its midst: "in May" behind "to hold talks in the town of". */
    private int clause(int first, int last, int end) {
        return end == last ? end : below(top(first, end), end);
    }

    /** Goes on to what the noun is of which a content's last word is: "of the talks" behind "the end", "for the law" behind a mere "the need". */
    private int matter(int first, int end) {
        Token noun = document.token(end - 1);
        if (end >= document.sentenceOf(noun).last() || noun.upos() != Upos.NOUN) {
            return end;
        }
        Token mark = document.token(end);
        boolean alone = noun.is("obj") && top(first, end).equals(noun) && noun.head() >= 0 && taken[noun.head()];
        boolean close = mark.form().equals("of") || (alone && mark.form().equals("for"));
        return document.head(mark)
                .filter(word -> close && mark.is("case") && word.is("nmod") && word.head() == noun.index())
                .map(word -> below(word, end))
                .orElse(end);
    }

    /** The word of the content that all others hang on. */
    private Token top(int first, int end) {
        Token word = document.token(end - 1);
        while (word.head() >= first && word.head() < end) {
            word = document.token(word.head());
        }
        return word;
    }

    /** The end of the words from there on that hang on the word and that nothing parts from it. */
    private int below(Token word, int from) {
        int end = from;
        while (end < document.sentenceOf(word).last()
                && !taken[end]
                && document.token(end).upos() != Upos.PUNCT
                && document.dominates(word, document.token(end))) {
            end++;
        }
        return end;
    }

    /** Takes in the noun that says whose claim it is: "the union's claim" before "that the port was closed", where somebody denies it. */
    private int claim(int begin) {
        Token that = document.token(begin);
        Optional<Token> noun = document.head(that)
                .filter(verb -> that.is("mark") && verb.is("acl"))
                .flatMap(document::head)
                .filter(word -> word.index() == begin - 1 && word.is("obj") && taken[word.head()])
                .filter(word -> document.children(word, "nmod").stream()
                        .anyMatch(whose -> whose.relation().equals("nmod:poss") && whose.upos() != Upos.PRON));
        int first = noun.map(word -> document.subtree(word).get(0).index()).orElse(begin);
        return blocked(first, begin) ? begin : first;
    }

    /** Goes on to the noun that belongs to a genitive which ends the words: "credentials" behind "the envoy's". */
    private int owned(int end) {
        Token mark = document.token(end - 1);
        boolean owns = mark.upos() == Upos.PART && mark.is("case") && mark.head() >= 0;
        Token owner = owns ? document.token(mark.head()) : mark;
        int noun = owner.head();
        boolean near = owns && owner.is("nmod") && noun >= end && noun - end < REACH;
        return near && !blocked(end, noun + 1) ? noun + 1 : end;
    }

    /** Leaves a preposition behind the cue to the cue: "said of", "called for". */
    private int afterPreposition(int first, int last) {
        Token token = document.token(first);
        boolean cued = first > 0 && taken[first - 1];
        return cued && token.is("case") && token.upos() == Upos.ADP && first + 1 < last ? first + 1 : first;
    }

    /** Takes in the words before that lean on the first word. */
    private int begin(int first, int end) {
        int begin = first;
        while (begin > 0 && !blocked(begin - 1, begin)) {
            Token token = document.token(begin - 1);
            boolean leans = token.head() >= begin && token.head() < end && leansBack(token);
            if (!leans) {
                return begin;
            }
            begin--;
        }
        return begin;
    }

    private static boolean leansBack(Token token) {
        return token.is("det")
                || token.is("compound")
                || token.is("amod")
                || token.is("nummod")
                || token.relation().equals("nmod:poss");
    }

    private boolean blocked(int from, int to) {
        for (int i = from; i < to; i++) {
            if (taken[i]) {
                return true;
            }
        }
        return false;
    }
}
