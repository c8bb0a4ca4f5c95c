// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.statement;

import dev.dateline.language.Document;
import dev.dateline.language.Layers;
import dev.dateline.language.Mention;
import dev.dateline.language.Upos;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.IntStream;

/** How near the tagged contents, cues and sources of a document stand to each other, by their words and by the tree. */
final class Nearness {
    /** The score of a pair that does not belong together. */
    static final int WORST = -20;

    private static final int TREE = 12;
    private static final int SENTENCE = 8;
    private static final int BETWEEN = 15;
    private static final int APART = 40;
    private static final int FARTHEST = 60;

    /** Words of an aside that the reader takes for the content, at most. */
    private static final int ASIDE = 2;

    private static final Set<String> DASHES = Set.of("-", "–", "—", "--");

    private final Document document;
    private final SourceFinder sources;
    private final boolean[] inSource;

    Nearness(Document document, SourceFinder sources) {
        this.document = document;
        this.sources = sources;
        this.inSource = new boolean[document.tokens().size()];
        for (Mention mention : sources.tagged()) {
            Arrays.fill(inSource, mention.first(), mention.last(), true);
        }
    }

    /** Whether the content stands in the sentence of the cue, with no words between but the source. */
    private boolean near(Mention content, Mention cue) {
        boolean before = cue.last() <= content.first();
        return together(content, cue)
                && (before ? words(cue.last(), content.first()) : words(content.last(), cue.first())) <= 1;
    }

    /** Whether the cue is an insertion between the two: "the port, she said, would close", "the port seems closed". */
    boolean inserted(Mention one, Mention other, Mention cue) {
        if (!near(one, cue) || !near(other, cue)) {
            return false;
        }
        Mention left = one.first() < other.first() ? one : other;
        Mention right = left.equals(one) ? other : one;
        if (document.token(right.first()).form().equalsIgnoreCase("that")
                && document.token(right.first()).is("mark")) {
            return false;
        }
        if (contrasted(left.last(), cue.first())) {
            return false;
        }
        return sources.hidden(sources.top(cue))
                || document.token(left.last()).upos() == Upos.PUNCT
                || (left.last() - left.first() == 1
                        && document.token(left.first()).upos() == Upos.PRON);
    }

    /** "claimed a blast, but officials said it was an accident": another clause begins before the cue. */
    private boolean contrasted(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(document::token)
                .anyMatch(word ->
                        word.is("cc") && document.token(word.index() - 1).form().equals(","));
    }

    /** Whether nothing but the source stands between the two. */
    boolean contiguous(Mention one, Mention other) {
        Mention left = one.first() < other.first() ? one : other;
        Mention right = one.first() < other.first() ? other : one;
        return words(left.last(), right.first()) <= 1 || aside(left, right);
    }

    /** Whether what stands between the two is an aside between dashes or in brackets: "the law -- a trap, critics fear -- would go". */
    private boolean aside(Mention left, Mention right) {
        String closing = document.token(right.first() - 1).form();
        int opening = Math.max(left.first(), left.last() - ASIDE);
        return right.first() > left.last()
                && document.sentenceOf(document.token(left.last() - 1))
                        .equals(document.sentenceOf(document.token(right.first())))
                && IntStream.rangeClosed(opening, left.last())
                        .mapToObj(i -> document.token(i).form())
                        .anyMatch(form ->
                                closing.equals(")") ? form.equals("(") : DASHES.contains(form) && form.equals(closing));
    }

    /** The higher, the likelier the cue reports the content. */
    int score(Mention content, Mention cue) {
        boolean before = cue.last() <= content.first();
        int from = before ? cue.last() : content.last();
        int to = before ? content.first() : cue.first();
        if (from > to || to - from > FARTHEST) {
            return WORST;
        }
        int score = -words(from, to);
        if (linked(content, cue)) {
            score += TREE;
        }
        if (together(content, cue)) {
            score += SENTENCE;
        } else if (!before || !quoted(content, cue)) {
            score -= APART;
        }
        for (Mention other : document.mentions(Layers.CUE)) {
            if (!other.equals(cue) && other.first() >= from && other.last() <= to) {
                score -= BETWEEN;
            }
        }
        return score;
    }

    /** Whether the other content is a quotation in a later sentence, while one without marks stands with the cue: it is somebody else's turn, or another. */
    boolean leaps(Mention one, Mention other, Mention cue) {
        return other.first() >= one.last()
                && together(one, cue)
                && !opens(one)
                && opens(other)
                && !together(other, cue);
    }

    private boolean opens(Mention content) {
        int from = Math.max(0, document.token(content.first()).span().begin() - 1);
        String opening = document.text().substring(from, from + 2);
        return opening.chars().anyMatch(c -> "\"“«‘`".indexOf(c) >= 0);
    }

    /** Whether the content may stand in another sentence than the cue: it opens a quotation, or the cue a list. */
    private boolean quoted(Mention content, Mention cue) {
        return opens(content)
                || document.token(Math.min(cue.last(), document.tokens().size() - 1))
                        .form()
                        .equals(":")
                || document.token(cue.last() - 1).form().equals(":");
    }

    /** The words that are neither punctuation nor tagged as source. */
    private int words(int from, int to) {
        int words = 0;
        for (int i = from; i < to; i++) {
            if (document.token(i).upos() != Upos.PUNCT && !inSource[i]) {
                words++;
            }
        }
        return words;
    }

    private boolean together(Mention content, Mention cue) {
        int sentence = document.sentenceOf(document.token(cue.first())).index();
        return document.sentenceOf(document.token(content.first())).index() <= sentence
                && sentence
                        <= document.sentenceOf(document.token(content.last() - 1))
                                .index();
    }

    private boolean linked(Mention content, Mention cue) {
        for (int i = content.first(); i < content.last(); i++) {
            int head = document.token(i).head();
            if (cue.first() <= head && head < cue.last()) {
                return true;
            }
        }
        for (int i = cue.first(); i < cue.last(); i++) {
            int head = document.token(i).head();
            if (content.first() <= head && head < content.last()) {
                return true;
            }
        }
        return false;
    }

    /** The words between a source and a cue. */
    int gap(Mention source, Mention cue) {
        int from = Math.min(source.last(), cue.last());
        int to = Math.max(source.first(), cue.first());
        int gap = 0;
        for (int i = from; i < to; i++) {
            if (document.token(i).upos() != Upos.PUNCT) {
                gap++;
            }
        }
        return gap;
    }
}
