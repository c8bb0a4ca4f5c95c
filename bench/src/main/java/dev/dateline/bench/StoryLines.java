// SPDX-License-Identifier: Apache-2.0
package dev.dateline.bench;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** An article of a set of stories as a line that {@link BatchReading} reads. */
final class StoryLines {
    private static final JsonMapper MAPPER = new JsonMapper();

    private StoryLines() {}

    static String of(JsonNode article) {
        ObjectNode node = MAPPER.createObjectNode()
                .put("id", article.path("id").asString())
                .put("text", article.path("text").asString())
                .put("published", article.path("date").asString());
        String title = article.path("title").asString("");
        if (!title.isEmpty()) {
            node.put("title", title);
        }
        return node.toString();
    }
}
