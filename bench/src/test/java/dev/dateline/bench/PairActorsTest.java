// SPDX-License-Identifier: Apache-2.0
package dev.dateline.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.Dateline;
import java.util.List;
import org.junit.jupiter.api.Test;

class PairActorsTest {
    private static String pair(String id, String text, String source, String target) {
        return "{\"id\": \"%s\", \"text\": \"%s\", \"source\": {\"start\": %d, \"end\": %d}, \"target\": {\"start\": %d, \"end\": %d}}"
                .formatted(
                        id,
                        text,
                        text.indexOf(source),
                        text.indexOf(source) + source.length(),
                        text.indexOf(target),
                        text.indexOf(target) + target.length());
    }

    @Test
    void countsPairsOfWhichBothAreTold() {
        List<String> pairs = List.of(
                pair(
                        "told",
                        "Peruvian police arrested two Chilean lawmakers.",
                        "Peruvian police",
                        "two Chilean lawmakers"),
                pair("untold", "Peruvian police praised Okoro.", "Peruvian police", "Okoro"),
                pair("unread", "Peru praised Chile.", "Peru", "Chile"));
        try (Dateline dateline = Dateline.open()) {
            List<String> records = new BatchReading(dateline).lines(pairs.subList(0, 2));
            assertThat(PairActors.of(pairs, records)).isEqualTo(new PairActors(2, 1));
        }
    }
}
