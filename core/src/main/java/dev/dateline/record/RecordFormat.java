// SPDX-License-Identifier: Apache-2.0
package dev.dateline.record;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The JSON form of a record, schema {@value ArticleRecord#SCHEMA}: fields in the order of the contract, offsets in Unicode
 * code points, unknown values {@code null} or an empty list. A record is checked when it is written and when it is read
 * back; one that breaks the contract is an {@link InvalidRecordException} that names the field, and nothing is mended.
 */
public final class RecordFormat {
    private RecordFormat() {}

    /** The record as one line, without the line feed. */
    public static String line(ArticleRecord record) {
        return write(record, false);
    }

    /** The record as indented JSON with line feeds between its lines and none at the end. */
    public static String pretty(ArticleRecord record) {
        return write(record, true);
    }

    /** Reads a record back; added fields are left aside. */
    public static ArticleRecord read(String json) {
        JsonNode tree;
        try {
            tree = Mapper.STRICT.readTree(json);
        } catch (JacksonException notJson) {
            throw new InvalidRecordException("", "is not JSON: " + notJson.getOriginalMessage());
        }
        ArticleRecord record = RecordParser.parse(new Field(Where.RECORD, tree));
        RecordCheck.check(record);
        return record;
    }

    private static String write(ArticleRecord record, boolean pretty) {
        RecordCheck.check(record);
        return oneLine(RecordWriter.write(record, Factory.PLAIN, pretty));
    }

    /**
     * JSON as one line that every reader takes for one: escapes what UTF-8 cannot hold (a surrogate without its other half) and what some readers of lines take for a line
     * end (U+0085, U+2028, U+2029). All of them stand only inside JSON strings.
     */
    public static String oneLine(String json) {
        StringBuilder escaped = new StringBuilder(0);
        int copied = 0;
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (c < 0x85) {
                continue;
            }
            if (Character.isHighSurrogate(c) && i + 1 < json.length() && Character.isLowSurrogate(json.charAt(i + 1))) {
                i++;
            } else if (c == 0x85 || c == 0x2028 || c == 0x2029 || Character.isSurrogate(c)) {
                escaped.append(json, copied, i).append(String.format("\\u%04x", (int) c));
                copied = i + 1;
            }
        }
        return copied == 0 ? json : escaped.append(json, copied, json.length()).toString();
    }

    /** Writes without data binding. */
    private static final class Factory {
        static final JsonFactory PLAIN = new JsonFactory();
    }

    /** Loaded only where a record is read back: a run that only writes does not wait for data binding. */
    private static final class Mapper {
        static final JsonMapper STRICT = JsonMapper.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();
    }
}
