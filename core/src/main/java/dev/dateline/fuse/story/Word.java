// SPDX-License-Identifier: Apache-2.0
package dev.dateline.fuse.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A word of a text as stories are told by: a run of letters and digits.
 *
 * @param lower in lower case
 * @param capital whether it begins with a capital letter
 * @param opens whether it opens a sentence, a line or a quotation, where a capital tells nothing
 * @param gap what stands between it and the word before, at most two characters, the last ones
 */
record Word(String lower, boolean capital, boolean opens, String gap) {
    static List<Word> of(String text) {
        List<Word> words = new ArrayList<>(text.length() / 5 + 4);
        boolean opens = true;
        int end = 0;
        int at = 0;
        while (at < text.length()) {
            if (!Character.isLetterOrDigit(text.charAt(at))) {
                opens |= ".!?:;\n\"“‘`•|".indexOf(text.charAt(at)) >= 0;
                at++;
                continue;
            }
            int start = at;
            while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
                at++;
            }
            words.add(new Word(
                    text.substring(start, at).toLowerCase(Locale.ROOT),
                    Character.isUpperCase(text.charAt(start)),
                    opens,
                    text.substring(Math.max(end, start - 2), start)));
            opens = false;
            end = at;
        }
        return words;
    }

    boolean isNumber() {
        return Character.isDigit(lower.charAt(0)) && lower.chars().allMatch(Character::isDigit);
    }

    /** Whether only a blank parts it from the word before. */
    boolean follows() {
        return gap.equals(" ");
    }
}
