// SPDX-License-Identifier: Apache-2.0
package dev.dateline.fuse.figure;

import dev.dateline.table.Row;
import dev.dateline.table.Table;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The words by which tolls are told. Immutable. */
final class TollWords {
    private static final int MOST = 400;

    private final Map<String, Part> parts = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Set<String> helpers = new HashSet<>();

    private TollWords(Table table) {
        for (Row row : table.rows()) {
            String word = row.required("word");
            Part part = row.one("part", Part.class);
            parts.put(word, part);
            if (part == Part.NUMBER || part == Part.MULTIPLE) {
                numbers.put(word, row.value("value", Integer::parseInt));
            } else if (row.optional("value").filter("helper"::equals).isPresent()) {
                helpers.add(word);
            }
        }
    }

    static TollWords load() {
        return new TollWords(Table.beside(TollWords.class, "words.tsv"));
    }

    /** Whether those whom a word names may come to a hospital to help. */
    boolean isOfHelpers(String word) {
        return helpers.contains(word);
    }

    /** What a word does in telling a toll. */
    enum Part {
        NUMBER,
        MULTIPLE,
        PERSON,
        PEOPLE,
        KILLED,
        KILLING,
        DEATH,
        DEATHS,
        FATALLY,
        DEADLY,
        INJURED,
        INJURING,
        SHOT,
        STRIKING,
        HIT,
        HARM,
        CONDITION,
        STATE,
        SPARED,
        CRIME,
        SENDING,
        MEANS,
        VIOLENCE,
        FIRING,
        HOSPITAL,
        DOUBT,
        MEASURE,
        MONTH,
        PRONOUN,
        VERB,
        AT_LEAST,
        ABOUT,
        FEWER,
        NONE;

        boolean isOfTheDead() {
            return this == KILLED
                    || this == KILLING
                    || this == DEATH
                    || this == DEATHS
                    || this == FATALLY
                    || this == DEADLY;
        }

        boolean isOfTheHurt() {
            return this == INJURED || this == INJURING;
        }
    }

    Part part(String word) {
        return parts.getOrDefault(word, Part.NONE);
    }

    /** How many times a word makes what it is said of. */
    int multiple(String word) {
        return Objects.requireNonNull(numbers.get(word));
    }

    /** The number that a word stands for; empty for other words and for numbers too large to be a toll that is told so. */
    Optional<Integer> number(String word) {
        if (word.chars().allMatch(Character::isDigit)) {
            return word.length() < 4 && Integer.parseInt(word) < MOST
                    ? Optional.of(Integer.parseInt(word))
                    : Optional.empty();
        }
        return part(word) == Part.NUMBER ? Optional.ofNullable(numbers.get(word)) : Optional.empty();
    }
}
