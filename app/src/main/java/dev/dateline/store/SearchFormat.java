// SPDX-License-Identifier: Apache-2.0
package dev.dateline.store;

import dev.dateline.record.EventType;
import dev.dateline.record.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The JSON form in which a search is kept. */
final class SearchFormat {
    private static final JsonMapper JSON = new JsonMapper();

    private SearchFormat() {}

    static String write(Search search) {
        ObjectNode object = JSON.createObjectNode();
        object.put("kind", search.kind().name()).put("sort", search.sort().name());
        ArrayNode conditions = object.putArray("conditions");
        search.conditions().forEach(condition -> write(condition, conditions.addObject()));
        return object.toString();
    }

    private static void write(Search.Condition condition, ObjectNode to) {
        if (condition instanceof Search.Holding holding) {
            to.put("words", holding.words());
        } else if (condition instanceof Search.Named named) {
            to.put("part", named.part().name()).put("who", named.who());
        } else if (condition instanceof Search.OfCountry country) {
            to.put("country", country.code());
        } else if (condition instanceof Search.OfType type) {
            ArrayNode types = to.putArray("types");
            type.types().forEach(each -> types.add(each.name()));
        } else if (condition instanceof Search.WithStatus status) {
            ArrayNode statuses = to.putArray("statuses");
            status.statuses().forEach(each -> statuses.add(each.name()));
        } else if (condition instanceof Search.Confident confident) {
            to.put("confidence", confident.least());
        } else if (condition instanceof Search.Outlet outlet) {
            to.put("outlet", outlet.outlet());
        } else if (condition instanceof Search.OfArticle article) {
            to.put("article", article.id());
        } else if (condition instanceof Search.Since since) {
            to.put("since", since.day().toString());
        } else if (condition instanceof Search.Until until) {
            to.put("until", until.day().toString());
        } else if (condition instanceof Search.Near near) {
            to.put("latitude", near.latitude())
                    .put("longitude", near.longitude())
                    .put("kilometres", near.kilometres());
        }
    }

    static Search read(String json) {
        JsonNode object = JSON.readTree(json);
        List<Search.Condition> conditions = new ArrayList<>();
        object.path("conditions").forEach(condition -> conditions.add(condition(condition)));
        return new Search(
                Search.Kind.valueOf(text(object, "kind")), conditions, Search.Sort.valueOf(text(object, "sort")));
    }

    private static Search.Condition condition(JsonNode from) {
        if (from.has("words")) {
            return new Search.Holding(text(from, "words"));
        } else if (from.has("part")) {
            return new Search.Named(Search.Part.valueOf(text(from, "part")), text(from, "who"));
        } else if (from.has("country")) {
            return new Search.OfCountry(text(from, "country"));
        } else if (from.has("types")) {
            return new Search.OfType(
                    texts(from.path("types")).map(EventType::valueOf).toList());
        } else if (from.has("statuses")) {
            return new Search.WithStatus(
                    texts(from.path("statuses")).map(Status::valueOf).toList());
        } else if (from.has("confidence")) {
            return new Search.Confident(from.path("confidence").asDouble());
        } else if (from.has("outlet")) {
            return new Search.Outlet(text(from, "outlet"));
        } else if (from.has("article")) {
            return new Search.OfArticle(text(from, "article"));
        } else if (from.has("since")) {
            return new Search.Since(LocalDate.parse(text(from, "since")));
        } else if (from.has("until")) {
            return new Search.Until(LocalDate.parse(text(from, "until")));
        } else if (from.has("kilometres")) {
            return new Search.Near(
                    from.path("latitude").asDouble(),
                    from.path("longitude").asDouble(),
                    from.path("kilometres").asDouble());
        }
        throw new IllegalArgumentException("a condition of a newer Dateline: " + from);
    }

    private static String text(JsonNode object, String name) {
        return object.path(name).asString("");
    }

    private static Stream<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(each -> texts.add(each.asString("")));
        return texts.stream();
    }
}
