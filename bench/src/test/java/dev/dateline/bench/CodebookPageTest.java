// SPDX-License-Identifier: Apache-2.0
package dev.dateline.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.Dateline;
import dev.dateline.ingest.Ingest;
import dev.dateline.ingest.Reading;
import dev.dateline.record.RecordFormat;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CodebookPageTest {
    @Test
    void theCommittedPageIsWhatTheTablesSay() {
        assertThat(Path.of("..", "docs", "reference", "codebook.md"))
                .as("the codebook is stale: run " + CodebookPage.COMMAND)
                .content()
                .isEqualTo(new CodebookPage().write());
    }

    @Test
    void definesEveryFieldThatARecordHas() {
        Definitions definitions = new Definitions();
        Set<String> undefined = new TreeSet<>();
        for (JsonNode record : records()) {
            fields("record", record, definitions, undefined);
            for (Map.Entry<String, JsonNode> field : record.properties()) {
                if (field.getValue().isArray()) {
                    field.getValue().forEach(item -> fields(field.getKey(), item, definitions, undefined));
                }
            }
        }
        assertThat(undefined).isEmpty();
    }

    /** The records of two samples, which have items of most kinds. */
    private static List<JsonNode> records() {
        try (Dateline dateline = Dateline.open();
                Stream<Reading> readings =
                        new Ingest().read("../samples/market-attack.txt", "../samples/pipeline-promise.txt")) {
            return readings.map(reading -> dateline.read(((Reading.Read) reading).article()))
                    .map(record -> JsonMapper.shared().readTree(RecordFormat.line(record)))
                    .toList();
        }
    }

    private static void fields(String object, JsonNode node, Definitions definitions, Set<String> undefined) {
        if (node.isObject()) {
            node.propertyNames().stream()
                    .filter(name -> !definitions.codes(object).contains(name))
                    .forEach(name -> undefined.add(object + "." + name));
        }
    }

    @Test
    void showsCueExamplesAsSentences() {
        assertThat(TableExamples.plain("Officials/nsubj said=say that/mark the bridge/nsubj> collapsed/ccomp"))
                .isEqualTo("Officials said that the bridge collapsed");
    }
}
