// SPDX-License-Identifier: Apache-2.0
package dev.dateline.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EndsTest {
    private static Ends ends(int from, int to, float score) {
        Ends ends = new Ends();
        for (int i = from; i < to; i++) {
            ends.put(i, score);
        }
        return ends;
    }

    private static Map<Long, Float> of(Ends ends) {
        Map<Long, Float> links = new TreeMap<>();
        ends.each((number, score) -> assertThat(links.put(number, score)).isNull());
        return links;
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 63, 64, 65, 66, 200})
    void takesTheLaterScoreOfWhatBothHave(int size) {
        for (int more : new int[] {0, 1, 5, 100}) {
            Ends ends = ends(0, size, 0.25f);
            ends.putAll(ends(size / 2, size + more, 0.5f));
            Map<Long, Float> wanted = of(ends(0, size / 2, 0.25f));
            wanted.putAll(of(ends(size / 2, size + more, 0.5f)));
            assertThat(of(ends)).isEqualTo(wanted);
        }
    }

    @Test
    void isWrittenAndReadBack() {
        Ends ends = ends(5, 90, 0.5f);
        ends.remove(7);
        assertThat(of(Ends.read(40, ends.write(40)))).isEqualTo(of(ends)).hasSize(84);
    }
}
