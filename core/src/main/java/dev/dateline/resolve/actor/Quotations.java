// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve.actor;

import dev.dateline.language.Document;
import dev.dateline.language.Sentence;
import dev.dateline.language.Token;

/**
 * Which words stand inside quotation marks. A quotation that no mark closes ends with its paragraph. Used for one document.
 */
final class Quotations {
    private final Document document;
    private final boolean[] inside;
    private final int[] told;

    Quotations(Document document) {
        this.document = document;
        this.inside = new boolean[document.tokens().size()];
        this.told = new int[document.sentences().size() + 1];
        mark();
        count();
    }

    private void mark() {
        boolean open = false;
        int end = 0;
        for (Token token : document.tokens()) {
            if (document.text().substring(end, token.span().begin()).indexOf('\n') >= 0) {
                open = false;
            }
            end = token.span().end();
            switch (token.form()) {
                case "\u201c", "``" -> open = true;
                case "\u201d", "''" -> open = false;
                case "\"" -> open = !open;
                default -> inside[token.index()] = open;
            }
        }
    }

    private void count() {
        for (Sentence sentence : document.sentences()) {
            boolean voice = false;
            for (Token token : document.tokensOf(sentence)) {
                voice |= !inside[token.index()]
                        && Character.isLetter(token.form().charAt(0));
            }
            told[sentence.index() + 1] = told[sentence.index()] + (voice ? 1 : 0);
        }
    }

    boolean holds(int token) {
        return inside[token];
    }

    /** The number of sentences from one to a later one, without those that are wholly quoted. */
    int between(Sentence one, Sentence later) {
        return later.index() == one.index() ? 0 : Math.max(1, told[later.index()] - told[one.index()]);
    }
}
