// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve.actor;

import dev.dateline.language.Document;
import dev.dateline.language.Token;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Words that count a few people. */
final class Counts {
    private static final Map<String, Integer> FEW = Map.ofEntries(
            Map.entry("both", 2),
            Map.entry("couple", 2),
            Map.entry("duo", 2),
            Map.entry("pair", 2),
            Map.entry("two", 2),
            Map.entry("2", 2),
            Map.entry("three", 3),
            Map.entry("trio", 3),
            Map.entry("3", 3),
            Map.entry("four", 4),
            Map.entry("quartet", 4),
            Map.entry("4", 4),
            Map.entry("five", 5),
            Map.entry("5", 5),
            Map.entry("six", 6),
            Map.entry("6", 6));

    private Counts() {}

    /** The word that counts what a noun is for, in lower case: "three" of "three sailors". */
    static Optional<String> told(Document document, Token noun) {
        return document.child(noun, "nummod").map(number -> number.form().toLowerCase(Locale.ROOT));
    }

    /** How many a word says, empty where it counts nobody or more than a few. */
    static OptionalInt of(String word) {
        Integer number = FEW.get(word.toLowerCase(Locale.ROOT));
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }
}
