// SPDX-License-Identifier: Apache-2.0
package dev.dateline.evaluate;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** An article with its gold: a JSON object as {@code shared/gold} has them. */
public final class GoldArticle {
    private final JsonNode node;
    private final GoldText text;

    GoldArticle(JsonNode node) {
        this.node = node;
        this.text = new GoldText(id(), text());
    }

    public String id() {
        return node.path("id").asString("");
    }

    /** The whole object, for what is known of the article: text, published, title, outlet, language. */
    public JsonNode node() {
        return node;
    }

    public String text() {
        return node.path("text").asString("");
    }

    GoldText points() {
        return text;
    }

    boolean exhaustive() {
        return node.path("exhaustive").asBoolean(false);
    }

    List<JsonNode> items(String layer) {
        return node.path(layer).valueStream().toList();
    }

    /** The stretch of an item's quote. */
    Extent quote(JsonNode item) {
        return text.find(item.path("quote").asString(""), item.path("nth").asInt(0));
    }

    /** The stretches of a field with one quote or several. */
    List<Extent> quotes(JsonNode field) {
        return field.isArray()
                ? field.valueStream()
                        .map(piece -> text.find(piece.asString(""), 0))
                        .toList()
                : List.of(text.find(field.asString(""), 0));
    }
}
