// SPDX-License-Identifier: Apache-2.0
package dev.dateline.fuse.story;

import dev.dateline.fuse.Days;
import dev.dateline.fuse.Item;
import dev.dateline.fuse.Memory;
import dev.dateline.fuse.Near;
import dev.dateline.fuse.cluster.Linkage;
import dev.dateline.fuse.word.WordWeights;
import dev.dateline.record.ArticleRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    private final Memory memory;
    private final Portraits portraits = new Portraits(WordWeights.load());
    private final Gallery gallery;
    private final List<Side> sides;

    /** How articles are joined at a grain. */
    private record Side(Judge judge, Ties ties) {}

    public Stories(Memory memory) {
        this.memory = memory;
        this.gallery = new Gallery(memory);
        this.sides = Judge.all().entrySet().stream()
                .map(judge -> new Side(
                        judge.getValue(), new Ties(memory, judge.getKey().shelf())))
                .toList();
    }

    /** Takes an article in, in place of what was known under its id. */
    public void add(ArticleRecord article) {
        add(List.of(article));
    }

    /** Takes articles in, in place of what was known under their ids; as many at once as there are cost less. */
    public void add(Collection<ArticleRecord> articles) {
        sides.forEach(side -> side.ties.renew());
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
        sides.forEach(side -> side.ties.renew());
        settle(forget(article));
    }

    /** Takes an article out; the articles that were tied to it are left to be settled. */
    private Set<String> forget(String article) {
        Set<String> tied = new TreeSet<>();
        sides.forEach(side -> tied.addAll(side.ties.remove(article)));
        gallery.remove(article);
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
        sides.forEach(side -> side.ties.begin(id));
        Map<String, Portrait> others =
                gallery.portraits(near.stream().map(Near::id).toList());
        others.forEach((other, known) -> compared.accept(other, Likeness.of(portrait, known)));
        gallery.put(id, portrait);
    }

    private void tie(String one, String other, double[] likeness) {
        for (Side side : sides) {
            side.judge.tie(likeness).ifPresent(score -> side.ties.tie(one, other, score));
        }
    }

    private void settle(Set<String> touched) {
        for (Side side : sides) {
            Set<String> settled = new HashSet<>();
            for (String article : touched) {
                if (!settled.contains(article) && side.ties.hold(article)) {
                    settled.addAll(settle(side, article));
                }
            }
        }
    }

    /** Clusters anew all that are tied to an article so that they may be of its story, directly or by way of others, the nearest first. */
    private static List<String> settle(Side side, String article) {
        Linkage.Bounds bounds = side.judge.bounds();
        Ties.Reached reached = side.ties.reach(article, REACH, bounds::mayJoin);
        place(side.ties, Linkage.of(reached.ids(), reached.ties(), bounds));
        return reached.ids();
    }

    /** Gives each cluster the id that most of its articles have; where two ask for one, the one with more of them has it. */
    private static void place(Ties ties, List<List<String>> clusters) {
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < clusters.size(); i++) {
            Map<String, Integer> had = new TreeMap<>();
            for (String article : clusters.get(i)) {
                ties.group(article).ifPresent(group -> had.merge(group, 1, Integer::sum));
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
            String given = id.isEmpty() ? ties.unused(articles.get(0)) : id;
            for (String article : articles) {
                if (!ties.group(article).equals(Optional.of(given))) {
                    ties.assign(article, given);
                }
            }
        }
    }

    private record Claim(int cluster, String group, int count) {
        private static final Comparator<Claim> ORDER = Comparator.comparingInt((Claim claim) -> -claim.count)
                .thenComparing(Claim::group)
                .thenComparingInt(Claim::cluster);
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
