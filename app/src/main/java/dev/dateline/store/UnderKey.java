// SPDX-License-Identifier: Apache-2.0
package dev.dateline.store;

import dev.dateline.fuse.Days;
import dev.dateline.fuse.Memory;
import java.util.Arrays;

/**
 * What stands under a key round a day: of the things without a day, of those before and of those from the day on the nearest
 * {@value Memory#MOST_UNDER_A_KEY} each, which stays so while things are added. Each is a number and how far its day is. Not thread-safe.
 */
final class UnderKey {
    private static final int WIDTH = 2;

    private final Days window;
    private final long first;
    private final long middle;
    private final long last;
    private long[] undated;
    private long[] later;
    private long[] earlier;

    /** Takes a thing. */
    interface Taker {
        void take(long number, long far);
    }

    /**
     * @param undated in order of number
     * @param later by distance, then by number
     * @param earlier by distance, then the greater number first
     */
    UnderKey(Days window, long[] undated, long[] later, long[] earlier) {
        this.window = window;
        this.first = window.first().toEpochDay();
        this.middle = window.middle().toEpochDay();
        this.last = window.last().toEpochDay();
        this.undated = undated;
        this.later = later;
        this.earlier = earlier;
    }

    static UnderKey nothing(Days window) {
        return new UnderKey(window, new long[0], new long[0], new long[0]);
    }

    boolean isRound(Days days) {
        return window.equals(days);
    }

    int size() {
        return (undated.length + later.length + earlier.length) / WIDTH;
    }

    void add(long day, long number) {
        if (day == KeyPlaces.UNDATED) {
            undated = with(undated, number, 0, true);
        } else if (day >= middle && day <= last) {
            later = with(later, number, day - middle, true);
        } else if (day >= first && day < middle) {
            earlier = with(earlier, number, middle - day, false);
        }
    }

    private static long[] with(long[] places, long number, long far, boolean ascending) {
        int place = 0;
        while (place < places.length && precedes(places[place], places[place + 1], number, far, ascending)) {
            place += WIDTH;
        }
        int length = Math.min(places.length + WIDTH, WIDTH * Memory.MOST_UNDER_A_KEY);
        if (place >= length) {
            return places;
        }
        long[] more = Arrays.copyOf(places, length);
        System.arraycopy(places, place, more, place + WIDTH, length - place - WIDTH);
        more[place] = number;
        more[place + 1] = far;
        return more;
    }

    private static boolean precedes(long one, long oneFar, long other, long otherFar, boolean ascending) {
        return oneFar != otherFar ? oneFar < otherFar : ascending == one < other;
    }

    /** Gives the nearest of all, at most {@value Memory#MOST_UNDER_A_KEY}; of those that are as far the least numbers. */
    void each(Taker taker) {
        if (size() <= Memory.MOST_UNDER_A_KEY) {
            for (long[] places : new long[][] {undated, later, earlier}) {
                give(places, taker);
            }
        } else {
            give(nearest(), taker);
        }
    }

    private static void give(long[] places, Taker taker) {
        for (int i = 0; i < places.length; i += WIDTH) {
            taker.take(places[i], places[i + 1]);
        }
    }

    private long[] nearest() {
        long[][] all = new long[size()][];
        int count = 0;
        for (long[] places : new long[][] {undated, later, earlier}) {
            for (int i = 0; i < places.length; i += WIDTH) {
                all[count++] = new long[] {places[i], places[i + 1]};
            }
        }
        Arrays.sort(
                all,
                (one, other) -> one[1] != other[1] ? Long.compare(one[1], other[1]) : Long.compare(one[0], other[0]));
        long[] nearest = new long[WIDTH * Memory.MOST_UNDER_A_KEY];
        for (int i = 0; i < Memory.MOST_UNDER_A_KEY; i++) {
            nearest[WIDTH * i] = all[i][0];
            nearest[WIDTH * i + 1] = all[i][1];
        }
        return nearest;
    }
}
