// SPDX-License-Identifier: Apache-2.0
package dev.dateline.page;

import dev.dateline.record.Span;

/**
 * Words of the text that belong to an item.
 *
 * @param anchor the page's name for the item
 * @param part the class in the style sheet of what the words are to it, such as its trigger
 * @param at the name of the place in the text, for links to it
 * @param tag the words of the link to the item that stands by the mark; empty where none does
 */
record Mark(Layer layer, String anchor, Part part, String look, Span span, String at, String tag) {
    /** What words are to an item, in the order in which marks of one layer are stacked, the outermost first. */
    enum Part {
        CONTENT,
        SOURCE,
        CUE,
        EVIDENCE,
        ACTION,
        CONDITION,
        INSTRUMENT,
        WORDS,
        OF,
        TRIGGER
    }
}
