// SPDX-License-Identifier: Apache-2.0
package dev.dateline.bench;

import dev.dateline.record.Span;
import java.util.List;

/** A gold document of a CoNLL-U file: its raw text, and the words of each sentence. */
public record ConlluDocument(String text, List<List<ConlluWord>> sentences) {
    public ConlluDocument {
        sentences = sentences.stream().map(List::copyOf).toList();
    }

    /** The words' own stretches of the text, by sentence, for a reader that is given the words. */
    public List<List<Span>> words() {
        return sentences.stream()
                .map(words -> words.stream().map(ConlluWord::span).toList())
                .toList();
    }
}
