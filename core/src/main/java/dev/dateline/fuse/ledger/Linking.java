// SPDX-License-Identifier: Apache-2.0
package dev.dateline.fuse.ledger;

import dev.dateline.fuse.word.Rarity;
import dev.dateline.record.Interval;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which commitments of several articles are one: the same parties, and actions with the same telling words. */
final class Linking {
    /** The least cosine of actions, by how sure it is that the parties are the same. */
    private static final double SURE = 0.4;

    private static final double LIKELY = 0.5;
    private static final double OPEN = 0.6;
    /** What the shared part of the shorter wording counts beside the cosine of the whole. */
    private static final double CORE = 0.9;
    /** So much less is asked for where both are to be done on one day. */
    private static final double DAY = 0.15;

    /** So much may be missing on the average where groups are joined. */
    private static final double SLACK = 0.1;

    private final List<Pledge> pledges;
    private final Rarity rarity;

    Linking(List<Pledge> pledges) {
        this.pledges = pledges;
        this.rarity =
                Rarity.of(pledges.stream().map(pledge -> pledge.meant().words()).toList());
    }

    private record Link(int one, int other, double weight) {}

    /** The commitments that are one, together; those that share no word are not even looked at. */
    List<List<Pledge>> groups() {
        List<List<Integer>> groups = new ArrayList<>();
        int[] groupOf = new int[pledges.size()];
        for (int i = 0; i < pledges.size(); i++) {
            groups.add(new ArrayList<>(List.of(i)));
            groupOf[i] = i;
        }
        for (Link link : links()) {
            int into = groupOf[link.one];
            int from = groupOf[link.other];
            if (into != from && fit(groups.get(into), groups.get(from))) {
                groups.get(from).forEach(member -> groupOf[member] = into);
                groups.get(into).addAll(groups.get(from));
                groups.get(from).clear();
            }
        }
        return groups.stream()
                .filter(group -> !group.isEmpty())
                .map(group -> group.stream().map(pledges::get).toList())
                .toList();
    }

    private List<Link> links() {
        List<Link> links = new ArrayList<>();
        for (int i = 0; i < pledges.size(); i++) {
            for (int j : candidates(i)) {
                Pledge one = pledges.get(j);
                Pledge other = pledges.get(i);
                double likeness = likeness(one, other);
                if (!isConflict(one, other) && likeness >= least(one, other)) {
                    links.add(new Link(j, i, likeness));
                }
            }
        }
        links.sort(Comparator.comparingDouble((Link link) -> -link.weight)
                .thenComparing(Link::one)
                .thenComparing(Link::other));
        return links;
    }

    private final Map<String, List<Integer>> byWord = new TreeMap<>();

    /** Those before it that share a word with it. */
    private SortedSet<Integer> candidates(int number) {
        SortedSet<Integer> found = new TreeSet<>();
        Pledge pledge = pledges.get(number);
        List<String> keys = new ArrayList<>(pledge.meant().words());
        if (pledge.kind() != null) {
            keys.add("kind " + pledge.kind());
        }
        for (String word : keys) {
            List<Integer> having = byWord.computeIfAbsent(word, unseen -> new ArrayList<>());
            found.addAll(having);
            having.add(number);
        }
        return found;
    }

    private double likeness(Pledge one, Pledge other) {
        if (isLoose(one, other)) {
            return 0;
        }
        double words = Math.max(rarity.cosine(one.meant().words(), other.meant().words()), CORE * core(one, other));
        boolean deed = one.kind() != null && one.kind().equals(other.kind());
        return deed ? Math.max(words, LIKELY) : words;
    }

    /** Whether they share no more than a verb that needs an object, or a single word, and are not surely to be done by the same. */
    private static boolean isLoose(Pledge first, Pledge second) {
        Action one = first.meant();
        Action other = second.meant();
        Set<String> heads = common(one.headKeys(), other.headKeys());
        if (one.core().equals(other.core()) || heads.stream().anyMatch(Concept::isWhole)) {
            return false;
        }
        boolean single = Math.min(one.words().size(), other.words().size()) == 1;
        boolean others = !heads.isEmpty()
                && !one.objects().isEmpty()
                && !other.objects().isEmpty()
                && common(one.objects(), other.objects()).isEmpty();
        return others || (single && !first.doers().isAlike(second.doers()));
    }

    /** How alike head and objects are: where the heads are the same, the shorter may be all of it. */
    private double core(Pledge one, Pledge other) {
        Set<String> left = one.core();
        Set<String> right = other.core();
        Set<String> both = common(left, right);
        Set<String> heads = common(one.meant().headKeys(), other.meant().headKeys());
        if (heads.isEmpty()) {
            boolean light = isLight(one) && isLight(other) && one.doers().isSame(other.doers());
            if (light) {
                return rarity.shared(one.meant().objects(), other.meant().objects());
            }
            boolean within = isWithin(one.meant(), other.meant()) || isWithin(other.meant(), one.meant());
            return both.size() > 1 && !within ? rarity.shared(left, right) : rarity.cosine(left, right);
        }
        boolean bare = both.size() == 1 && both.stream().noneMatch(Action::saysMuch);
        boolean whole = heads.stream().anyMatch(Concept::isWhole);
        boolean nested = both.size() > 1 || both.equals(left) || both.equals(right) || whole;
        return nested && !bare ? rarity.shared(left, right) : 0;
    }

    /** Whether what one does is only spoken of by the other ("talk on ways to end the strike"). */
    private static boolean isWithin(Action one, Action other) {
        return !common(one.headKeys(), other.objects()).isEmpty();
    }

    private static boolean isLight(Pledge pledge) {
        return pledge.meant().headKeys().stream().noneMatch(Action::saysMuch);
    }

    private static Set<String> common(Set<String> one, Set<String> other) {
        Set<String> both = new TreeSet<>(one);
        both.retainAll(other);
        return both;
    }

    /** Of a demand it counts most who is to do it: the same demand is made by many. */
    private static double least(Pledge one, Pledge other) {
        if (common(one.meant().headKeys(), other.meant().headKeys()).isEmpty()) {
            return OPEN;
        }
        double ease = isSameDay(one, other) ? DAY : 0;
        boolean doers = one.doers().isSame(other.doers());
        boolean makers = one.by().isSame(other.by());
        if (doers && makers) {
            return SURE - ease;
        }
        return (doers || makers || one.doers().isAlike(other.doers()) ? LIKELY : OPEN) - ease;
    }

    /** Whether both are to be done on one and the same day. */
    private static boolean isSameDay(Pledge one, Pledge other) {
        Interval deadline = one.commitment().deadline();
        return deadline != null
                && deadline.begin().equals(deadline.end())
                && deadline.equals(other.commitment().deadline());
    }

    private static boolean isConflict(Pledge one, Pledge other) {
        boolean deadlines = one.commitment().deadline() != null
                && other.commitment().deadline() != null
                && !overlap(one.commitment().deadline(), other.commitment().deadline());
        return one.isDemand() != other.isDemand()
                || one.refuses() != other.refuses()
                || deadlines
                || (one.doers().isOther(other.doers())
                        && (one.doers().isNamed()
                                || other.doers().isNamed()
                                || !one.by().isAlike(other.by())));
    }

    private static boolean overlap(Interval one, Interval other) {
        return !one.end().isBefore(other.begin()) && !other.end().isBefore(one.begin());
    }

    /** No two of them conflict, and on the average they are as alike as two must be. */
    private boolean fit(List<Integer> one, List<Integer> other) {
        double surplus = 0;
        for (int left : one) {
            for (int right : other) {
                Pledge first = pledges.get(left);
                Pledge second = pledges.get(right);
                if (isConflict(first, second)) {
                    return false;
                }
                surplus += likeness(first, second) - least(first, second);
            }
        }
        return surplus >= -SLACK * one.size() * other.size();
    }
}
