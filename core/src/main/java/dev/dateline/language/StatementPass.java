// SPDX-License-Identifier: Apache-2.0
package dev.dateline.language;

import dev.dateline.record.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads all words of a text for statements, in windows across sentences. Each word takes its scores from the window that
 * it stands deepest in, so that a span over a seam is one span. Thread-safe.
 */
final class StatementPass {
    /** Two contents seldom touch; the value did best on PolNeAR's development part, where 0 and 4 lose a point of exact F1. */
    private static final double APART = 2;

    private final Network network;
    private final WordPiece vocabulary;

    StatementPass(Network network, WordPiece vocabulary) {
        this.network = network;
        this.vocabulary = vocabulary;
    }

    /** The mentions of each layer, given the words, their spans, and which of them begin sentences. */
    Map<String, List<Mention>> read(List<String> words, List<Span> spans, BitSet starts) {
        List<float[][]> scores = scores(words, Pieces.of(words, vocabulary), starts);
        Map<String, List<Mention>> mentions = new HashMap<>();
        for (int layer = 0; layer < scores.size(); layer++) {
            String name = Network.STATEMENT_LAYERS.get(layer);
            BioDecoder decoder = new BioDecoder(List.of("O", "B-" + name, "I-" + name), APART);
            mentions.put(name, decoder.mentions(decoder.decode(scores.get(layer)), spans, 0));
        }
        return mentions;
    }

    /** The scores of each word, by layer. */
    private List<float[][]> scores(List<String> words, int[][] pieces, BitSet starts) {
        List<float[][]> scores = new ArrayList<>();
        Network.STATEMENT_LAYERS.forEach(layer -> scores.add(new float[words.size()][]));
        int[] depths = new int[words.size()];
        for (Window window : Window.over(pieces, starts)) {
            List<float[][]> seen = network.statements(Pieces.row(words, pieces, window.begin(), window.end()));
            for (int word = window.begin(); word < window.end(); word++) {
                int depth = 1 + window.depth(word, words.size());
                if (depth > depths[word]) {
                    depths[word] = depth;
                    for (int layer = 0; layer < seen.size(); layer++) {
                        scores.get(layer)[word] = seen.get(layer)[word - window.begin()];
                    }
                }
            }
        }
        return scores;
    }
}
