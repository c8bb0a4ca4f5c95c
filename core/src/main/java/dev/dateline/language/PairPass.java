// SPDX-License-Identifier: Apache-2.0
package dev.dateline.language;

import java.util.BitSet;
import java.util.List;

/**
 * Reads a sentence for the types of event between two of its phrases: the layers of the encoder above those that all reading
 * shares have been trained anew for it, with both phrases marked (training/reader/between.py). Thread-safe.
 */
final class PairPass {
    private final Network network;
    private final WordPiece vocabulary;
    private final List<String> types;

    PairPass(Network network, WordPiece vocabulary, Labels labels) {
        this.network = network;
        this.vocabulary = vocabulary;
        this.types = labels.events().subList(1, labels.events().size());
    }

    /**
     * How likely each type of event is, supposing that there is one.
     *
     * @param words of the sentence
     * @param source numbers of the words of the phrase that acts
     * @param target numbers of the words of the phrase that is acted on
     * @throws IllegalArgumentException if the sentence is too long to be read as a whole
     */
    Likelihoods read(List<String> words, BitSet source, BitSet target) {
        Pieces row = Pieces.row(words, Pieces.of(words, vocabulary), 0, words.size());
        if (row.ids().length > Pieces.LONGEST_ROW) {
            throw new IllegalArgumentException("the sentence has " + row.ids().length + " pieces of words, more than "
                    + Pieces.LONGEST_ROW + " that are read at once");
        }
        return Likelihoods.ofScores(types, network.between(row, row.of(source), row.of(target)));
    }
}
