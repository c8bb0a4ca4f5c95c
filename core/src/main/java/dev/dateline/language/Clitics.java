// SPDX-License-Identifier: Apache-2.0
package dev.dateline.language;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a written word falls into two words: before a clitic ("do|n't", "it|'s", "can|not") or a unit ("5|bn"). */
final class Clitics {
    private static final Pattern UNIT = Pattern.compile(
            "[\\d.,:]++((?:[ap]m|k|m{1,2}|bn?|[mt]n|[kc]m|[km]?g|ft|lbs?|[mk]ph|x|hrs?|mins?|yrs?|[gmt]b|ml|[kmg]w|mhz|ghz))",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CLITIC = Pattern.compile(
            ".*[\\p{L}\\p{N}.]((?:n['’`]t|['’`](?:s|m|d|ll|re|ve)))", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** No word that ends in a clitic is longer; what is longer is no word. */
    private static final int LONGEST = 40;

    private static final Set<String> AFTER_THREE = Set.of("cannot", "gonna", "gotta", "wanna");
    /** Spelt without their apostrophe, two letters from the end. */
    private static final Set<String> TWO_FROM_END =
            Set.of(("dont didnt doesnt couldnt wouldnt wont cant havent hasnt hadnt isnt "
                            + "arent wasnt werent shouldnt youll youre theyre")
                    .split(" "));

    private static final Set<String> ONE_FROM_END = Set.of("thats", "whats", "theres");

    private Clitics() {}

    /** The length of the first word; 0 where the word is one. */
    static int cut(String word) {
        Matcher unit = UNIT.matcher(word);
        if (unit.matches()) {
            return unit.start(1);
        }
        if (word.length() > LONGEST) {
            return 0;
        }
        Matcher clitic = CLITIC.matcher(word);
        if (clitic.matches()) {
            return clitic.start(1);
        }
        String lower = word.toLowerCase(Locale.ROOT);
        if (AFTER_THREE.contains(lower)) {
            return 3;
        }
        if (TWO_FROM_END.contains(lower)) {
            return word.length() - 2;
        }
        return ONE_FROM_END.contains(lower) ? word.length() - 1 : 0;
    }
}
