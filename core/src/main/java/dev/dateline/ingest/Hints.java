// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a page says of its article, by which the article is known among the rest.
 *
 * @param title the headline, which is no part of the text
 * @param descriptions what the page tells machines that the article is about, in words that may be its first
 * @param authors names
 */
record Hints(String title, List<String> descriptions, List<String> authors) {
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

    Hints {
        descriptions = List.copyOf(descriptions);
        authors = List.copyOf(authors);
    }

    /** Letters and figures alone, in lower case. */
    static String fold(String text) {
        return NO_LETTER.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
