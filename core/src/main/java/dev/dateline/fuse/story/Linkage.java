// SPDX-License-Identifier: Apache-2.0
package dev.dateline.fuse.story;

import dev.dateline.fuse.Link;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeSet;

/**
 * Clusters things by the mean strength of the links between them: the two clusters most alike become one, until none are alike
 * enough. Two things without a link count as not alike at all. The result depends on the things and their links alone.
 */
final class Linkage {
    private static final int LARGER = 4;

    private static final Comparator<Pair> STRONGEST = Comparator.comparingDouble((Pair pair) -> -pair.strength)
            .thenComparingInt(Pair::one)
            .thenComparingInt(Pair::other);

    private final Bounds bounds;
    private final List<Cluster> clusters = new ArrayList<>();
    private final PriorityQueue<Pair> queue = new PriorityQueue<>(STRONGEST);

    private Linkage(Bounds bounds) {
        this.bounds = bounds;
    }

    /**
     * When clusters become one.
     *
     * @param least the least mean strength
     * @param stray the least mean strength at which a cluster becomes part of one that is {@value #LARGER} times as large: the many
     *     sides of a long story have little in common with each other, and two stories of like size are two; more than 1 where none is to
     * @param compared with how many others a thing is compared at most, so that of two large clusters no more links are asked
     */
    record Bounds(double least, double stray, int compared) {}

    /** Two clusters as they were when their strength was worked out. */
    private record Pair(int one, int other, int oneAge, int otherAge, double strength) {}

    private static final class Cluster {
        private final List<String> members = new ArrayList<>();
        /** The sum of links to each other cluster. */
        private final Map<Integer, Double> sums = new HashMap<>();

        private int age;
    }

    /** The clusters, each in order of id, in order of their first. */
    static List<List<String>> of(Collection<String> ids, Collection<Link> links, Bounds bounds) {
        Linkage linkage = new Linkage(bounds);
        List<String> ordered = List.copyOf(new TreeSet<>(ids));
        Map<String, Integer> places = new HashMap<>();
        for (String id : ordered) {
            places.put(id, places.size());
            Cluster cluster = new Cluster();
            cluster.members.add(id);
            linkage.clusters.add(cluster);
        }
        for (Link link : links) {
            Integer one = places.get(link.one());
            Integer other = places.get(link.other());
            if (one != null && other != null) {
                linkage.clusters.get(one).sums.put(other, link.score());
                linkage.clusters.get(other).sums.put(one, link.score());
            }
        }
        for (int i = 0; i < ordered.size(); i++) {
            linkage.queue(i, true);
        }
        linkage.run();
        linkage.attach();
        return linkage.clusters.stream()
                .filter(cluster -> !cluster.members.isEmpty())
                .map(cluster -> cluster.members.stream().sorted().toList())
                .sorted(Comparator.comparing(members -> members.get(0)))
                .toList();
    }

    private void run() {
        for (Pair pair = queue.poll(); pair != null; pair = queue.poll()) {
            Cluster one = clusters.get(pair.one);
            Cluster other = clusters.get(pair.other);
            if (one.age == pair.oneAge && other.age == pair.otherAge) {
                join(pair.one, pair.other);
            }
        }
    }

    private void join(int kept, int gone) {
        Cluster cluster = clusters.get(kept);
        Cluster other = clusters.get(gone);
        cluster.members.addAll(other.members);
        other.members.clear();
        cluster.age++;
        other.age = -1;
        cluster.sums.remove(gone);
        other.sums.remove(kept);
        other.sums.forEach((third, sum) -> {
            Map<Integer, Double> back = clusters.get(third).sums;
            back.remove(gone);
            double joined = cluster.sums.merge(third, sum, Double::sum);
            back.put(kept, joined);
        });
        cluster.sums.forEach((third, sum) -> clusters.get(third).sums.put(kept, sum));
        other.sums.clear();
        queue(kept, false);
    }

    /** Makes small clusters part of much larger ones, the strongest ties first, until none is left that is strong enough. */
    private void attach() {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (Pair pair : strays()) {
                if (isStray(pair.one, pair.other)) {
                    join(pair.one, pair.other);
                    changed = true;
                }
            }
        }
    }

    private List<Pair> strays() {
        List<Pair> pairs = new ArrayList<>();
        for (int at = 0; at < clusters.size(); at++) {
            int large = at;
            clusters.get(at).sums.forEach((third, sum) -> {
                if (isStray(large, third)) {
                    pairs.add(new Pair(large, third, 0, 0, strength(large, third)));
                }
            });
        }
        pairs.sort(STRONGEST);
        return pairs;
    }

    /** Whether a cluster is to become part of another that is much larger. */
    private boolean isStray(int large, int small) {
        int size = clusters.get(large).members.size();
        int other = clusters.get(small).members.size();
        return other > 0 && size >= LARGER * other && strength(large, small) >= bounds.stray;
    }

    private double strength(int one, int other) {
        Cluster cluster = clusters.get(one);
        return cluster.sums.getOrDefault(other, 0.0)
                / pairs(cluster.members.size(), clusters.get(other).members.size());
    }

    /** Queues the pairs of a cluster that are alike enough; of all clusters at the start each pair once. */
    private void queue(int at, boolean start) {
        Cluster cluster = clusters.get(at);
        cluster.sums.keySet().forEach(third -> {
            Cluster other = clusters.get(third);
            double strength = strength(at, third);
            if (strength >= bounds.least && (!start || at < third)) {
                boolean first = at < third;
                queue.add(new Pair(
                        first ? at : third,
                        first ? third : at,
                        first ? cluster.age : other.age,
                        first ? other.age : cluster.age,
                        strength));
            }
        });
    }

    /** Between how many pairs of two clusters a link can be. */
    private double pairs(int one, int other) {
        return Math.min((double) one * other, (double) Math.min(one, other) * bounds.compared);
    }
}
