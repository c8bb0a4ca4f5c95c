// SPDX-License-Identifier: Apache-2.0
package dev.dateline.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Scores the events of one article: found by type and trigger, then slot by slot. */
final class EventScorer {
    /** How one reading of a gold event compares with a system event. */
    private record Fit(
            JsonNode reading,
            boolean actors,
            boolean recipients,
            boolean time,
            Optional<Boolean> place,
            Optional<Boolean> placeName,
            boolean status,
            boolean attribution,
            double value) {
        int right() {
            return (int) (Stream.of(actors, recipients, time, status, attribution)
                            .filter(slot -> slot)
                            .count()
                    + (place.orElse(true) ? 1 : 0));
        }

        boolean better(@Nullable Fit other) {
            return other == null || right() > other.right() || (right() == other.right() && value > other.value);
        }

        boolean whole() {
            return actors && recipients && time && status && attribution;
        }
    }

    private final GoldArticle gold;
    private final SystemRecord system;
    private final List<JsonNode> asked;
    private final List<JsonNode> found;
    private final Map<List<Integer>, Fit> fits = new HashMap<>();

    EventScorer(GoldArticle gold, SystemRecord system) {
        this.gold = gold;
        this.system = system;
        this.asked = gold.items("events");
        this.found = system.items("events");
    }

    void score(Scoring scoring) {
        Map<Integer, Integer> pairs = pairs();
        Set<Integer> optional = scoring.count("events", gold, system, pairs);
        countTypes(scoring, pairs, optional);
        for (int i = 0; i < asked.size(); i++) {
            if (optional.contains(i)) {
                continue;
            }
            Integer paired = pairs.get(i);
            if (paired == null) {
                scoring.miss(gold, "event", types(asked.get(i)) + ": " + words(asked.get(i)));
            } else {
                Fit fit = Objects.requireNonNull(fits.get(List.of(i, paired)));
                slots(scoring, fit, found.get(paired));
            }
        }
    }

    /** Counts gold by its first type and events of records by the one they have. */
    private void countTypes(Scoring scoring, Map<Integer, Integer> pairs, Set<Integer> optional) {
        for (int i = 0; i < asked.size(); i++) {
            if (!optional.contains(i)) {
                String type = asked.get(i).path("type").path(0).asString("");
                scoring.countType(type, new LayerScore(1, pairs.containsKey(i) ? 1 : 0, 0, 0));
            }
        }
        Set<Integer> spared =
                optional.stream().filter(pairs::containsKey).map(pairs::get).collect(Collectors.toSet());
        for (int j = 0; j < found.size(); j++) {
            if (gold.exhaustive() && !spared.contains(j)) {
                String type = found.get(j).path("type").asString("");
                scoring.countType(type, new LayerScore(0, 0, 1, pairs.containsValue(j) ? 1 : 0));
            }
        }
    }

    private static String types(JsonNode event) {
        return String.join(
                "/",
                event.path("type").valueStream().map(type -> type.asString("")).toList());
    }

    private static String words(JsonNode event) {
        return event.path("quote").asString("");
    }

    private Map<Integer, Integer> pairs() {
        Pairing pairing = new Pairing();
        for (int i = 0; i < asked.size(); i++) {
            Extent quote = gold.quote(asked.get(i));
            List<JsonNode> readings = readings(asked.get(i));
            for (int j = 0; j < found.size(); j++) {
                if (Extent.of(found.get(j).path("trigger")).stream().limit(1).noneMatch(trigger -> trigger.on(quote))) {
                    continue;
                }
                Fit best = best(found.get(j), readings);
                if (best != null) {
                    fits.put(List.of(i, j), best);
                    pairing.offer(i, j, best.value());
                }
            }
        }
        return pairing.oneToOne();
    }

    private @Nullable Fit best(JsonNode event, List<JsonNode> readings) {
        Fit best = null;
        for (JsonNode reading : readings) {
            boolean ofType = reading.path("type")
                    .valueStream()
                    .anyMatch(
                            type -> type.asString("").equals(event.path("type").asString("")));
            if (ofType) {
                Fit fit = fit(event, reading);
                best = fit.better(best) ? fit : best;
            }
        }
        return best;
    }

    /** The event as gold has it, and as each of its other accepted readings has it. */
    private static List<JsonNode> readings(JsonNode event) {
        List<JsonNode> readings = new ArrayList<>();
        readings.add(event);
        event.path("alt").valueStream().forEach(other -> {
            ObjectNode reading = (ObjectNode) event.deepCopy();
            other.properties().forEach(field -> reading.set(field.getKey(), field.getValue()));
            readings.add(reading);
        });
        return readings;
    }

    private Fit fit(JsonNode event, JsonNode reading) {
        boolean actors = system.areActors(event.path("actors"), list(reading.path("actors")));
        boolean recipients = system.areActors(event.path("recipients"), list(reading.path("recipients")));
        boolean time = system.isTime(event.path("time"), reading.path("time"));
        boolean optional = reading.path("optional").asBoolean(false);
        double value = 1.0 - 0.05 * (optional ? 1 : 0);
        value = value + 0.4 * (actors ? 1 : 0);
        value = value + 0.3 * (recipients ? 1 : 0);
        value = value + 0.1 * (time ? 1 : 0);
        return new Fit(
                reading,
                actors,
                recipients,
                time,
                system.isPlace(event.path("place"), reading.path("place")),
                system.isPlaceName(event.path("place"), reading.path("place")),
                event.path("status").asString("").equals(reading.path("status").asString("")),
                attributed(event.path("statement"), reading.path("attributed_to")),
                value);
    }

    private boolean attributed(JsonNode statement, JsonNode gold) {
        if (!gold.isObject() || gold.isEmpty()) {
            return statement.asString("").isEmpty();
        }
        JsonNode speaker = system.speaker(statement);
        if (gold.path("unnamed").asBoolean(false)) {
            return system.isStatement(statement) && speaker.asString("").isEmpty();
        }
        return system.isActor(speaker, gold);
    }

    private static List<JsonNode> list(JsonNode field) {
        return field.valueStream().toList();
    }

    private void slots(Scoring scoring, Fit fit, JsonNode event) {
        Tally tally = scoring.tally();
        tally.add("event.actors", fit.actors);
        tally.add("event.recipients", fit.recipients);
        tally.add("event.time", fit.time);
        tally.add("event.place", fit.place);
        tally.add("event.place_name", fit.placeName);
        tally.add("event.status", fit.status);
        tally.add("event.attribution", fit.attribution);
        tally.add(
                "event.sectors",
                system.haveSectors(
                        Stream.concat(
                                        event.path("actors").valueStream(),
                                        event.path("recipients").valueStream())
                                .toList(),
                        Stream.concat(
                                        fit.reading.path("actors").valueStream(),
                                        fit.reading.path("recipients").valueStream())
                                .toList()));
        if (!fit.reading.path("mode").isEmpty()) {
            tally.add(
                    "event.mode",
                    fit.reading
                            .path("mode")
                            .valueStream()
                            .anyMatch(mode ->
                                    mode.asString("").equals(event.path("mode").asString("-"))));
        }
        tally.add("event.whole", fit.whole());
        if (!fit.whole()) {
            scoring.miss(
                    gold,
                    "event slots",
                    words(fit.reading) + ": actors=" + fit.actors + " recipients="
                            + fit.recipients + " time=" + fit.time + " place="
                            + fit.place.map(Object::toString).orElse("-") + " status=" + fit.status + " attribution="
                            + fit.attribution);
        }
    }
}
