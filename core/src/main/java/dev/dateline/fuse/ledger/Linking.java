// SPDX-License-Identifier: Apache-2.0
package dev.dateline.fuse.ledger;

import dev.dateline.fuse.word.Rarity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which commitments of several articles are one: the same parties, and actions with the same telling words. */
final class Linking {
    /** So much may be missing on the average where groups are joined. */
    private static final double SLACK = 0.1;

    private final List<Pledge> pledges;
    private final Comparison comparison;

    Linking(List<Pledge> pledges) {
        this.pledges = pledges;
        this.comparison = new Comparison(
                Rarity.of(pledges.stream().map(pledge -> pledge.meant().words()).toList()));
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
                if (comparison.isConflict(one, other)) {
                    continue;
                }
                double likeness = comparison.likeness(one, other);
                if (likeness >= Comparison.least(one, other)) {
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
        for (String word : pledge.meant().words()) {
            List<Integer> having = byWord.computeIfAbsent(word, unseen -> new ArrayList<>());
            found.addAll(having);
            having.add(number);
        }
        return found;
    }

    /** No two of them conflict, and on the average they are as alike as two must be. */
    private boolean fit(List<Integer> one, List<Integer> other) {
        double surplus = 0;
        for (int left : one) {
            for (int right : other) {
                Pledge first = pledges.get(left);
                Pledge second = pledges.get(right);
                if (comparison.isConflict(first, second)) {
                    return false;
                }
                surplus += comparison.likeness(first, second) - Comparison.least(first, second);
            }
        }
        return surplus >= -SLACK * one.size() * other.size();
    }
}
