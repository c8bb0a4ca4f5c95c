// SPDX-License-Identifier: Apache-2.0
package dev.dateline.fuse.coreference;

import dev.dateline.fuse.word.WordWeights;
import dev.dateline.record.ArticleRecord;
import java.util.Collection;
import java.util.List;

/** Pairs of mentions with what they have in common as numbers, for those who learn a score from pairs whose answer is known. */
public final class CoreferencePairs {
    private CoreferencePairs() {}

    /** Takes pairs of mentions by their places in the list that was given. */
    @FunctionalInterface
    public interface Taker {
        /**
         * Takes a pair.
         *
         * @param likeness what the two have in common, in the order of {@link #names}
         */
        void take(int one, int other, double[] likeness);
    }

    /** What the numbers of a pair are called. */
    public static List<String> names() {
        return Likeness.NAMES;
    }

    /** All pairs of mentions whose articles may tell of one course of events, the later first. */
    public static void compared(Collection<ArticleRecord> articles, List<Mention> mentions, Taker taker) {
        Namings namings = new Namings(Senses.load(), WordWeights.load(), articles, mentions);
        for (int one = 0; one < namings.size(); one++) {
            for (int other = 0; other < one; other++) {
                if (EventCoreference.areCompared(namings, one, other)) {
                    taker.take(one, other, namings.likeness(one, other));
                }
            }
        }
    }
}
