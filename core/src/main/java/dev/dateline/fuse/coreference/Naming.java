// SPDX-License-Identifier: Apache-2.0
package dev.dateline.fuse.coreference;

import dev.dateline.fuse.word.WordWeights;
import dev.dateline.fuse.word.Words;
import dev.dateline.record.Span;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A mention with what stands round it in its sentence.
 *
 * @param rarity how much its head tells
 * @param sentence the number of the sentence
 * @param opening whether it stands in the first sentence
 * @param around the telling words of the sentence, without those of the trigger
 * @param before the telling ones of the six words before it
 * @param behind those of the six words behind it
 * @param names the words of the sentence that begin with a capital letter
 * @param numbers those that begin with a figure
 * @param cast who and when, as the record has it
 */
record Naming(
        Mention mention,
        Text text,
        Trigger trigger,
        double rarity,
        int sentence,
        boolean opening,
        Bag around,
        Bag before,
        Bag behind,
        Bag beside,
        Set<String> names,
        Bag nameWeights,
        Set<String> numbers,
        Cast cast) {
    private static final int NEAR = 6;
    private static final int NEXT = 3;

    static Naming of(Mention mention, Text text, Senses senses, WordWeights weights) {
        String all = text.record().text();
        Span trigger = mention.trigger();
        int sentence = text.sentence(trigger);
        Span stretch = text.around(sentence, trigger);
        List<String> left = Text.words(all, new Span(stretch.begin(), trigger.begin()));
        List<String> right = Text.words(all, new Span(trigger.end(), stretch.end()));
        Trigger words = Trigger.of(Text.words(all, trigger), left.isEmpty() ? "" : left.get(left.size() - 1), senses);
        List<String> near = left.subList(Math.max(0, left.size() - NEAR), left.size());
        List<String> behind = right.subList(0, Math.min(NEAR, right.size()));
        List<String> beside = Stream.concat(
                        left.subList(Math.max(0, left.size() - NEXT), left.size()).stream(),
                        right.subList(0, Math.min(NEXT, right.size())).stream())
                .toList();
        List<String> around = Stream.concat(left.stream(), right.stream()).toList();
        Set<String> names = around.stream()
                .filter(word -> Character.isUpperCase(word.charAt(0)))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .filter(Words::isTelling)
                .collect(Collectors.toCollection(HashSet::new));
        return new Naming(
                mention,
                text,
                words,
                weights.of(words.head()),
                sentence,
                sentence == 0,
                bag(around, senses, weights),
                bag(near, senses, weights),
                bag(behind, senses, weights),
                bag(beside, senses, weights),
                names,
                new Bag(names.stream().collect(Collectors.toMap(name -> name, name -> (double) weights.of(name)))),
                around.stream()
                        .filter(word -> Character.isDigit(word.charAt(0)))
                        .collect(Collectors.toSet()),
                Cast.of(text.record(), stretch, trigger));
    }

    private static Bag bag(List<String> words, Senses senses, WordWeights weights) {
        Map<String, Double> bag = new HashMap<>();
        for (String word : words) {
            String lower = word.toLowerCase(Locale.ROOT);
            if (Words.isTelling(lower)) {
                bag.put(senses.lemma(lower), (double) weights.of(lower));
            }
        }
        return new Bag(bag);
    }
}
