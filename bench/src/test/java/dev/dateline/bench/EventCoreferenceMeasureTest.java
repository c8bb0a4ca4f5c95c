// SPDX-License-Identifier: Apache-2.0
package dev.dateline.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.dateline.record.RecordFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class EventCoreferenceMeasureTest {
    private static final JsonMapper MAPPER = new JsonMapper();

    private final List<String> inputs = new ArrayList<>();

    /** Reads no more than the text. */
    private Map<String, Double> measure(String... gold) {
        return new EventCoreferenceMeasure(lines -> {
                    inputs.addAll(lines);
                    return lines.stream()
                            .map(line -> RecordFormat.line(TextRecord.of(MAPPER.readTree(line), null)))
                            .toList();
                })
                .measure("set", List.of(gold));
    }

    /** An article whose first sentence is validated: mentions as word and chain. */
    private static String article(String id, String subtopic, String text, String... mentions) {
        StringBuilder found = new StringBuilder();
        for (int i = 0; i < mentions.length; i += 2) {
            int at = text.indexOf(mentions[i]);
            found.append(found.isEmpty() ? "" : ",")
                    .append("{\"m\":\"%d\",\"start\":%d,\"end\":%d,\"sent\":%d,\"kind\":\"%s\",\"chain\":\"%s\"}"
                            .formatted(
                                    i,
                                    at,
                                    at + mentions[i].length(),
                                    at < text.indexOf('.') ? 0 : 1,
                                    mentions[i + 1].startsWith("person") ? "entity" : "event",
                                    mentions[i + 1]));
        }
        return "{\"id\":\"%s\",\"topic\":\"1\",\"subtopic\":\"%s\",\"date\":\"2024-01-01\",\"text\":\"%s\",\"validated\":[0],\"mentions\":[%s]}"
                .formatted(id, subtopic, text, found);
    }

    private static final String ONE = article(
            "a",
            "1a",
            "An earthquake killed nine people in Lund Valley. The mayor fled.",
            "earthquake",
            "quake",
            "killed",
            "death",
            "people",
            "person",
            "fled",
            "flight");
    private static final String OTHER = article(
            "b",
            "1a",
            "An earthquake killed nine people in Lund Valley on Monday.",
            "earthquake",
            "quake",
            "killed",
            "death");

    @Test
    void countsChainsThatAreRight() {
        assertThat(measure(ONE, OTHER).values())
                .hasSize(3)
                .allSatisfy(figure -> assertThat(figure).isCloseTo(1, within(1e-9)));
    }

    @Test
    void keepsGoldSubtopicsApart() {
        String apart = OTHER.replace("\"1a\"", "\"1b\"");
        Map<String, Double> figures = measure(ONE, apart);
        assertThat(figures.get("set.chains.conll")).isCloseTo(1, within(1e-9));
        // No link, half of each mention's chain, and of each chain's likeness: (0 + 2/3 + 4/9) / 3.
        assertThat(figures.get("set.chains.subtopics.conll")).isCloseTo((2 / 3.0 + 4 / 9.0) / 3, within(1e-9));
    }

    @Test
    void readsArticlesWithoutTheirDay() {
        measure(ONE);
        assertThat(inputs).singleElement().asString().doesNotContain("2024");
    }
}
