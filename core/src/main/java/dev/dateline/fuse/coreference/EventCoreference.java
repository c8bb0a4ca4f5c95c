// SPDX-License-Identifier: Apache-2.0
package dev.dateline.fuse.coreference;

import dev.dateline.fuse.cluster.Linkage;
import dev.dateline.fuse.word.WordWeights;
import dev.dateline.record.ArticleRecord;
import dev.dateline.table.Trees;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * Says which words of several articles tell one happening, by their meanings, by what stands round them, by who and when as the records
 * have it, and by how much the articles have in common. Boosted trees that were learnt from pairs give scores, average linkage makes chains
 * of them; no day of publication is asked for. Time and memory grow with the square of the number of mentions, so that those of one story
 * are given at a time. Thread-safe.
 */
public final class EventCoreference {
    /** Articles that have less in common do not tell one thing. */
    private static final double LEAST_COMMON = 0.05;

    private static final double LEAST = 0.3;
    /** More than any score. */
    private static final double NEVER = 2;

    private final Senses senses = Senses.load();
    private final WordWeights weights = WordWeights.load();
    private final Trees trees = Trees.load(EventCoreference.class, "trees.tsv", Likeness.NAMES);

    /** Whether the articles of two namings have enough in common. */
    static boolean areCompared(Namings namings, int one, int other) {
        return namings.articles(one, other) > LEAST_COMMON;
    }

    /** The same where any article may tell what any other tells. */
    public List<List<Mention>> chains(Collection<ArticleRecord> articles, List<Mention> mentions) {
        return chains(articles, mentions, article -> "");
    }

    /**
     * The mentions of each happening, those of one that is told once alone; in order of the first of each.
     *
     * @param articles the records of the articles of the mentions, others too
     * @param topic the topic of the article of an id: those of two topics do not tell one happening
     * @throws IllegalArgumentException where a mention is of an article that is not given
     */
    public List<List<Mention>> chains(
            Collection<ArticleRecord> articles, List<Mention> mentions, UnaryOperator<String> topic) {
        Namings namings = new Namings(senses, weights, articles, mentions);
        List<String> topics =
                mentions.stream().map(mention -> topic.apply(mention.article())).toList();
        List<Linkage.Tie> ties = new ArrayList<>();
        for (int later = 0; later < namings.size(); later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                if (topics.get(later).equals(topics.get(earlier)) && areCompared(namings, later, earlier)) {
                    ties.add(new Linkage.Tie(earlier, later, trees.score(namings.likeness(later, earlier))));
                }
            }
        }
        List<String> ids = IntStream.range(0, mentions.size())
                .mapToObj(at -> String.format("%09d", at))
                .toList();
        return Linkage.of(ids, ties, new Linkage.Bounds(LEAST, NEVER, Integer.MAX_VALUE)).stream()
                .map(cluster -> cluster.stream()
                        .map(id -> mentions.get(Integer.parseInt(id)))
                        .toList())
                .toList();
    }
}
