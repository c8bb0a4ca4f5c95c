// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve.actor;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Other ways in which newsrooms write last names of Slavic, Turkic and Armenian letters: Zelenskiy, Zelensky, Zelenskyy; Aliyev, Aliev. */
final class Spellings {
    /** Endings that stand for one another; those written most often come first. */
    private static final List<List<String>> ENDINGS = List.of(
            List.of("sky", "skyy", "skiy", "skyi", "skii", "ski"),
            List.of("ny", "nyi", "nyy", "niy"),
            List.of("ayev", "aev", "aiev"),
            List.of("iyev", "iev"),
            List.of("yan", "ian"));

    /** Shorter names are too like others. */
    private static final int SHORTEST = 6;

    private Spellings() {}

    /** The other ways to write a key of {@link Words#key}, by the end of its last word; none for most. */
    static Stream<String> of(String key) {
        if (key.length() - key.lastIndexOf(' ') - 1 < SHORTEST) {
            return Stream.empty();
        }
        String lower = key.toLowerCase(Locale.ROOT);
        for (List<String> endings : ENDINGS) {
            String own = endings.stream()
                    .filter(lower::endsWith)
                    .reduce("", (one, other) -> other.length() > one.length() ? other : one);
            if (!own.isEmpty()) {
                String stem = lower.substring(0, lower.length() - own.length());
                return endings.stream().filter(other -> !other.equals(own)).map(stem::concat);
            }
        }
        return Stream.empty();
    }
}
