// SPDX-License-Identifier: Apache-2.0
package dev.dateline.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class CoreferenceTest {
    private static final Offset<Double> EXACT = within(1e-12);

    /** Entities as words of letters, each letter a mention. */
    private static List<Set<String>> entities(String... words) {
        return Arrays.stream(words)
                .map(word -> word.chars().mapToObj(Character::toString).collect(Collectors.toSet()))
                .toList();
    }

    private static CoreferenceScore score(List<Set<String>> gold, List<Set<String>> system) {
        Coreference<String> counts = new Coreference<>();
        counts.add(gold, system);
        return counts.score();
    }

    private static void assertRates(CoreferenceScore.Rates rates, double recall, double precision) {
        assertThat(rates.recall()).isCloseTo(recall, EXACT);
        assertThat(rates.precision()).isCloseTo(precision, EXACT);
    }

    /** The example that Pradhan et al. (2014) reckon by hand. */
    @Test
    void givesTheSharesOfTheReferenceScorersExample() {
        CoreferenceScore score = score(entities("abc", "defg"), entities("ab", "cd", "fghi"));
        assertRates(score.muc(), 2 / 5.0, 2 / 5.0);
        assertRates(score.bCubed(), 35 / 12.0 / 7, 4 / 8.0);
        assertRates(score.ceaf(), 1.3 / 2, 1.3 / 3);
        assertThat(score.conll()).isCloseTo((0.4 + 5 / 11.0 + 0.52) / 3, within(1e-3));
    }

    /** The example of Luo (2005), first system: two of three entities joined. */
    @Test
    void givesTheSharesOfLuosExample() {
        CoreferenceScore score = score(entities("12345", "67", "89ABC"), entities("12345", "6789ABC"));
        assertRates(score.muc(), 1, 9 / 10.0);
        assertRates(score.bCubed(), 1, (5 + 2 * 2 / 7.0 + 5 * 5 / 7.0) / 12);
        assertRates(score.ceaf(), (1 + 10 / 12.0) / 3, (1 + 10 / 12.0) / 2);
    }

    /** Luo's second system puts all into one: links hardly tell, the other two do. */
    @Test
    void givesTheSharesOfAllMentionsInOne() {
        CoreferenceScore score = score(entities("12345", "67", "89ABC"), entities("123456789ABC"));
        assertRates(score.muc(), 1, 9 / 11.0);
        assertRates(score.bCubed(), 1, (25 + 4 + 25) / 144.0);
        assertRates(score.ceaf(), 10 / 17.0 / 3, 10 / 17.0);
    }

    @Test
    void isOneWhereAllIsRightAndNoneWhereNothingIsFound() {
        List<Set<String>> gold = entities("abc", "de");
        assertThat(score(gold, gold).conll()).isCloseTo(1, EXACT);
        assertThat(score(gold, List.of()).conll()).isZero();
    }

    /** One document all right, one with nothing found: shares are taken of the sums, not of shares. */
    @Test
    void addsUpDocumentsBeforeSharesAreTaken() {
        Coreference<String> counts = new Coreference<>();
        counts.add(entities("abcd"), entities("abcd"));
        counts.add(entities("ef", "gh"), List.of());
        CoreferenceScore score = counts.score();
        assertRates(score.muc(), 3 / 5.0, 1);
        assertRates(score.bCubed(), 4 / 8.0, 1);
        assertRates(score.ceaf(), 1 / 3.0, 1);
    }

    @Test
    void leavesOutSingletons() {
        assertThat(Coreference.withoutSingletons(entities("a", "bc", "d"))).isEqualTo(entities("bc"));
    }

    @Test
    void groupsMentionsByTheNameOfTheirEntity() {
        assertThat(Coreference.entities(Map.of("a", "one", "b", "two", "c", "one")))
                .containsExactlyElementsOf(entities("ac", "b"));
    }
}
