// SPDX-License-Identifier: Apache-2.0
package dev.dateline.language;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads sentences one at a time for parts of speech, trees and names; the weights were trained on single sentences. A
 * sentence too long for one row is read in several, whose trees are joined as parataxis. Thread-safe.
 */
final class SentencePass {
    private static final String ROOT = "root";
    private static final String JOINED = "parataxis";

    private final Network network;
    private final WordPiece vocabulary;
    private final Labels labels;
    private final BioDecoder names;
    private final int root;

    SentencePass(Network network, WordPiece vocabulary, Labels labels) {
        this.network = network;
        this.vocabulary = vocabulary;
        this.labels = labels;
        this.names = new BioDecoder(labels.names(), 0);
        this.root = labels.relations().indexOf(ROOT);
    }

    /** Reads a sentence of at least one word. */
    ParsedSentence read(List<String> words) {
        int[][] pieces = Pieces.of(words, vocabulary);
        List<Upos> upos = new ArrayList<>();
        List<String> relations = new ArrayList<>();
        int[] heads = new int[words.size()];
        float[][] nameScores = new float[words.size()][];
        int rootOfAll = -1;
        int from = 0;
        while (from < words.size()) {
            int to = rowEnd(pieces, from);
            SentenceScores scores = network.sentence(Pieces.row(words, pieces, from, to));
            for (int i = 0; i < to - from; i++) {
                int head = scores.heads()[i];
                boolean top = head == 0;
                upos.add(labels.upos().get(best(scores.upos()[i])));
                nameScores[from + i] = scores.names()[i];
                heads[from + i] = top ? rootOfAll : from + head - 1;
                relations.add(top ? (rootOfAll < 0 ? ROOT : JOINED) : relation(scores.relations()[i]));
            }
            if (rootOfAll < 0) {
                rootOfAll = relations.indexOf(ROOT);
            }
            from = to;
        }
        return new ParsedSentence(upos, heads, relations, names.decode(nameScores));
    }

    /** The end of the longest row of words from the given one. */
    private static int rowEnd(int[][] pieces, int from) {
        int size = 2;
        int to = from;
        while (to < pieces.length && size + pieces[to].length <= Pieces.LONGEST_ROW) {
            size += pieces[to].length;
            to++;
        }
        return to;
    }

    private String relation(float[] scores) {
        float[] others = scores.clone();
        others[root] = Float.NEGATIVE_INFINITY;
        return labels.relations().get(best(others));
    }

    private static int best(float[] scores) {
        int best = 0;
        for (int i = 1; i < scores.length; i++) {
            best = scores[i] > scores[best] ? i : best;
        }
        return best;
    }
}
