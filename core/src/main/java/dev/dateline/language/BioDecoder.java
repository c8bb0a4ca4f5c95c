// SPDX-License-Identifier: Apache-2.0
package dev.dateline.language;

import dev.dateline.record.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * The best legal sequence of BIO tags under scores of single tags (Viterbi), read as mentions: an inside tag follows only
 * a beginning or inside tag of its label. Immutable and thread-safe.
 */
final class BioDecoder {
    private final List<String> tags;
    private final double[][] steps;

    /**
     * A decoder of one layer.
     *
     * @param tags "O", "B-PER", "I-PER" ... in the order of the scores
     * @param apart what a mention loses that begins right behind another, in units of scores
     */
    BioDecoder(List<String> tags, double apart) {
        this.tags = List.copyOf(tags);
        this.steps = new double[tags.size()][tags.size()];
        for (int before = 0; before < tags.size(); before++) {
            for (int after = 0; after < tags.size(); after++) {
                if (isInside(after)) {
                    boolean legal = before > 0 && label(before).equals(label(after));
                    steps[before][after] = legal ? 0 : Double.NEGATIVE_INFINITY;
                } else {
                    steps[before][after] = before > 0 && after > 0 ? -apart : 0;
                }
            }
        }
    }

    private boolean isInside(int tag) {
        return tags.get(tag).startsWith("I-");
    }

    private String label(int tag) {
        return tags.get(tag).substring(2);
    }

    /** The best legal sequence, as indices of tags. */
    int[] decode(float[][] scores) {
        int words = scores.length;
        int[][] from = new int[words][tags.size()];
        double[] best = new double[tags.size()];
        for (int word = 0; word < words; word++) {
            double[] next = new double[tags.size()];
            for (int tag = 0; tag < next.length; tag++) {
                int before = word == 0 ? 0 : bestBefore(best, tag);
                from[word][tag] = before;
                next[tag] = best[before] + steps[before][tag] + scores[word][tag];
            }
            best = next;
        }
        int[] sequence = new int[words];
        int tag = highest(best);
        for (int word = words - 1; word >= 0; word--) {
            sequence[word] = tag;
            tag = from[word][tag];
        }
        return sequence;
    }

    private int bestBefore(double[] best, int tag) {
        int found = 0;
        for (int before = 1; before < best.length; before++) {
            if (best[before] + steps[before][tag] > best[found] + steps[found][tag]) {
                found = before;
            }
        }
        return found;
    }

    private static int highest(double[] scores) {
        int best = 0;
        for (int i = 1; i < scores.length; i++) {
            best = scores[i] > scores[best] ? i : best;
        }
        return best;
    }

    /** The mentions of a legal sequence whose first tag belongs to the first of the words. */
    List<Mention> mentions(int[] sequence, List<Span> words, int firstToken) {
        List<Mention> found = new ArrayList<>();
        for (int i = 0; i < sequence.length; i++) {
            if (sequence[i] == 0 || isInside(sequence[i])) {
                continue;
            }
            int last = i + 1;
            while (last < sequence.length && isInside(sequence[last])) {
                last++;
            }
            Span span = words.get(i).cover(words.get(last - 1));
            found.add(new Mention(label(sequence[i]), firstToken + i, firstToken + last, span));
        }
        return found;
    }
}
