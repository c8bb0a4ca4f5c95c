// SPDX-License-Identifier: Apache-2.0
package dev.dateline.fuse.coreference;

import dev.dateline.fuse.word.WordWeights;
import dev.dateline.fuse.word.Words;
import dev.dateline.record.ArticleRecord;
import dev.dateline.record.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An article as its mentions are compared.
 *
 * @param words how often the telling words stand in it and how rare they are
 * @param names the words that begin with a capital letter
 */
record Text(ArticleRecord record, Bag words, Set<String> names) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    static Text of(ArticleRecord record, Senses senses, WordWeights weights) {
        Map<String, Integer> counts = new TreeMap<>();
        Map<String, Double> rarities = new TreeMap<>();
        Set<String> names = new HashSet<>();
        for (String word : words(record.text(), new Span(0, record.text().length()))) {
            String lower = word.toLowerCase(Locale.ROOT);
            if (Words.isTelling(lower)) {
                String lemma = senses.lemma(lower);
                counts.merge(lemma, 1, Integer::sum);
                rarities.merge(lemma, (double) weights.of(lower), Math::min);
                if (Character.isUpperCase(word.charAt(0))) {
                    names.add(lower);
                }
            }
        }
        counts.forEach((lemma, count) ->
                rarities.computeIfPresent(lemma, (same, rarity) -> (1 + Math.log(count)) * Math.max(.1, rarity)));
        return new Text(record, new Bag(rarities), names);
    }

    /** The words of a stretch of a text, in order. */
    static List<String> words(String text, Span stretch) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(text).region(stretch.begin(), stretch.end());
        while (word.find()) {
            words.add(word.group());
        }
        return words;
    }

    /** The number of the sentence that holds the begin of a stretch; the last before it where none does. */
    int sentence(Span stretch) {
        List<Span> sentences = record.sentences();
        int at = 0;
        while (at + 1 < sentences.size() && sentences.get(at + 1).begin() <= stretch.begin()) {
            at++;
        }
        return at;
    }

    /** A sentence together with a stretch that may go beyond it. */
    Span around(int sentence, Span stretch) {
        List<Span> sentences = record.sentences();
        return sentences.isEmpty() ? stretch : sentences.get(sentence).cover(stretch);
    }
}
