// SPDX-License-Identifier: Apache-2.0
package dev.dateline.fuse.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.fuse.Link;
import dev.dateline.fuse.Memory;
import dev.dateline.fuse.Told;
import dev.dateline.fuse.TransientMemory;
import dev.dateline.fuse.cluster.Linkage;
import dev.dateline.record.ArticleRecord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.DoublePredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TiesTest {
    private static final int ARTICLES = 320;
    private static final List<String> TOWNS = List.of("Osterveld", "Kelpshire", "Brennick");
    private static final List<String> STREETS = List.of("Tannery Lane", "Mill Road", "Quay Street", "Chapel Hill");
    private static final List<String> VICTIMS =
            List.of("Jorin Quillfeather", "Perpetua Lanyard", "Dane Holloway", "Selma Brackwater", "Ruben Castellane");
    private static final List<String> DEEDS =
            List.of("was shot dead", "was shot and wounded", "was stabbed", "was robbed at gunpoint");
    private static final List<String> REST = List.of(
            "Witnesses saw a grey van leave.",
            "Police asked residents for footage.",
            "A suspect was charged with murder on Friday.",
            "Prosecutors said the trial will begin in autumn.",
            "The mayor called for more patrols.",
            "A vigil was held outside the bakery.");

    private final Memory memory = new TransientMemory();

    private static ArticleRecord article(int number, Random random) {
        String text = "%s, %d, %s near %s in %s, police said. %s %s"
                .formatted(
                        one(VICTIMS, random),
                        20 + random.nextInt(40),
                        one(DEEDS, random),
                        one(STREETS, random),
                        one(TOWNS, random),
                        one(REST, random),
                        one(REST, random));
        return Told.article(
                "a%03d".formatted(number), "2031-03-%02d".formatted(1 + random.nextInt(28)), null, null, text);
    }

    private static String one(List<String> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }

    @Test
    void reachesWhatAWalkThatKeepsAllWaysReachesSoThatStoriesAreTheSame() {
        Random random = new Random(7);
        new Stories(memory)
                .add(IntStream.range(0, ARTICLES)
                        .mapToObj(number -> article(number, random))
                        .toList());
        int cut = 0;
        for (Map.Entry<Grain, Judge> side : Judge.all().entrySet()) {
            Grain grain = side.getKey();
            DoublePredicate walkable = side.getValue().bounds()::mayJoin;
            for (int most : new int[] {3, 20, Stories.REACH}) {
                for (int number = 0; number < ARTICLES; number += 8) {
                    String start = "a%03d".formatted(number);
                    Ties.Reached reached = new Ties(memory, grain.shelf()).reach(start, most, walkable);
                    assertThat(reached).isEqualTo(keepingAll(grain, start, most, walkable));
                    cut += reached.ids().size() == most ? 1 : 0;
                }
            }
        }
        assertThat(cut).isPositive();
    }

    /** Each time the one to which the strongest of all ways leads, the first by its id of those. */
    private Ties.Reached keepingAll(Grain grain, String start, int most, DoublePredicate walkable) {
        List<String> reached = new ArrayList<>();
        List<Linkage.Tie> ties = new ArrayList<>();
        Map<String, Double> waiting = new HashMap<>(Map.of(start, 1.0));
        while (!waiting.isEmpty() && reached.size() < most) {
            Map.Entry<String, Double> next = waiting.entrySet().stream()
                    .min(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                            .thenComparing(Map.Entry.comparingByKey()))
                    .orElseThrow();
            String id = next.getKey();
            double strength = next.getValue();
            waiting.remove(id);
            reached.add(id);
            for (Link link : memory.links(grain.shelf(), id)) {
                String other = link.beyond(id);
                int place = reached.indexOf(other);
                if (place >= 0) {
                    ties.add(new Linkage.Tie(place, reached.size() - 1, link.score()));
                } else if (walkable.test(link.score())) {
                    waiting.merge(other, Math.min(strength, link.score()), Math::max);
                }
            }
        }
        return new Ties.Reached(reached, ties);
    }
}
