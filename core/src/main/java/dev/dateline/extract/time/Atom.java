// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.time;

import java.util.List;

/**
 * A piece of text finer than a word, so that rules need not know how a reader cuts "mid-May" or "10am": a run of letters
 * ("Nov." with its full stop, "a.m."), a number ("1,200", "2.5"), or one mark.
 *
 * @param word in lower case, with plain hyphens and apostrophes
 * @param token the index of the document's token that holds its first character, -1 where none does
 * @param glued whether it follows the atom before without a space
 */
record Atom(int begin, int end, String word, int token, boolean glued, List<Lexicon.Sense> senses) {
    boolean digits() {
        return Character.isDigit(word.charAt(0));
    }

    boolean letters() {
        return Character.isLetter(word.charAt(0));
    }
}
