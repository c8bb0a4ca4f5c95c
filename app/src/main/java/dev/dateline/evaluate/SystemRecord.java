// SPDX-License-Identifier: Apache-2.0
package dev.dateline.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** A record under evaluation, with its items by id, and the comparisons of actors, times and places with gold. */
final class SystemRecord {
    private final JsonNode node;
    private final GoldText text;
    private final Map<String, JsonNode> actors;
    private final Map<String, JsonNode> places;
    private final Map<String, JsonNode> times;
    private final Map<String, JsonNode> statements;

    SystemRecord(JsonNode node, GoldText text) {
        this.node = node;
        this.text = text;
        this.actors = byId("actors");
        this.places = byId("places");
        this.times = byId("times");
        this.statements = byId("statements");
    }

    private Map<String, JsonNode> byId(String layer) {
        Map<String, JsonNode> found = new HashMap<>();
        for (JsonNode item : items(layer)) {
            found.put(item.path("id").asString(""), item);
        }
        return found;
    }

    List<JsonNode> items(String layer) {
        return node.path(layer).valueStream().toList();
    }

    private static JsonNode of(Map<String, JsonNode> items, JsonNode id) {
        return items.getOrDefault(id.asString(""), MissingNode.getInstance());
    }

    /** Whether the actor is the one that gold names: by country, then by name, else by sector. */
    boolean isActor(JsonNode id, JsonNode gold) {
        JsonNode actor = of(actors, id);
        if (actor.isMissingNode() || !gold.isObject()) {
            return false;
        }
        String country = gold.path("country").asString("");
        if (!country.isEmpty() && !actor.path("country").asString("").equals(country)) {
            return false;
        }
        String name = gold.path("name").asString("");
        if (!name.isEmpty()) {
            return names(actor).anyMatch(words -> GoldText.holdsWord(words, name));
        }
        String sector = gold.path("sector").asString("");
        return sector.isEmpty() || actor.path("sector").asString("").equals(sector);
    }

    private Stream<String> names(JsonNode actor) {
        return Stream.concat(
                Stream.of(actor.path("name").asString("")),
                Extent.of(actor.path("mentions")).stream()
                        .filter(mention -> mention.length() <= Extent.LONGEST)
                        .map(text::of));
    }

    /** Whether every gold actor is met by a system actor of its own, and none is left over. */
    boolean areActors(JsonNode ids, List<JsonNode> gold) {
        List<JsonNode> distinct = ids.valueStream().distinct().collect(Collectors.toCollection(ArrayList::new));
        return distinct.size() == gold.size() && assign(distinct, gold, 0);
    }

    private boolean assign(List<JsonNode> free, List<JsonNode> gold, int next) {
        if (next == gold.size()) {
            return true;
        }
        for (int i = 0; i < free.size(); i++) {
            if (isActor(free.get(i), gold.get(next))) {
                List<JsonNode> left = new ArrayList<>(free);
                left.remove(i);
                if (assign(left, gold, next + 1)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether each gold actor with a sector is there with that sector; empty where gold gives none. */
    Optional<Boolean> haveSectors(List<JsonNode> ids, List<JsonNode> gold) {
        List<JsonNode> asked = gold.stream()
                .filter(actor -> !actor.path("sector").asString("").isEmpty())
                .toList();
        if (asked.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(asked.stream()
                .allMatch(actor -> ids.stream()
                        .anyMatch(id -> isActor(id, actor)
                                && of(actors, id)
                                        .path("sector")
                                        .asString("")
                                        .equals(actor.path("sector").asString("")))));
    }

    /** Whether a time, an id or an interval, covers the days of gold; without gold it must have none. */
    boolean isTime(JsonNode time, JsonNode gold) {
        List<String> days = days(time);
        if (!gold.isObject()) {
            return days.isEmpty();
        }
        return days.equals(
                List.of(gold.path("begin").asString(""), gold.path("end").asString("")));
    }

    private List<String> days(JsonNode time) {
        JsonNode days = time;
        if (time.isString()) {
            days = of(times, time);
        } else if (time.path("begin").asString("").isEmpty()
                && !time.path("time").asString("").isEmpty()) {
            days = of(times, time.path("time"));
        }
        String begin = days.path("begin").asString("");
        if (begin.isEmpty()) {
            return List.of();
        }
        String end = days.path("end").asString("");
        return List.of(day(begin), day(end.isEmpty() ? begin : end));
    }

    private static String day(String date) {
        return date.length() > 10 ? date.substring(0, 10) : date;
    }

    /** Whether the place lies in the country of gold; empty where gold gives no place. */
    Optional<Boolean> isPlace(JsonNode id, JsonNode gold) {
        return gold.isObject()
                ? Optional.of(of(places, id)
                        .path("country")
                        .asString("")
                        .equals(gold.path("country").asString("-")))
                : Optional.empty();
    }

    /** Whether the place has the name of gold; empty where gold gives none. */
    Optional<Boolean> isPlaceName(JsonNode id, JsonNode gold) {
        String name = gold.path("name").asString("");
        return name.isEmpty()
                ? Optional.empty()
                : Optional.of(GoldText.holdsWord(of(places, id).path("name").asString(""), name));
    }

    boolean isStatement(@Nullable JsonNode id) {
        return id != null && id.isString() && statements.containsKey(id.asString());
    }

    /** The id of the actor who makes a statement; missing where there is no such statement or speaker. */
    JsonNode speaker(JsonNode statement) {
        return of(statements, statement).path("source").path("actor");
    }
}
