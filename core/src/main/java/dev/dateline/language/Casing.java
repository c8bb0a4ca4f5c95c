// SPDX-License-Identifier: Apache-2.0
package dev.dateline.language;

/** How a word is written, as the network's casing embedding numbers it. The encoder's pieces are lower case. */
enum Casing {
    /** Without letters that have case. */
    NONE(0),
    LOWER(1),
    CAPITALISED(2),
    CAPITALS(3),
    MIXED(4);

    private final int id;

    Casing(int id) {
        this.id = id;
    }

    /** The row of the embedding. */
    int id() {
        return id;
    }

    static Casing of(String word) {
        boolean upper = false;
        boolean lower = false;
        boolean title = false;
        for (int i = 0; i < word.length(); i += Character.charCount(word.codePointAt(i))) {
            int letter = word.codePointAt(i);
            upper |= Character.isUpperCase(letter);
            lower |= Character.isLowerCase(letter);
            title |= Character.isTitleCase(letter);
        }
        if (!upper) {
            return lower && !title ? LOWER : NONE;
        }
        if (!lower && !title && word.codePointCount(0, word.length()) > 1) {
            return CAPITALS;
        }
        return Character.isUpperCase(word.codePointAt(0)) ? CAPITALISED : MIXED;
    }
}
