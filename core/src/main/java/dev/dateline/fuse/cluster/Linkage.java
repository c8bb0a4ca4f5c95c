// SPDX-License-Identifier: Apache-2.0
package dev.dateline.fuse.cluster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Clusters things by the mean strength of the links between them: the two clusters most alike become one, until none are alike
 * enough. Two things without a link count as not alike at all. The result depends on the things and their links alone. Memory grows with
 * the square of the number of things.
 */
public final class Linkage {
    private static final int LARGER = 4;
    private static final int NONE = -1;
    private static final int FEW = 8;

    private static final Comparator<Pair> STRONGEST = Comparator.comparingDouble((Pair pair) -> -pair.strength)
            .thenComparingInt(Pair::one)
            .thenComparingInt(Pair::other);

    private final Bounds bounds;
    private final List<String> ids;
    /** The members of each cluster by their places; none where it became part of another. */
    private final List<List<Integer>> clusters = new ArrayList<>();
    /** The sum of links between two clusters, from either: a row for each. */
    private final double[] sums;
    /** Which clusters each may have links with, in no order; those that are gone may stand there too. */
    private final int[][] beside;

    private final int[] besides;
    /** Of each cluster, which of those behind it is most like it. */
    private final int[] nearest;

    private final double[] strengths;

    private Linkage(List<String> ids, Bounds bounds) {
        int size = ids.size();
        this.bounds = bounds;
        this.ids = ids;
        for (int place = 0; place < size; place++) {
            clusters.add(new ArrayList<>(List.of(place)));
        }
        sums = new double[size * size];
        beside = new int[size][FEW];
        besides = new int[size];
        nearest = new int[size];
        strengths = new double[size];
    }

    /**
     * When clusters become one.
     *
     * @param least the least mean strength
     * @param stray the least mean strength at which a cluster becomes part of one that is {@value #LARGER} times as large: the many
     *     sides of a long story have little in common with each other, and two stories of like size are two; more than 1 where none is to
     * @param compared with how many others a thing is compared at most, so that of two large clusters no more links are asked
     */
    public record Bounds(double least, double stray, int compared) {
        /** Whether a link may be the strongest between clusters that become one: of those whose links are all weaker the mean is too. */
        public boolean mayJoin(double strength) {
            return strength >= Math.min(least, stray);
        }
    }

    /** Two clusters that may become one. */
    private record Pair(int one, int other, double strength) {}

    /** A link of two things by their places in a list. */
    public record Tie(int one, int other, double strength) {}

    /** The clusters, each in order of id, in order of their first. */
    public static List<List<String>> of(List<String> ids, List<Tie> ties, Bounds bounds) {
        List<Integer> order = IntStream.range(0, ids.size())
                .boxed()
                .sorted(Comparator.comparing(ids::get))
                .toList();
        int[] places = new int[ids.size()];
        for (int place = 0; place < places.length; place++) {
            places[order.get(place)] = place;
        }
        Linkage linkage = new Linkage(order.stream().map(ids::get).toList(), bounds);
        for (Tie tie : ties) {
            linkage.tie(places[tie.one], places[tie.other], tie.strength);
        }
        linkage.run();
        linkage.attach();
        return linkage.clusters.stream()
                .filter(cluster -> !cluster.isEmpty())
                .map(cluster -> cluster.stream().sorted().toList())
                .sorted(Comparator.comparing(members -> members.get(0)))
                .map(members -> members.stream().map(linkage.ids::get).toList())
                .toList();
    }

    private void tie(int one, int other, double strength) {
        if (sum(one, other) <= 0) {
            put(one, other);
            put(other, one);
        }
        set(one, other, strength);
    }

    private void put(int one, int other) {
        if (besides[one] == beside[one].length) {
            beside[one] = Arrays.copyOf(beside[one], 2 * besides[one]);
        }
        beside[one][besides[one]++] = other;
    }

    private double sum(int one, int other) {
        return sums[one * nearest.length + other];
    }

    private void set(int one, int other, double sum) {
        sums[one * nearest.length + other] = sum;
        sums[other * nearest.length + one] = sum;
    }

    private void run() {
        for (int at = 0; at < nearest.length; at++) {
            look(at);
        }
        for (int one = strongest(); one != NONE; one = strongest()) {
            int other = nearest[one];
            join(one, other);
            for (int at = 0; at <= other; at++) {
                renew(at, one, other);
            }
        }
    }

    /** The cluster whose nearest is nearest of all, the first of several; {@link #NONE} where none are alike enough. */
    private int strongest() {
        int found = NONE;
        double strength = 0;
        for (int at = 0; at < nearest.length; at++) {
            if (nearest[at] != NONE && strengths[at] > strength) {
                found = at;
                strength = strengths[at];
            }
        }
        return found;
    }

    /** Finds the nearest of those behind a cluster. */
    private void look(int at) {
        nearest[at] = NONE;
        strengths[at] = 0;
        for (int i = 0; i < besides[at]; i++) {
            if (beside[at][i] > at) {
                meet(at, beside[at][i]);
            }
        }
    }

    /** Of several that are as near, the first counts. */
    private void meet(int at, int other) {
        double strength = strength(at, other);
        boolean nearer = strength > strengths[at] || (strength == strengths[at] && other < nearest[at]);
        if (nearer && strength >= bounds.least) {
            nearest[at] = other;
            strengths[at] = strength;
        }
    }

    /** Finds the nearest of a cluster anew where two others became one. */
    private void renew(int at, int kept, int gone) {
        if (at == kept || at == gone || nearest[at] == gone || nearest[at] == kept) {
            look(at);
        } else if (at < kept) {
            meet(at, kept);
        }
    }

    private void join(int kept, int gone) {
        clusters.get(kept).addAll(clusters.get(gone));
        clusters.get(gone).clear();
        for (int i = 0; i < besides[gone]; i++) {
            int third = beside[gone][i];
            double sum = sum(gone, third);
            if (third != kept && sum > 0) {
                tie(kept, third, sum(kept, third) + sum);
            }
            set(gone, third, 0);
        }
        besides[gone] = 0;
    }

    /** Makes small clusters part of much larger ones, the strongest ties first, until none is left that is strong enough. */
    private void attach() {
        boolean changed = bounds.stray <= 1;
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
        for (int large = 0; large < besides.length; large++) {
            for (int i = 0; i < besides[large]; i++) {
                int small = beside[large][i];
                if (isStray(large, small)) {
                    pairs.add(new Pair(large, small, strength(large, small)));
                }
            }
        }
        pairs.sort(STRONGEST);
        return pairs;
    }

    /** Whether a cluster is to become part of another that is much larger. */
    private boolean isStray(int large, int small) {
        int size = clusters.get(large).size();
        int other = clusters.get(small).size();
        return other > 0 && size >= LARGER * other && strength(large, small) >= bounds.stray;
    }

    private double strength(int one, int other) {
        double sum = sum(one, other);
        return sum <= 0
                ? 0
                : sum / pairs(clusters.get(one).size(), clusters.get(other).size());
    }

    /** Between how many pairs of two clusters a link can be. */
    private double pairs(int one, int other) {
        return Math.min((double) one * other, (double) Math.min(one, other) * bounds.compared);
    }
}
