// SPDX-License-Identifier: Apache-2.0
package dev.dateline.evaluate;

import dev.dateline.Dateline;
import dev.dateline.ingest.Article;
import dev.dateline.record.Coverage;
import dev.dateline.record.Published;
import dev.dateline.record.RecordFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the texts of gold articles into records, as they would be written. */
public final class GoldReading {
    private static final JsonMapper MAPPER = new JsonMapper();

    private final Dateline dateline;

    public GoldReading(Dateline dateline) {
        this.dateline = dateline;
    }

    /** The records by the id of their article, in order of the articles; articles are read in parallel. */
    public Map<String, JsonNode> records(List<GoldArticle> articles) {
        List<JsonNode> read = articles.parallelStream()
                .map(gold -> MAPPER.readTree(RecordFormat.line(dateline.read(article(gold.node())))))
                .toList();
        Map<String, JsonNode> records = new LinkedHashMap<>();
        read.forEach(record -> records.put(record.path("id").asString(""), record));
        return records;
    }

    /** The article of a JSON object with id and text, and perhaps published, outlet, title and language. */
    public static Article article(JsonNode node) {
        String text = node.path("text").asString("");
        return new Article(
                node.path("id").asString(""),
                string(node, "url"),
                string(node, "outlet"),
                string(node, "title"),
                string(node, "byline"),
                Optional.ofNullable(string(node, "published"))
                        .flatMap(Published::parse)
                        .orElse(null),
                string(node, "language"),
                text,
                Coverage.whole(text.codePointCount(0, text.length())));
    }

    private static @Nullable String string(JsonNode node, String field) {
        String value = node.path(field).asString("");
        return value.isEmpty() ? null : value;
    }
}
