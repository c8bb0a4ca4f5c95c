// SPDX-License-Identifier: Apache-2.0
package dev.dateline.language;

import dev.dateline.record.EventType;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Reads a sentence for the types of event between two of its phrases. A type's score is the probability that some word names an
 * event of the type with one phrase among its actors and the other among its recipients, or, for what is done together, both
 * among its actors; the weights learn pairs by the same sum (training/reader/pairs.py). Thread-safe.
 */
final class PairPass {
    /** What two may do together, neither to the other. */
    private static final Set<EventType> TOGETHER =
            Set.of(EventType.AGREE, EventType.CONSULT, EventType.COOPERATE, EventType.ASSAULT);

    private final Network network;
    private final WordPiece vocabulary;
    private final Labels labels;

    PairPass(Network network, WordPiece vocabulary, Labels labels) {
        this.network = network;
        this.vocabulary = vocabulary;
        this.labels = labels;
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
        int[][] pieces = Pieces.of(words, vocabulary);
        Pieces row = Pieces.row(words, pieces, 0, words.size());
        if (row.ids().length > Pieces.LONGEST_ROW) {
            throw new IllegalArgumentException("the sentence has " + row.ids().length + " pieces of words, more than "
                    + Pieces.LONGEST_ROW + " that are read at once");
        }
        int[] all = IntStream.range(0, words.size()).toArray();
        WindowScores seen = network.window(row, scores -> all, new int[0]);
        double[] acts = likeliest(seen, "actor", source);
        double[] actsToo = likeliest(seen, "actor", target);
        double[] isActedOn = likeliest(seen, "recipient", target);
        float[][] named = seen.of(Layers.EVENTS);
        List<String> types = new ArrayList<>();
        List<Double> scores = new ArrayList<>();
        for (EventType type : EventType.values()) {
            double[] each = new double[words.size()];
            for (int word : all) {
                double directed = acts[word] + isActedOn[word];
                double joined = TOGETHER.contains(type) ? sum(directed, acts[word] + actsToo[word]) : directed;
                each[word] = named[word][labels.events().indexOf(type.code())] - sum(doubles(named[word])) + joined;
            }
            types.add(type.code());
            scores.add(sum(each));
        }
        float[] likely = new float[scores.size()];
        for (int i = 0; i < likely.length; i++) {
            likely[i] = scores.get(i).floatValue();
        }
        return Likelihoods.ofScores(types, likely);
    }

    /** For each trigger the logarithm of how likely the likeliest of the words stands in a role. */
    private double[] likeliest(WindowScores seen, String role, BitSet words) {
        float[][] scores = seen.roles()[labels.roles().indexOf(role)];
        double[] likely = new double[scores.length];
        for (int trigger = 0; trigger < scores.length; trigger++) {
            float[] of = scores[trigger];
            double highest = words.stream().mapToDouble(word -> of[word]).max().orElse(Double.NEGATIVE_INFINITY);
            likely[trigger] = -StrictMath.log1p(StrictMath.exp(-highest));
        }
        return likely;
    }

    private static double[] doubles(float[] values) {
        double[] wide = new double[values.length];
        for (int i = 0; i < wide.length; i++) {
            wide[i] = values[i];
        }
        return wide;
    }

    /** The logarithm of the sum of what the values are logarithms of. */
    private static double sum(double... values) {
        double highest = Double.NEGATIVE_INFINITY;
        for (double value : values) {
            highest = Math.max(highest, value);
        }
        if (highest == Double.NEGATIVE_INFINITY) {
            return highest;
        }
        double sum = 0;
        for (double value : values) {
            sum += StrictMath.exp(value - highest);
        }
        return highest + StrictMath.log(sum);
    }
}
