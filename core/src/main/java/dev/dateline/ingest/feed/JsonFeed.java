// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest.feed;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A feed in JSON (jsonfeed.org, version 1.1). */
final class JsonFeed {
    private static final JsonMapper JSON = new JsonMapper();

    private JsonFeed() {}

    static NewsFeed read(byte[] body, Entries entries) throws NoFeedException {
        JsonNode root;
        try {
            root = JSON.readTree(body);
        } catch (JacksonException malformed) {
            throw new NoFeedException("not a feed: JSON that is malformed");
        }
        if (!root.path("items").isArray()) {
            throw new NoFeedException("not a feed but other JSON");
        }
        for (JsonNode item : root.path("items")) {
            String own = item.path("url").asString("");
            String other = item.path("external_url").asString("");
            if (!entries.article(own) && !entries.article(other)) {
                String id = item.path("id").asString("");
                if (id.startsWith("http")) {
                    entries.article(id);
                }
            }
        }
        return entries.feed();
    }
}
