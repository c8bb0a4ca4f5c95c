// SPDX-License-Identifier: Apache-2.0
package dev.dateline.fuse.coreference;

import dev.dateline.fuse.word.Words;
import dev.dateline.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The words that tell a happening, taken apart.
 *
 * @param head the word that says what happens, in lower case
 * @param lemmas the dictionary forms of the head
 * @param all those of all words but particles
 * @param words how many words there are
 * @param noun 0 for a verb, 1 for a noun, between where it may be either
 */
record Trigger(String head, Set<String> lemmas, Set<String> all, int words, double noun) {
    private static final Set<String> DETERMINERS =
            Set.of("the", "a", "an", "his", "her", "their", "its", "this", "of", "that");
    private static final Set<String> LIGHT = words("light");
    private static final Set<String> PARTICLES = words("particle");

    private static Set<String> words(String kind) {
        return Table.beside(Trigger.class, "trigger-words.tsv").rows().stream()
                .filter(row -> row.required("kind").equals(kind))
                .map(row -> row.required("word"))
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * @param words those of the trigger in order
     * @param before the word before it, empty where there is none
     */
    static Trigger of(List<String> words, String before, Senses senses) {
        List<String> lower =
                words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
        String head = head(lower, senses);
        Set<String> all = new TreeSet<>();
        lower.stream()
                .filter(word -> !PARTICLES.contains(word) && Words.isTelling(word))
                .forEach(word -> all.addAll(senses.lemmas(word)));
        Set<String> lemmas = senses.lemmas(head);
        return new Trigger(
                head,
                lemmas,
                all.isEmpty() ? lemmas : all,
                words.size(),
                noun(head, before.toLowerCase(Locale.ROOT), senses));
    }

    private static double noun(String head, String before, Senses senses) {
        if (DETERMINERS.contains(before) || !senses.mayBe('v', head)) {
            return 1;
        }
        return isParticiple(head) || !senses.mayBe('n', head) ? 0 : .5;
    }

    private static boolean isParticiple(String word) {
        return word.endsWith("ed") || word.endsWith("ing");
    }

    /** The first participle that is no light verb, else the last word before a particle, light verbs left out where others are. */
    private static String head(List<String> words, Senses senses) {
        List<String> telling = less(less(words, PARTICLES), LIGHT);
        List<String> first = new ArrayList<>();
        for (String word : words) {
            if (PARTICLES.contains(word) && !first.isEmpty()) {
                break;
            }
            if (telling.contains(word)) {
                first.add(word);
            }
        }
        return telling.stream()
                .filter(word -> isParticiple(word) && senses.mayBe('v', word))
                .findFirst()
                .orElseGet(() -> first.isEmpty() ? last(telling) : last(first));
    }

    private static String last(List<String> words) {
        return words.isEmpty() ? "" : words.get(words.size() - 1);
    }

    /** The words but those of a set; all where none would be left. */
    private static List<String> less(List<String> words, Set<String> others) {
        List<String> left =
                words.stream().filter(word -> !others.contains(word)).toList();
        return left.isEmpty() ? words : left;
    }
}
