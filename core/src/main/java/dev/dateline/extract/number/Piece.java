// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.number;

/**
 * A piece of text finer than a word, so that rules need not know how a reader cuts "mid-May" or "10am": a run of letters
 * ("Nov." with its full stop, "a.m."), a number ("1,200", "2.5"), or one mark.
 *
 * @param word in lower case, with plain hyphens and apostrophes
 * @param token the index of the document's token that holds its first character, -1 where none does
 * @param glued whether it follows the piece before without a space
 */
public record Piece(int begin, int end, String word, int token, boolean glued) {
    public boolean digits() {
        return Character.isDigit(word.charAt(0));
    }

    public boolean letters() {
        return Character.isLetter(word.charAt(0));
    }
}
