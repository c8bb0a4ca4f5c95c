// SPDX-License-Identifier: Apache-2.0
package dev.dateline.table;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** The numbers that trees ask for, called by the constants of an enum, in their order. Immutable. */
public final class Clues<E extends Enum<E>> {
    private final Map<E, Integer> places;
    private final List<String> names;

    public Clues(Class<E> type) {
        places = new EnumMap<>(type);
        for (E clue : type.getEnumConstants()) {
            places.put(clue, places.size());
        }
        names = Arrays.stream(type.getEnumConstants())
                .map(clue -> clue.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    /** What the numbers are called, in their order. */
    public List<String> names() {
        return names;
    }

    /** Numbers that are all 0. */
    public Numbers<E> numbers() {
        return new Numbers<>(this, new double[names.size()]);
    }

    /** A number for each clue. */
    public static final class Numbers<E extends Enum<E>> {
        private final Clues<E> clues;
        private final double[] values;

        private Numbers(Clues<E> clues, double[] values) {
            this.clues = clues;
            this.values = values;
        }

        public Numbers<E> copy() {
            return new Numbers<>(clues, values.clone());
        }

        public void set(E clue, double value) {
            values[Objects.requireNonNull(clues.places.get(clue))] = value;
        }

        /** 1 where it holds, else 0. */
        public void set(E clue, boolean holds) {
            set(clue, holds ? 1 : 0);
        }

        /** The numbers in the order of their names. */
        public double[] values() {
            return values.clone();
        }
    }
}
