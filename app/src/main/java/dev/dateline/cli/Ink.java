// SPDX-License-Identifier: Apache-2.0
package dev.dateline.cli;

/** The colours of text on a terminal (ECMA-48, select graphic rendition); in a pipe everything is {@link #PLAIN}. */
enum Ink {
    PLAIN(""),
    BOLD("1"),
    DIM("2"),
    TRIGGER("1;4"),
    STATEMENT("1;36"),
    COMMITMENT("1;34"),
    COOPERATION("1;32"),
    VERBAL_CONFLICT("1;33"),
    MATERIAL_CONFLICT("1;31"),
    DOUBT("35");

    private final String code;

    Ink(String code) {
        this.code = code;
    }

    String on(String words) {
        return this == PLAIN || words.isEmpty() ? words : "\u001b[" + code + "m" + words + "\u001b[0m";
    }
}
