// SPDX-License-Identifier: Apache-2.0
package dev.dateline.language;

import dev.dateline.record.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Reads all words of a text for statements and events, in windows across sentences. Each word takes its scores from the window
 * that it stands deepest in, so that a span over a seam is one span. Thread-safe.
 */
final class WindowPass {
    /** What the windows of a text say: stretches of the layers of statements, likelihoods of the layers of events, and arcs of roles and of pronouns. */
    record Seen(
            Map<String, List<Mention>> statements,
            Map<String, List<Likelihoods>> events,
            List<Arc> roles,
            List<Arc> antecedents) {}

    private static final List<String> STATEMENTS = List.of(Layers.CONTENT, Layers.CUE, Layers.SOURCE);
    private static final List<String> EVENTS = List.of(Layers.EVENTS, Layers.STATUS, Layers.MODE, Layers.SECTOR);

    /** Two contents seldom touch; the value did best on PolNeAR's development part, where 0 and 4 lose a point of exact F1. */
    private static final double APART = 2;

    /** Words less likely to name an event than this are not asked for their roles. */
    private static final double LIKELY_EVENT = 0.1;
    /** Arcs less likely than this are not kept. */
    private static final double LIKELY_ARC = 0.1;

    private static final double LIKELY_ANTECEDENT = 0.02;

    private final Network network;
    private final WordPiece vocabulary;
    private final Labels labels;

    WindowPass(Network network, WordPiece vocabulary, Labels labels) {
        this.network = network;
        this.vocabulary = vocabulary;
        this.labels = labels;
    }

    /** Reads a text, given the words, their spans, which of them begin sentences, and which are pronouns. */
    Seen read(List<String> words, List<Span> spans, BitSet starts, BitSet pronouns) {
        Scores scores = new Scores(words.size());
        int[][] pieces = Pieces.of(words, vocabulary);
        for (Window window : Window.over(pieces, starts)) {
            int[] asked = pronouns.get(window.begin(), window.end()).stream().toArray();
            Pieces row = Pieces.row(words, pieces, window.begin(), window.end());
            scores.take(window, network.window(row, this::triggers, asked));
        }
        Map<String, List<Mention>> statements = new HashMap<>();
        for (String layer : STATEMENTS) {
            BioDecoder decoder = new BioDecoder(List.of("O", "B-" + layer, "I-" + layer), APART);
            statements.put(layer, decoder.mentions(decoder.decode(scores.of(layer)), spans, 0));
        }
        Map<String, List<Likelihoods>> events = new HashMap<>();
        for (String layer : EVENTS) {
            List<Likelihoods> likely = new ArrayList<>();
            for (float[] word : scores.of(layer)) {
                likely.add(Likelihoods.ofScores(labels.of(layer), word));
            }
            events.put(layer, likely);
        }
        return new Seen(statements, events, flat(scores.roles), flat(scores.antecedents));
    }

    private static List<Arc> flat(List<List<Arc>> arcs) {
        return arcs.stream().flatMap(List::stream).toList();
    }

    private int[] triggers(float[][] events) {
        List<Integer> found = new ArrayList<>();
        for (int word = 0; word < events.length; word++) {
            Likelihoods likely = Likelihoods.ofScores(labels.events(), events[word]);
            if (1 - likely.of(Layers.NO_EVENT) >= LIKELY_EVENT) {
                found.add(word);
            }
        }
        return found.stream().mapToInt(Integer::intValue).toArray();
    }

    /** The scores of each word by layer, and its arcs, from the window that it stands deepest in. */
    private final class Scores {
        private final Map<String, float[][]> tags = new HashMap<>();
        private final List<List<Arc>> roles = new ArrayList<>();
        private final List<List<Arc>> antecedents = new ArrayList<>();
        private final int[] depths;

        Scores(int words) {
            depths = new int[words];
            Network.WINDOW_LAYERS.forEach(layer -> tags.put(layer, new float[words][]));
            for (int word = 0; word < words; word++) {
                roles.add(List.of());
                antecedents.add(List.of());
            }
        }

        private float[][] of(String layer) {
            return Objects.requireNonNull(tags.get(layer), layer);
        }

        void take(Window window, WindowScores seen) {
            for (int word = window.begin(); word < window.end(); word++) {
                int depth = 1 + window.depth(word, depths.length);
                if (depth > depths[word]) {
                    depths[word] = depth;
                    roles.set(word, List.of());
                    antecedents.set(word, List.of());
                    for (Map.Entry<String, float[][]> layer : seen.tags().entrySet()) {
                        of(layer.getKey())[word] = layer.getValue()[word - window.begin()];
                    }
                    int trigger = Arrays.binarySearch(seen.triggers(), word - window.begin());
                    if (trigger >= 0) {
                        roles.set(word, roles(window, seen, trigger));
                    }
                    int pronoun = Arrays.binarySearch(seen.pronouns(), word - window.begin());
                    if (pronoun >= 0) {
                        antecedents.set(word, antecedents(window, word, seen.antecedents()[pronoun]));
                    }
                }
            }
        }

        private List<Arc> roles(Window window, WindowScores seen, int trigger) {
            List<Arc> found = new ArrayList<>();
            for (int role = 0; role < seen.roles().length; role++) {
                float[] words = seen.roles()[role][trigger];
                for (int word = 0; word < words.length; word++) {
                    double probability = 1 / (1 + StrictMath.exp(-words[word]));
                    if (probability >= LIKELY_ARC) {
                        int from = window.begin() + seen.triggers()[trigger];
                        found.add(new Arc(labels.roles().get(role), from, window.begin() + word, probability));
                    }
                }
            }
            return found;
        }

        /** Arcs to the words before a pronoun; what no word is likely for is left to none. */
        private List<Arc> antecedents(Window window, int pronoun, float[] scores) {
            int before = 1 + pronoun - window.begin();
            float highest = Float.NEGATIVE_INFINITY;
            for (int i = 0; i < before; i++) {
                highest = Math.max(highest, scores[i]);
            }
            double sum = 0;
            for (int i = 0; i < before; i++) {
                sum += StrictMath.exp(scores[i] - highest);
            }
            List<Arc> found = new ArrayList<>();
            for (int i = 1; i < before; i++) {
                double probability = StrictMath.exp(scores[i] - highest) / sum;
                if (probability >= LIKELY_ANTECEDENT) {
                    found.add(new Arc(Layers.ANTECEDENTS, pronoun, window.begin() + i - 1, probability));
                }
            }
            return found;
        }
    }
}
