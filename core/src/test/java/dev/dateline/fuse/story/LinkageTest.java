// SPDX-License-Identifier: Apache-2.0
package dev.dateline.fuse.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.fuse.Link;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LinkageTest {
    private static final Linkage.Bounds PLAIN = new Linkage.Bounds(0.5, 2, 60);

    private static Link link(String one, String other, double score) {
        return Link.of(one, other, "story", score);
    }

    @Test
    void countsAMissingLinkAsNoLikeness() {
        List<Link> links = List.of(link("a", "b", .9), link("b", "c", .9));
        assertThat(Linkage.of(List.of("a", "b", "c"), links, PLAIN)).containsExactly(List.of("a", "b"), List.of("c"));
    }

    @Test
    void joinsTheMostAlikeFirst() {
        List<Link> links = List.of(link("a", "b", .6), link("b", "c", .9), link("a", "c", .3));
        assertThat(Linkage.of(List.of("a", "b", "c"), links, PLAIN)).containsExactly(List.of("a"), List.of("b", "c"));
    }

    @Test
    void joinsClustersWhoseMeanIsHighEnough() {
        List<Link> links = List.of(link("a", "b", .9), link("b", "c", .8), link("a", "c", .4));
        assertThat(Linkage.of(List.of("a", "b", "c"), links, PLAIN)).containsExactly(List.of("a", "b", "c"));
    }

    @Test
    void leavesOutLinksToWhatIsNotThere() {
        assertThat(Linkage.of(List.of("a"), List.of(link("a", "z", 1)), PLAIN)).containsExactly(List.of("a"));
    }

    @Test
    void makesAStrayPartOfAClusterFourTimesAsLargeOnly() {
        Linkage.Bounds bounds = new Linkage.Bounds(0.5, 0.1, 60);
        assertThat(Linkage.of(ids(5), strayBeside(4), bounds)).containsExactly(ids(5));
        assertThat(Linkage.of(ids(4), strayBeside(3), bounds)).hasSize(2);
        assertThat(Linkage.of(ids(5), strayBeside(4), PLAIN)).hasSize(2);
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

    @Test
    void givesTheSameClustersInWhateverOrderLinksCome() {
        Random random = new Random(5);
        List<Link> links = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            for (int j = 0; j < i; j++) {
                links.add(link(
                        "n" + i, "n" + j, i % 6 == j % 6 ? .4 + random.nextDouble() / 2 : random.nextDouble() / 2));
            }
        }
        List<List<String>> expected = Linkage.of(ids(40), links, PLAIN);
        assertThat(expected).hasSizeBetween(2, 20);
        Collections.shuffle(links, random);
        assertThat(Linkage.of(ids(40), links, PLAIN)).isEqualTo(expected);
    }
}
