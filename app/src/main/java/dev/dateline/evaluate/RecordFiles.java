// SPDX-License-Identifier: Apache-2.0
package dev.dateline.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads records for evaluation, one JSON object a line. */
public final class RecordFiles {
    private static final JsonMapper MAPPER = new JsonMapper();

    private RecordFiles() {}

    /**
     * The records of a file by id; of several with one id the last.
     *
     * @throws GoldException if a line is no record, with its number
     */
    public static Map<String, JsonNode> read(Path file) throws IOException {
        Map<String, JsonNode> records = new LinkedHashMap<>();
        List<String> lines = GoldFiles.text(file).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                JsonNode record = record(file + ":" + (i + 1), lines.get(i));
                records.put(record.path("id").asString(""), record);
            }
        }
        return records;
    }

    private static JsonNode record(String where, String line) {
        try {
            JsonNode record = MAPPER.readTree(line);
            if (record.path("id").isString()) {
                return record;
            }
        } catch (JacksonException broken) {
            throw new GoldException(where + ": " + broken.getOriginalMessage());
        }
        throw new GoldException(where + ": a record needs an id");
    }
}
