// SPDX-License-Identifier: Apache-2.0
package dev.dateline.language;

import dev.dateline.record.Span;
import java.util.ArrayList;
import java.util.List;

/** Cuts a text into paragraphs, words and sentences. Immutable and thread-safe. */
public final class Segmenter {
    private final Tokeniser tokeniser;
    private final SentenceSplitter splitter;

    public Segmenter() {
        Abbreviations abbreviations = new Abbreviations();
        tokeniser = new Tokeniser(abbreviations);
        splitter = new SentenceSplitter(abbreviations);
    }

    /** The words of each sentence, in text order; spaces belong to no word. */
    public List<List<Span>> segment(String text) {
        List<List<Span>> sentences = new ArrayList<>();
        for (Span paragraph : Paragraphs.of(text)) {
            List<Span> words = new ArrayList<>();
            tokeniser.split(text, paragraph.begin(), paragraph.end(), words);
            splitter.split(text, words, sentences);
        }
        return sentences;
    }
}
