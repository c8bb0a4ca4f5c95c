// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.number;

import dev.dateline.table.Row;
import dev.dateline.table.Table;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Numbers in words: "three", "twenty-one", "two hundred and ten", "four million". */
public final class NumberWords {
    private static final SortedMap<String, Long> NUMBERS = of("number");
    private static final SortedMap<String, Long> ORDINALS = of("ordinal");
    private static final SortedMap<String, Long> PARTS = of("part");

    private NumberWords() {}

    /** A number read, and the index of the piece behind it. */
    public record Read(long value, int end) {}

    private static SortedMap<String, Long> of(String kind) {
        SortedMap<String, Long> found = new TreeMap<>();
        Table.beside(NumberWords.class, "words.tsv").map(row -> put(row, kind, found));
        return found;
    }

    private static Row put(Row row, String kind, Map<String, Long> found) {
        if (row.required("kind").equals(kind)) {
            long value = row.value("value", Long::parseLong);
            row.list("words").forEach(word -> found.put(word, value));
        }
        return row;
    }

    /** The words for single numbers up to one, with their values. */
    public static SortedMap<String, Long> numbers(long largest) {
        SortedMap<String, Long> found = new TreeMap<>(NUMBERS);
        found.values().removeIf(value -> value > largest);
        return found;
    }

    /** The words for places in a row, with the place. */
    public static Map<String, Long> ordinals() {
        return new TreeMap<>(ORDINALS);
    }

    /** The value of a single word, empty where it is no number. */
    public static Optional<Long> number(String word) {
        return Optional.ofNullable(NUMBERS.get(word));
    }

    /** Into how many equal parts the word divides a whole: 3 for "third" and "thirds". */
    public static Optional<Long> parts(String word) {
        return Optional.ofNullable(PARTS.get(word));
    }

    /** The number that begins at a place, of words none of which is worth more than the largest. */
    public static Optional<Read> read(IntFunction<String> words, int at, long largest) {
        long total = 0;
        long part = 0;
        int end = at;
        int next = at;
        while (true) {
            @Nullable Long number = NUMBERS.get(words.apply(next));
            if (number == null || number > largest) {
                break;
            }
            if (number == 100) {
                part = Math.max(1, part) * 100;
            } else if (number >= 1000) {
                total += Math.max(1, part) * number;
                part = 0;
            } else if (part % 100 == 0 || (part % 10 == 0 && part % 100 >= 20 && number < 10)) {
                part += number;
            } else {
                break;
            }
            end = next + 1;
            next = next(words, end, part);
        }
        return end == at ? Optional.empty() : Optional.of(new Read(total + part, end));
    }

    /** Where the number may go on: behind a hyphen, or "and" behind hundreds. */
    private static int next(IntFunction<String> words, int end, long part) {
        String word = words.apply(end);
        boolean joined = word.equals("-") || (part % 100 == 0 && word.equals("and"));
        return joined && NUMBERS.containsKey(words.apply(end + 1)) ? end + 1 : end;
    }
}
