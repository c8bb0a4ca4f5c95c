// SPDX-License-Identifier: Apache-2.0
package dev.dateline.cli;

import dev.dateline.Explanation;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The JSON form of an explanation. */
final class ExplanationFormat {
    private ExplanationFormat() {}

    /** Indented JSON with a line feed at its end: {@code {article, id, fields: [{field, choices: [{chosen, what, why}]}]}}. */
    static String json(Explanation explanation) {
        JsonMapper mapper = new JsonMapper();
        ObjectNode root = mapper.createObjectNode();
        root.put("article", explanation.record().id());
        root.put("id", explanation.id());
        root.put("version", explanation.record().version());
        ArrayNode fields = root.putArray("fields");
        for (Explanation.Part part : explanation.parts()) {
            ObjectNode field = fields.addObject().put("field", part.field());
            ArrayNode choices = field.putArray("choices");
            for (Explanation.Line line : part.lines()) {
                choices.addObject()
                        .put("chosen", line.chosen())
                        .put("what", line.what())
                        .put("why", line.why());
            }
        }
        return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
    }
}
