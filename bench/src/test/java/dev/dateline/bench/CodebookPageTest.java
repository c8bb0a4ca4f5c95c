// SPDX-License-Identifier: Apache-2.0
package dev.dateline.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
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
    private static final Path GOLDENS = Path.of("..", "app", "src", "test", "resources", "golden");

    @Test
    void theCommittedPageIsWhatTheTablesSay() throws IOException {
        assertThat(Path.of("..", "docs", "reference", "codebook.md"))
                .as("the codebook is stale: run " + CodebookPage.COMMAND)
                .content()
                .isEqualTo(new CodebookPage().write());
    }

    @Test
    void definesEveryFieldThatARecordHas() throws IOException {
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

    private static List<JsonNode> records() throws IOException {
        try (Stream<Path> files = Files.list(GOLDENS)) {
            List<JsonNode> records = files.filter(file -> file.toString().endsWith(".json"))
                    .map(file -> JsonMapper.shared().readTree(file.toFile()))
                    .toList();
            assertThat(records).isNotEmpty();
            return records;
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
