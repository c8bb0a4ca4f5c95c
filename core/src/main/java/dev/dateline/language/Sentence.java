// SPDX-License-Identifier: Apache-2.0
package dev.dateline.language;

import dev.dateline.record.Span;

/** A sentence: its text and its tokens, {@code [first, last)} in the document. */
public record Sentence(int index, Span span, int first, int last) {
    public int size() {
        return last - first;
    }

    public boolean contains(int token) {
        return first <= token && token < last;
    }
}
