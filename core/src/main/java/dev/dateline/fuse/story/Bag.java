// SPDX-License-Identifier: Apache-2.0
package dev.dateline.fuse.story;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Hashes of words or names with a weight each, ascending by hash. Immutable. */
final class Bag {
    static final Bag NONE = new Bag(new int[0], new float[0]);

    private final int[] hashes;
    private final float[] weights;
    private final double length;

    private Bag(int[] hashes, float[] weights) {
        this.hashes = hashes;
        this.weights = weights;
        double squares = 0;
        for (float weight : weights) {
            squares += (double) weight * weight;
        }
        length = Math.sqrt(squares);
    }

    private record Weighed(String word, float weight, int hash) {
        private static final Comparator<Weighed> HEAVIEST = (one, other) -> {
            int heavier = Float.compare(other.weight, one.weight);
            return heavier != 0 ? heavier : one.word.compareTo(other.word);
        };
        private static final Comparator<Weighed> BY_HASH = Comparator.comparingInt(Weighed::hash);
    }

    /** The heaviest of some words; of those of one weight the ones that sort first. */
    static Bag of(Map<String, Float> weights, int most) {
        List<Weighed> heaviest = new ArrayList<>(weights.size());
        weights.forEach((word, weight) -> heaviest.add(new Weighed(word, weight, hash(word))));
        heaviest.sort(Weighed.HEAVIEST);
        List<Weighed> held = new ArrayList<>(heaviest.subList(0, Math.min(most, heaviest.size())));
        held.sort(Weighed.BY_HASH);
        int[] hashes = new int[held.size()];
        float[] kept = new float[hashes.length];
        for (int i = 0; i < hashes.length; i++) {
            hashes[i] = held.get(i).hash;
            kept[i] = held.get(i).weight;
        }
        return new Bag(hashes, kept);
    }

    static int hash(String word) {
        int hash = 0x811c9dc5;
        for (int i = 0; i < word.length(); i++) {
            hash = (hash ^ word.charAt(i)) * 0x01000193;
        }
        hash = (hash ^ (hash >>> 16)) * 0x85ebca6b;
        hash = (hash ^ (hash >>> 13)) * 0xc2b2ae35;
        return hash ^ (hash >>> 16);
    }

    int size() {
        return hashes.length;
    }

    int hash(int at) {
        return hashes[at];
    }

    double weight() {
        double sum = 0;
        for (float weight : weights) {
            sum += weight;
        }
        return sum;
    }

    /** The cosine of the angle between both; 0 where one is empty. */
    double cosine(Bag other) {
        double product = overlap(other, (one, another) -> one * another);
        return product == 0 ? 0 : product / (length * other.length);
    }

    /** The sum of the lesser weights of what both have. */
    double shared(Bag other) {
        return overlap(other, Math::min);
    }

    /** How many both have. */
    int common(Bag other) {
        return (int) Math.round(overlap(other, (one, another) -> 1));
    }

    private interface Both {
        double of(double one, double another);
    }

    private double overlap(Bag other, Both both) {
        double sum = 0;
        int i = 0;
        int j = 0;
        while (i < hashes.length && j < other.hashes.length) {
            if (hashes[i] == other.hashes[j]) {
                sum += both.of(weights[i++], other.weights[j++]);
            } else if (hashes[i] < other.hashes[j]) {
                i++;
            } else {
                j++;
            }
        }
        return sum;
    }

    /** The hashes of the heaviest, heaviest first. */
    int[] heaviest(int most) {
        Integer[] order = new Integer[hashes.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(
                order, Comparator.comparingDouble((Integer i) -> -weights[i]).thenComparing(i -> hashes[i]));
        return Arrays.stream(order).limit(most).mapToInt(i -> hashes[i]).toArray();
    }

    int bytes() {
        return Integer.BYTES + hashes.length * (Integer.BYTES + Float.BYTES);
    }

    void write(ByteBuffer bytes) {
        bytes.putInt(hashes.length);
        for (int i = 0; i < hashes.length; i++) {
            bytes.putInt(hashes[i]).putFloat(weights[i]);
        }
    }

    static Bag read(ByteBuffer bytes) {
        int size = bytes.getInt();
        int[] hashes = new int[size];
        float[] weights = new float[size];
        for (int i = 0; i < size; i++) {
            hashes[i] = bytes.getInt();
            weights[i] = bytes.getFloat();
        }
        return new Bag(hashes, weights);
    }
}
