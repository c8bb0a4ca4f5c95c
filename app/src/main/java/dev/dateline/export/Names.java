// SPDX-License-Identifier: Apache-2.0
package dev.dateline.export;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Names of articles and items that are the same in every export and no other's. */
final class Names {
    private Names() {}

    static String article(ArticleView article) {
        return "urn:dateline:"
                + URLEncoder.encode(article.id(), StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** The name of an item of a layer. */
    static String item(ArticleView article, String layer, String id) {
        return article(article) + ":" + layer + ":" + id;
    }
}
