// SPDX-License-Identifier: Apache-2.0
package dev.dateline.bench;

import dev.dateline.record.ArticleRecord;
import dev.dateline.record.Coverage;
import dev.dateline.record.Published;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A record of an article's words and day alone, for what is measured on these and needs no reading. */
final class TextRecord {
    private TextRecord() {}

    /** @param published null where the day is not to help */
    static ArticleRecord of(JsonNode article, @Nullable Published published) {
        String text = article.path("text").asString();
        return new ArticleRecord(
                article.path("id").asString(),
                null,
                null,
                article.path("title").asString(""),
                null,
                published,
                "en",
                text,
                Coverage.whole(text.codePointCount(0, text.length())),
                "measure",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
