// SPDX-License-Identifier: Apache-2.0
package dev.dateline.fuse.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.fuse.Link;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LinkageTest {
    private static final Linkage.Bounds PLAIN = new Linkage.Bounds(0.5, 2, 60);

    private static Link link(String one, String other, double score) {
        return Link.of(one, other, "story", score);
    }

    private static List<List<String>> clusters(List<String> ids, List<Link> links, Linkage.Bounds bounds) {
        List<Linkage.Tie> ties = links.stream()
                .map(link -> new Linkage.Tie(ids.indexOf(link.one()), ids.indexOf(link.other()), link.score()))
                .toList();
        return Linkage.of(ids, ties, bounds);
    }

    @Test
    void countsAMissingLinkAsNoLikeness() {
        List<Link> links = List.of(link("a", "b", .9), link("b", "c", .9));
        assertThat(clusters(List.of("a", "b", "c"), links, PLAIN)).containsExactly(List.of("a", "b"), List.of("c"));
    }

    @Test
    void joinsTheMostAlikeFirst() {
        List<Link> links = List.of(link("a", "b", .6), link("b", "c", .9), link("a", "c", .3));
        assertThat(clusters(List.of("a", "b", "c"), links, PLAIN)).containsExactly(List.of("a"), List.of("b", "c"));
    }

    @Test
    void joinsClustersWhoseMeanIsHighEnough() {
        List<Link> links = List.of(link("a", "b", .9), link("b", "c", .8), link("a", "c", .4));
        assertThat(clusters(List.of("a", "b", "c"), links, PLAIN)).containsExactly(List.of("a", "b", "c"));
    }

    @Test
    void makesAStrayPartOfAClusterFourTimesAsLargeOnly() {
        Linkage.Bounds bounds = new Linkage.Bounds(0.5, 0.1, 60);
        assertThat(clusters(ids(5), strayBeside(4), bounds)).containsExactly(ids(5));
        assertThat(clusters(ids(4), strayBeside(3), bounds)).hasSize(2);
        assertThat(clusters(ids(5), strayBeside(4), PLAIN)).hasSize(2);
    }

    private static List<String> ids(int count) {
        return IntStream.range(0, count).mapToObj(i -> "n" + i).toList();
    }

    /** So many that are all alike, and one more that is a little like the first. */
    private static List<Link> strayBeside(int count) {
        List<Link> links = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            for (int j = 0; j < i; j++) {
                links.add(link("n" + i, "n" + j, .9));
            }
        }
        links.add(link("n0", "n" + count, .45));
        return links;
    }

    private static List<Link> random(int count, Random random) {
        List<Link> links = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            for (int j = 0; j < i; j++) {
                double score = i % 6 == j % 6 ? .4 + random.nextDouble() / 2 : random.nextDouble() / 2;
                if (random.nextInt(5) > 0) {
                    links.add(link("n" + i, "n" + j, score));
                }
            }
        }
        return links;
    }

    @Test
    void givesTheSameClustersInWhateverOrderLinksCome() {
        Random random = new Random(5);
        List<Link> links = random(40, random);
        List<List<String>> expected = clusters(ids(40), links, PLAIN);
        assertThat(expected).hasSizeBetween(2, 20);
        Collections.shuffle(links, random);
        assertThat(clusters(ids(40), links, PLAIN)).isEqualTo(expected);
    }

    @Test
    void joinsAsOneDoesWhoLooksAtAllPairsEachTime() {
        Random random = new Random(6);
        for (int count = 2; count < 30; count++) {
            List<Link> links = random(count, random);
            assertThat(clusters(ids(count), links, PLAIN)).isEqualTo(slowly(ids(count), links));
        }
    }

    private static List<List<String>> slowly(List<String> ids, List<Link> links) {
        List<List<String>> clusters = new ArrayList<>();
        ids.forEach(id -> clusters.add(List.of(id)));
        for (Optional<List<List<String>>> best = best(clusters, links);
                best.isPresent();
                best = best(clusters, links)) {
            clusters.removeAll(best.get());
            clusters.add(Stream.concat(best.get().get(0).stream(), best.get().get(1).stream())
                    .sorted()
                    .toList());
        }
        clusters.sort(Comparator.comparing(members -> members.get(0)));
        return clusters;
    }

    private static Optional<List<List<String>>> best(List<List<String>> clusters, List<Link> links) {
        return clusters.stream()
                .flatMap(one -> clusters.stream().filter(other -> other != one).map(other -> List.of(one, other)))
                .filter(pair -> mean(pair, links) >= PLAIN.least())
                .max(Comparator.comparingDouble(pair -> mean(pair, links)));
    }

    private static double mean(List<List<String>> pair, List<Link> links) {
        List<String> one = pair.get(0);
        List<String> other = pair.get(1);
        double sum = links.stream()
                .filter(link -> (one.contains(link.one()) && other.contains(link.other()))
                        || (one.contains(link.other()) && other.contains(link.one())))
                .mapToDouble(Link::score)
                .sum();
        return sum / (one.size() * other.size());
    }
}
