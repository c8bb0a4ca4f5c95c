// SPDX-License-Identifier: Apache-2.0
package dev.dateline.cli;

import dev.dateline.ingest.Article;
import dev.dateline.record.Published;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** An article as a JSON line that {@code dateline read} takes. */
final class ArticleLine {
    private static final JsonMapper JSON = new JsonMapper();

    private ArticleLine() {}

    static String of(Article article) {
        @Nullable Published published = article.published();
        return JSON.createObjectNode()
                        .put("id", article.id())
                        .put("url", article.url())
                        .put("outlet", article.outlet())
                        .put("title", article.title())
                        .put("byline", article.byline())
                        .put("published", published == null ? null : published.text())
                        .put("language", article.language())
                        .put("text", article.text())
                + "\n";
    }
}
