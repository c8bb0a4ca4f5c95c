// SPDX-License-Identifier: Apache-2.0
package dev.dateline.store;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** The links of one kind that a thing has: the numbers of the other ends, each once, with their scores. Not thread-safe. */
final class Ends {
    private static final int BYTES = Integer.BYTES + Float.BYTES;
    private static final int FEW = 4;
    /** Among more, places are not sought one by one. */
    private static final int MANY = 64;

    private long[] numbers = new long[FEW];
    private float[] scores = new float[FEW];
    private int size;

    /** Takes a link. */
    interface Taker {
        void take(long number, float score);
    }

    /**
     * Reads links as {@link #write} gives them.
     *
     * @param item the number of the thing
     */
    static Ends read(long item, byte[] written) {
        ByteBuffer bytes = ByteBuffer.wrap(written);
        Ends ends = new Ends();
        ends.grow(written.length / BYTES);
        while (bytes.hasRemaining()) {
            ends.numbers[ends.size] = item + bytes.getInt();
            ends.scores[ends.size++] = bytes.getFloat();
        }
        return ends;
    }

    /** The distance of each number to that of the thing, and the score. */
    byte[] write(long item) {
        ByteBuffer bytes = ByteBuffer.allocate(BYTES * size);
        each((number, score) -> bytes.putInt(Math.toIntExact(number - item)).putFloat(score));
        return bytes.array();
    }

    private void grow(int length) {
        if (length > numbers.length) {
            numbers = Arrays.copyOf(numbers, length);
            scores = Arrays.copyOf(scores, length);
        }
    }

    boolean isEmpty() {
        return size == 0;
    }

    private int place(long number) {
        int place = 0;
        while (place < size && numbers[place] != number) {
            place++;
        }
        return place;
    }

    void put(long number, float score) {
        putAt(place(number), number, score);
    }

    private void putAt(int place, long number, float score) {
        if (place == size) {
            if (size == numbers.length) {
                grow(2 * size);
            }
            numbers[size++] = number;
        }
        scores[place] = score;
    }

    /** Puts what another one has, as {@link #put} does. */
    void putAll(Ends others) {
        if (size <= MANY || others.size <= FEW) {
            others.each(this::put);
        } else {
            Map<Long, Integer> places = new HashMap<>();
            for (int i = 0; i < size; i++) {
                places.put(numbers[i], i);
            }
            others.each((number, score) -> putAt(places.getOrDefault(number, size), number, score));
        }
    }

    void remove(long number) {
        int place = place(number);
        if (place < size) {
            size--;
            numbers[place] = numbers[size];
            scores[place] = scores[size];
        }
    }

    void each(Taker taker) {
        for (int i = 0; i < size; i++) {
            taker.take(numbers[i], scores[i]);
        }
    }
}
