// SPDX-License-Identifier: Apache-2.0
package dev.dateline.page;

import dev.dateline.record.ArticleRecord;
import java.util.Locale;

/** A layer of a record, in the order in which the page stacks the marks of one stretch of text, the outermost first. */
enum Layer {
    STATEMENTS("s"),
    EVENTS("e"),
    COMMITMENTS("c"),
    FIGURES("f"),
    FRAMING("r"),
    TIMES("t"),
    PLACES("p"),
    ACTORS("a");

    private final String letter;

    Layer(String letter) {
        this.letter = letter;
    }

    /** Begins the anchors of the layer's items, and is its class in the style sheet. */
    String letter() {
        return letter;
    }

    /** The page's own name for an item, whatever id the record gives it. */
    String anchor(int at) {
        return letter + (at + 1);
    }

    int count(ArticleRecord record) {
        return switch (this) {
            case STATEMENTS -> record.statements().size();
            case EVENTS -> record.events().size();
            case COMMITMENTS -> record.commitments().size();
            case FIGURES -> record.figures().size();
            case FRAMING -> record.framing().size();
            case TIMES -> record.times().size();
            case PLACES -> record.places().size();
            case ACTORS -> record.actors().size();
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
