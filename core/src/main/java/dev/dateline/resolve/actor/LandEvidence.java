// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve.actor;

import dev.dateline.language.Token;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Where a text names one land and speaks of those who are of it. Used for one document. */
final class LandEvidence {
    /** Words where the land is named, and where as the scene of something. */
    final Positions named = new Positions();

    final Positions places = new Positions();
    /** Words for those who are of the land: for all, for the state and its government, and for those who head it. */
    final Positions actors = new Positions();

    final Positions states = new Positions();
    final Positions rulers = new Positions();
    /** Subjects among them. */
    final Positions subjects = new Positions();

    private final Map<Agent, Integer> kinds = new HashMap<>();
    private final Set<Integer> governors = new HashSet<>();

    /** Notes a word for somebody of the land, the words in the order of the text. */
    void speak(Token word, Entity entity, boolean state, boolean ruler) {
        actors.add(word.index());
        if (state) {
            states.add(word.index());
        }
        if (ruler) {
            rulers.add(word.index());
        }
        if (word.is("nsubj")) {
            subjects.add(word.index());
        }
        entity.agents().forEach(agent -> kinds.merge(agent, 1, Integer::sum));
        governors.add(word.head());
    }

    /** Whether the land is named, or somebody of it spoken of, before a word. */
    boolean isNamedBefore(int token) {
        return named.before(token) >= 0 || actors.before(token) >= 0;
    }

    /** How often somebody of a kind is spoken of. */
    int of(Agent agent) {
        return kinds.getOrDefault(agent, 0);
    }

    /** Whether somebody of the land hangs on the same word. */
    boolean isUnder(int governor) {
        return governor >= 0 && governors.contains(governor);
    }

    /** Indices of words in rising order. */
    static final class Positions {
        private int[] tokens = new int[4];
        private int size;

        void add(int token) {
            if (size == tokens.length) {
                tokens = Arrays.copyOf(tokens, 2 * size);
            }
            tokens[size++] = token;
        }

        int size() {
            return size;
        }

        /** The last before a word, -1 for none. */
        int before(int token) {
            int at = below(token);
            return at == 0 ? -1 : tokens[at - 1];
        }

        /** The first from a word on, -1 for none. */
        int from(int token) {
            int at = below(token);
            return at == size ? -1 : tokens[at];
        }

        int between(int first, int last) {
            return below(last) - below(first);
        }

        private int below(int token) {
            int at = Arrays.binarySearch(tokens, 0, size, token);
            if (at < 0) {
                return -at - 1;
            }
            while (at > 0 && tokens[at - 1] == token) {
                at--;
            }
            return at;
        }
    }
}
