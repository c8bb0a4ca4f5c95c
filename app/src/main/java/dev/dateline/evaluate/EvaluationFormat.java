// SPDX-License-Identifier: Apache-2.0
package dev.dateline.evaluate;

import java.util.OptionalDouble;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** An evaluation as JSON: layers and types of events with counts and rates, slots with rate and number, and the misses. */
public final class EvaluationFormat {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private EvaluationFormat() {}

    public static String json(Evaluation evaluation) {
        ObjectNode root = MAPPER.createObjectNode();
        evaluation.layers().forEach((name, score) -> put(root.putObject(name), score));
        ObjectNode types = root.putObject("types");
        evaluation.types().forEach((name, score) -> put(types.putObject(name), score));
        ObjectNode slots = root.putObject("slots");
        evaluation
                .slots()
                .forEach((name, score) ->
                        slots.putObject(name).put("rate", score.rate()).put("n", score.asked()));
        ArrayNode misses = root.putArray("misses");
        evaluation
                .misses()
                .forEach(miss -> misses.addObject()
                        .put("article", miss.article())
                        .put("layer", miss.layer())
                        .put("what", miss.what()));
        return MAPPER.writeValueAsString(root);
    }

    private static void put(ObjectNode layer, LayerScore score) {
        layer.put("gold", score.gold());
        layer.put("found", score.found());
        put(layer, "recall", score.recall());
        put(layer, "precision", score.precision());
        put(layer, "f1", score.f1());
    }

    private static void put(ObjectNode layer, String name, OptionalDouble rate) {
        if (rate.isPresent()) {
            layer.put(name, rate.getAsDouble());
        } else {
            layer.putNull(name);
        }
    }
}
