// SPDX-License-Identifier: Apache-2.0
package dev.dateline.fuse.story;

import dev.dateline.fuse.Link;
import dev.dateline.fuse.Memory;
import dev.dateline.fuse.Shelf;
import dev.dateline.fuse.cluster.Linkage;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.function.DoublePredicate;
import org.jspecify.annotations.Nullable;

/**
 * The ties of articles on a shelf and the stories they are in, those that were asked for last kept at hand as numbers: hundreds are walked
 * along for each article that comes. Nobody else changes links of the shelf by the same memory. Not thread-safe.
 */
final class Ties {
    private static final String KIND = "story";
    /** Of so many articles the ids are at hand, and of fewer the ties; beyond, all is looked up anew. */
    private static final int MOST_KNOWN = 200_000;

    private static final int MOST_TIED = 12_000;
    private static final int FEW = 16;
    /** Of those that some last walks came by the ties stay at hand, mostly. */
    private static final int RECENT = 500;

    private static final int SPARED = 4;
    private static final int[] NOBODY = new int[0];

    private final Memory memory;
    private final Shelf shelf;
    private final Map<String, Integer> numbers = new HashMap<>();
    /** By number. */
    private final List<Knot> knots = new ArrayList<>();
    /** The numbers whose ties are at hand, those that were looked up first in front. */
    private final Deque<Integer> tied = new ArrayDeque<>();

    private long state;
    private int walk;
    /** By number, the last walk that came by: side by side, for a walk asks for them of all that are tied to those it reaches. */
    private int[] walks = new int[FEW];
    /** On that walk: where each stands among those that were reached, negative where it was not. */
    private int[] places = new int[FEW];
    /** On that walk: how strongly each is tied to its begin, by the weakest tie on the way. */
    private double[] strengths = new double[FEW];

    Ties(Memory memory, Shelf shelf) {
        this.memory = memory;
        this.shelf = shelf;
        this.state = memory.state();
    }

    /** What is known of an article. */
    private static final class Knot {
        private final String id;
        /** The numbers of those it is tied to, null where they are not at hand. */
        private int @Nullable [] others;

        private double[] scores = new double[0];
        private int count;
        /** Null where it is in none, or was not asked for. */
        private @Nullable String group;

        private boolean asked;

        Knot(String id) {
            this.id = id;
        }

        void tie(int other, double score) {
            int at = 0;
            while (at < count && numbers()[at] != other) {
                at++;
            }
            if (at == count) {
                add(other, score);
            } else {
                scores[at] = score;
            }
        }

        private int[] numbers() {
            return others == null ? NOBODY : others;
        }

        void add(int other, double score) {
            if (count == scores.length) {
                others = Arrays.copyOf(numbers(), Math.max(FEW, 2 * count));
                scores = Arrays.copyOf(scores, numbers().length);
            }
            numbers()[count] = other;
            scores[count] = score;
            count++;
        }

        void letGo() {
            others = null;
            scores = new double[0];
            count = 0;
        }
    }

    /** What is reached from an article. */
    record Reached(List<String> ids, List<Linkage.Tie> ties) {}

    private record Step(int number, Knot knot, double strength) implements Comparable<Step> {
        @Override
        public int compareTo(Step other) {
            int strongest = Double.compare(other.strength, strength);
            return strongest != 0 ? strongest : knot.id.compareTo(other.knot.id);
        }
    }

    /** Lets go of what others may have changed. */
    void renew() {
        if (state != memory.state() || knots.size() > MOST_KNOWN) {
            numbers.clear();
            knots.clear();
            tied.clear();
            Arrays.fill(walks, 0);
            state = memory.state();
        }
    }

    private int number(String id) {
        Integer known = numbers.get(id);
        if (known != null) {
            return known;
        }
        int number = knots.size();
        numbers.put(id, number);
        knots.add(new Knot(id));
        if (number == walks.length) {
            walks = Arrays.copyOf(walks, 2 * number);
            places = Arrays.copyOf(places, 2 * number);
            strengths = Arrays.copyOf(strengths, 2 * number);
        }
        return number;
    }

    private Knot knot(String id) {
        return knots.get(number(id));
    }

    /** The numbers of those that an article is tied to. */
    private int[] others(Knot knot) {
        if (knot.others == null) {
            begin(knot);
            for (Link link : memory.links(shelf, knot.id)) {
                knot.add(number(link.beyond(knot.id)), link.score());
            }
        }
        return knot.numbers();
    }

    /** An article that was put on the shelf just now has no ties and no group. */
    void begin(String id) {
        Knot knot = knot(id);
        knot.letGo();
        knot.group = null;
        knot.asked = true;
        begin(knot);
    }

    private void begin(Knot knot) {
        knot.others = NOBODY;
        tied.add(number(knot.id));
        for (int spared = 0; tied.size() > MOST_TIED; spared++) {
            int oldest = tied.remove();
            if (spared < SPARED && walks[oldest] + RECENT > walk) {
                tied.add(oldest);
            } else {
                knots.get(oldest).letGo();
            }
        }
    }

    /** Whether an article is on the shelf. */
    boolean hold(String id) {
        return knot(id).others != null || memory.item(shelf, id).isPresent();
    }

    /** Ties two articles to each other. */
    void tie(String one, String other, double score) {
        Link link = Link.of(one, other, KIND, score);
        memory.link(shelf, link);
        for (String end : List.of(one, other)) {
            Knot knot = knot(end);
            if (knot.others != null) {
                knot.tie(number(link.beyond(end)), link.score());
            }
        }
    }

    /** Takes an article out, and gives those it was tied to. */
    List<String> remove(String id) {
        List<String> others =
                memory.links(shelf, id).stream().map(link -> link.beyond(id)).toList();
        memory.remove(shelf, id);
        knot(id).asked = false;
        knot(id).letGo();
        others.forEach(other -> knot(other).letGo());
        return others;
    }

    Optional<String> group(String id) {
        Knot knot = knot(id);
        if (!knot.asked) {
            knot.group = memory.group(shelf, id).orElse(null);
            knot.asked = true;
        }
        return Optional.ofNullable(knot.group);
    }

    void assign(String id, String group) {
        memory.assign(shelf, id, group);
        Knot knot = knot(id);
        knot.group = group;
        knot.asked = true;
    }

    /** An id that no group has, made of that of an article. */
    String unused(String article) {
        String id = article;
        for (int n = 2; !memory.members(shelf, id).isEmpty(); n++) {
            id = article + "~" + n;
        }
        return id;
    }

    /**
     * Goes from an article along its ties, the strongest ways first.
     *
     * @param most how many articles are reached at most
     * @param walkable of which scores ties are gone along
     */
    Reached reach(String start, int most, DoublePredicate walkable) {
        walk++;
        List<String> reached = new ArrayList<>();
        List<Linkage.Tie> ties = new ArrayList<>();
        PriorityQueue<Step> next = new PriorityQueue<>();
        Horizon horizon = new Horizon(most);
        meet(number(start), 1, next, horizon);
        for (Step step = next.poll(); step != null && reached.size() < most; step = next.poll()) {
            Knot knot = step.knot;
            if (places[step.number] >= 0) {
                continue;
            }
            int place = reached.size();
            places[step.number] = place;
            horizon.reach(strengths[step.number]);
            reached.add(knot.id);
            int[] others = others(knot);
            for (int i = 0; i < knot.count; i++) {
                int beyond = others[i];
                double score = knot.scores[i];
                if (walks[beyond] == walk && places[beyond] >= 0) {
                    ties.add(new Linkage.Tie(places[beyond], place, score));
                } else if (walkable.test(score)) {
                    meet(beyond, Math.min(step.strength, score), next, horizon);
                }
            }
        }
        return new Reached(reached, ties);
    }

    /** Goes to an article later unless a stronger way leads there, or so many stronger ways lead to others that it would not be reached. */
    private void meet(int number, double strength, PriorityQueue<Step> next, Horizon horizon) {
        boolean met = walks[number] == walk;
        if (horizon.admits(strength) && (!met || strength > strengths[number])) {
            if (met) {
                horizon.remove(strengths[number]);
            }
            horizon.add(strength);
            walks[number] = walk;
            strengths[number] = strength;
            places[number] = -1;
            next.add(new Step(number, knots.get(number), strength));
        }
    }
}
