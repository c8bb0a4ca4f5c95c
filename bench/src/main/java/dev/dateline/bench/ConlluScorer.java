// SPDX-License-Identifier: Apache-2.0
package dev.dateline.bench;

import dev.dateline.language.Document;
import dev.dateline.language.Reader;
import dev.dateline.language.Sentence;
import dev.dateline.language.Token;
import dev.dateline.record.Span;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Compares what a reader reads with gold documents and sums it up. Not thread-safe.
 *
 * @see ConlluScore
 */
public final class ConlluScorer {
    private int goldSentences;
    private int systemSentences;
    private int rightSentences;
    private int goldWords;
    private int systemWords;
    private int alignedWords;
    private int upos;
    private int heads;
    private int relations;
    private int lemmas;

    /** The score of a reader on raw texts. */
    public static ConlluScore ofRawText(List<ConlluDocument> gold, Reader reader) {
        return score(gold, (text, words) -> reader.read(text));
    }

    /** The score of a reader that is given the gold sentences and words. */
    public static ConlluScore ofGivenWords(
            List<ConlluDocument> gold, BiFunction<String, List<List<Span>>, Document> reader) {
        return score(gold, reader);
    }

    private static ConlluScore score(List<ConlluDocument> gold, BiFunction<String, List<List<Span>>, Document> reader) {
        ConlluScorer scorer = new ConlluScorer();
        for (ConlluDocument document : gold) {
            scorer.add(document, reader.apply(document.text(), document.words()));
        }
        return scorer.score();
    }

    /** Counts one document. */
    public void add(ConlluDocument gold, Document system) {
        addSentences(gold, system);
        List<ConlluWord> words = gold.sentences().stream().flatMap(List::stream).toList();
        goldWords += words.size();
        systemWords += system.tokens().size();
        int[] pairs = WordAlignment.of(words, system.tokens());
        Map<Integer, Integer> goldOf = new HashMap<>();
        for (int word = 0; word < pairs.length; word++) {
            if (pairs[word] >= 0) {
                goldOf.put(pairs[word], word);
            }
        }
        int first = 0;
        for (List<ConlluWord> sentence : gold.sentences()) {
            for (int i = 0; i < sentence.size(); i++) {
                if (pairs[first + i] >= 0) {
                    int head = sentence.get(i).head() == 0
                            ? -1
                            : first + sentence.get(i).head() - 1;
                    count(sentence.get(i), head, system.token(pairs[first + i]), goldOf);
                }
            }
            first += sentence.size();
        }
    }

    private void count(ConlluWord gold, int goldHead, Token token, Map<Integer, Integer> goldOf) {
        alignedWords++;
        upos += gold.upos().equals(token.upos().name()) ? 1 : 0;
        lemmas += gold.lemma().equals("_") || gold.lemma().equals(token.lemma()) ? 1 : 0;
        @Nullable Integer head = token.head() < 0 ? Integer.valueOf(-1) : goldOf.get(token.head());
        if (head != null && head == goldHead) {
            heads++;
            relations += universal(gold.relation()).equals(universal(token.relation())) ? 1 : 0;
        }
    }

    private static String universal(String relation) {
        int subtype = relation.indexOf(':');
        return subtype < 0 ? relation : relation.substring(0, subtype);
    }

    private void addSentences(ConlluDocument gold, Document system) {
        Set<Span> spans = new HashSet<>();
        for (List<ConlluWord> sentence : gold.sentences()) {
            spans.add(sentence.get(0)
                    .token()
                    .cover(sentence.get(sentence.size() - 1).token()));
        }
        goldSentences += gold.sentences().size();
        systemSentences += system.sentences().size();
        for (Sentence sentence : system.sentences()) {
            Span words = system.token(sentence.first())
                    .span()
                    .cover(system.token(sentence.last() - 1).span());
            rightSentences += spans.contains(words) ? 1 : 0;
        }
    }

    /** The score of all documents counted so far. */
    public ConlluScore score() {
        return new ConlluScore(
                f1(goldSentences, systemSentences, rightSentences),
                f1(goldWords, systemWords, alignedWords),
                f1(goldWords, systemWords, upos),
                f1(goldWords, systemWords, heads),
                f1(goldWords, systemWords, relations),
                f1(goldWords, systemWords, lemmas));
    }

    private static double f1(int gold, int system, int right) {
        return gold + system == 0 ? 100 : 200.0 * right / (gold + system);
    }
}
