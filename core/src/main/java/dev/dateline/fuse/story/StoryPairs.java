// SPDX-License-Identifier: Apache-2.0
package dev.dateline.fuse.story;

import dev.dateline.fuse.TransientMemory;
import dev.dateline.record.ArticleRecord;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** Pairs of articles with what they have in common as numbers, for those who learn a score from pairs whose answer is known. */
public final class StoryPairs {
    private StoryPairs() {}

    /**
     * Two articles that are compared when the first comes after the other.
     *
     * @param likeness what they have in common, in the order of {@link #names}
     */
    public record Pair(String one, String other, List<Double> likeness) {
        public Pair {
            likeness = List.copyOf(likeness);
        }
    }

    /** What the numbers of a pair are called. */
    public static List<String> names() {
        return Likeness.NAMES;
    }

    /** The pairs that are compared when articles come one after another. */
    public static List<Pair> compared(Collection<ArticleRecord> articles) {
        List<Pair> pairs = new ArrayList<>();
        Stories stories = new Stories(new TransientMemory());
        for (ArticleRecord article : articles) {
            stories.compare(
                    article,
                    (other, likeness) -> pairs.add(new Pair(
                            article.id(), other, Arrays.stream(likeness).boxed().toList())));
        }
        return pairs;
    }
}
