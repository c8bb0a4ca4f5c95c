// SPDX-License-Identifier: Apache-2.0
package dev.dateline.fuse.story;

import dev.dateline.fuse.Days;
import dev.dateline.fuse.Item;
import dev.dateline.fuse.Link;
import dev.dateline.fuse.Memory;
import dev.dateline.fuse.Near;
import dev.dateline.record.ArticleRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/**
 * Finds the stories of articles as they come, late ones too.
 *
 * <p>Whether two articles belong together is scored from these two alone, and the scores of all that are tied to each other are
 * clustered anew whenever an article comes. So which articles are in one story does not depend on the order in which they came,
 * as long as look-ups are not cut: an article with more than {@value #COMPARED} candidates is compared with the nearest of them, and
 * of more than {@value #REACH} articles tied to each other the nearest are clustered anew. Ids do depend on the order: a story has
 * that of the article it began with, and where stories join or part, the id stays with most of those that had it. Not
 * thread-safe.
 */
public final class Stories {
    /** With how many others an article is compared. */
    static final int COMPARED = 60;
    /** How many articles are clustered anew at most when one comes. */
    static final int REACH = 200;
    /** How many days may lie between two articles of one story: trials come late. */
    private static final int WINDOW = 800;

    private static final String KIND = "story";

    private final Memory memory;
    private final Portraits portraits = new Portraits(WordWeights.load());
    private final Map<Grain, Judge> judges;

    public Stories(Memory memory) {
        this.memory = memory;
        this.judges = Judge.all();
    }

    /** Takes an article in, in place of what was known under its id. */
    public void add(ArticleRecord article) {
        add(List.of(article));
    }

    /** Takes articles in, in place of what was known under their ids; as many at once as there are cost less. */
    public void add(Collection<ArticleRecord> articles) {
        Set<String> touched = new TreeSet<>();
        for (ArticleRecord article : articles) {
            touched.addAll(forget(article.id()));
            compare(article, (other, likeness) -> tie(article.id(), other, likeness));
            touched.add(article.id());
        }
        settle(touched);
    }

    /** Takes an article out of its stories. */
    public void remove(String article) {
        settle(forget(article));
    }

    /** Takes an article out; the articles that were tied to it are left to be settled. */
    private Set<String> forget(String article) {
        Set<String> tied = new TreeSet<>();
        for (Grain grain : Grain.values()) {
            memory.links(grain.shelf(), article).forEach(link -> tied.add(link.beyond(article)));
            memory.remove(grain.shelf(), article);
        }
        return tied;
    }

    /** Keeps an article, and gives what it has in common with each of those kept that may tell the same. */
    void compare(ArticleRecord article, BiConsumer<String, double[]> compared) {
        Portrait portrait = portraits.of(article);
        long[] keys = Keys.of(portrait);
        LocalDate day = article.published() == null ? null : article.published().day();
        Days window = day == null ? Days.ALL : Days.around(day, WINDOW);
        List<Near> near = memory.near(Grain.INCIDENT.shelf(), keys, window, COMPARED);
        String id = article.id();
        memory.put(Grain.INCIDENT.shelf(), new Item(id, id, day, keys, portrait.write()));
        memory.put(Grain.TOPIC.shelf(), new Item(id, id, day, new long[0], new byte[0]));
        for (Item other :
                memory.items(Grain.INCIDENT.shelf(), near.stream().map(Near::id).toList())) {
            compared.accept(other.id(), Likeness.of(portrait, Portrait.read(other.content())));
        }
    }

    private void tie(String one, String other, double[] likeness) {
        judges.forEach((grain, judge) ->
                judge.tie(likeness).ifPresent(score -> memory.link(grain.shelf(), Link.of(one, other, KIND, score))));
    }

    private void settle(Set<String> touched) {
        judges.forEach((grain, judge) -> {
            Set<String> settled = new HashSet<>();
            for (String article : touched) {
                if (!settled.contains(article)
                        && memory.item(grain.shelf(), article).isPresent()) {
                    settled.addAll(settle(grain, judge, article));
                }
            }
        });
    }

    /** Clusters anew all that are tied to an article so that they may be of its story, directly or by way of others, the nearest first. */
    private List<String> settle(Grain grain, Judge judge, String article) {
        Map<String, Step> steps = new HashMap<>();
        List<String> reached = new ArrayList<>();
        List<Linkage.Tie> ties = new ArrayList<>();
        PriorityQueue<Step> next = new PriorityQueue<>();
        next.add(new Step(article, 1));
        for (Step step = next.poll(); step != null && reached.size() < REACH; step = next.poll()) {
            if (steps.getOrDefault(step.id, step).isReached()) {
                continue;
            }
            step.place = reached.size();
            steps.put(step.id, step);
            reached.add(step.id);
            for (Link link : memory.links(grain.shelf(), step.id)) {
                String beyond = link.beyond(step.id);
                Step before = steps.get(beyond);
                double strength = Math.min(step.strength, link.score());
                if (before != null && before.isReached()) {
                    ties.add(new Linkage.Tie(before.place, step.place, link.score()));
                } else if (judge.bounds().mayJoin(link.score()) && (before == null || strength > before.strength)) {
                    Step there = new Step(beyond, strength);
                    steps.put(beyond, there);
                    next.add(there);
                }
            }
        }
        place(grain, Linkage.of(reached, ties, judge.bounds()));
        return reached;
    }

    /** An article to go to, by the weakest link on the way. */
    private static final class Step implements Comparable<Step> {
        private static final int NOWHERE = -1;

        private final String id;
        private final double strength;
        /** Among those that were reached. */
        private int place = NOWHERE;

        Step(String id, double strength) {
            this.id = id;
            this.strength = strength;
        }

        boolean isReached() {
            return place != NOWHERE;
        }

        @Override
        public int compareTo(Step other) {
            int strongest = Double.compare(other.strength, strength);
            return strongest != 0 ? strongest : id.compareTo(other.id);
        }
    }

    /** Gives each cluster the id that most of its articles have; where two ask for one, the one with more of them has it. */
    private void place(Grain grain, List<List<String>> clusters) {
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < clusters.size(); i++) {
            Map<String, Integer> had = new TreeMap<>();
            for (String article : clusters.get(i)) {
                memory.group(grain.shelf(), article).ifPresent(group -> had.merge(group, 1, Integer::sum));
            }
            int cluster = i;
            had.forEach((group, count) -> claims.add(new Claim(cluster, group, count)));
        }
        claims.sort(Claim.ORDER);
        Map<Integer, String> ids = new TreeMap<>();
        Set<String> taken = new HashSet<>();
        for (Claim claim : claims) {
            if (!ids.containsKey(claim.cluster) && taken.add(claim.group)) {
                ids.put(claim.cluster, claim.group);
            }
        }
        for (int i = 0; i < clusters.size(); i++) {
            List<String> articles = clusters.get(i);
            String id = ids.getOrDefault(i, "");
            String given = id.isEmpty() ? unused(grain, articles.get(0)) : id;
            for (String article : articles) {
                if (!memory.group(grain.shelf(), article).equals(Optional.of(given))) {
                    memory.assign(grain.shelf(), article, given);
                }
            }
        }
    }

    private record Claim(int cluster, String group, int count) {
        private static final Comparator<Claim> ORDER = Comparator.comparingInt((Claim claim) -> -claim.count)
                .thenComparing(Claim::group)
                .thenComparingInt(Claim::cluster);
    }

    /** An id that no story has, made of that of an article. */
    private String unused(Grain grain, String article) {
        String id = article;
        for (int n = 2; !memory.members(grain.shelf(), id).isEmpty(); n++) {
            id = article + "~" + n;
        }
        return id;
    }

    /** The story that an article is in, alone where no other tells it; empty for an article that was not taken in. */
    public Optional<Story> story(Grain grain, String article) {
        return memory.group(grain.shelf(), article)
                .map(group -> new Story(group, grain, memory.members(grain.shelf(), group)));
    }

    /** How strongly other articles are tied to one, 0 to 1, by id. */
    public Map<String, Double> ties(Grain grain, String article) {
        Map<String, Double> ties = new TreeMap<>();
        memory.links(grain.shelf(), article).forEach(link -> ties.put(link.beyond(article), link.score()));
        return ties;
    }
}
