// SPDX-License-Identifier: Apache-2.0
package dev.dateline.fuse.story;

import dev.dateline.fuse.cluster.Linkage;
import dev.dateline.table.Trees;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * Says how surely two articles belong to one story of a grain.
 *
 * @param weakest ties of a lower score are not kept
 * @param bounds when articles tied to each other are one story
 */
record Judge(Trees trees, double weakest, Linkage.Bounds bounds) {
    private static final double WEAKEST = 0.05;
    /** More than any score. */
    private static final double NEVER = 2;

    static Map<Grain, Judge> all() {
        Map<Grain, Judge> judges = new EnumMap<>(Grain.class);
        judges.put(Grain.INCIDENT, judge("incident.tsv", 0.3, NEVER));
        judges.put(Grain.TOPIC, judge("topic.tsv", 0.4, 0.03));
        return judges;
    }

    private static Judge judge(String trees, double least, double stray) {
        return new Judge(
                Trees.load(Judge.class, trees, Likeness.NAMES),
                WEAKEST,
                new Linkage.Bounds(least, stray, Stories.COMPARED));
    }

    /** The score; empty where it is too low to be a tie. */
    OptionalDouble tie(double[] likeness) {
        return trees.score(likeness, weakest);
    }
}
