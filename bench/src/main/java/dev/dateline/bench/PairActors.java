// SPDX-License-Identifier: Apache-2.0
package dev.dateline.bench;

import dev.dateline.record.Actor;
import dev.dateline.record.ActorKind;
import dev.dateline.record.ArticleRecord;
import dev.dateline.record.RecordFormat;
import dev.dateline.record.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How many marked pairs of actors have records that tell who both are: a country or a code of who has none, and a sector, which a
 * country or another place named as an actor has not and a body of several states need not have.
 *
 * @param pairs pairs whose phrases both stand in their sentence
 * @param told those of which both are told
 */
record PairActors(int pairs, int told) {
    private static final Set<String> STATELESS = Set.of("UNO", "EUR", "IGO", "NGO", "MNC", "IMG", "ISM");

    double share() {
        return pairs == 0 ? 0 : (double) told / pairs;
    }

    /** Counts the pairs of a file for whose sentences there are records. */
    static PairActors of(List<String> pairs, List<String> records) {
        JsonMapper mapper = new JsonMapper();
        Map<String, ArticleRecord> byId = records.stream()
                .map(RecordFormat::read)
                .collect(Collectors.toMap(ArticleRecord::id, Function.identity(), (one, other) -> one));
        int all = 0;
        int told = 0;
        for (String line : pairs) {
            JsonNode pair = mapper.readTree(line);
            @Nullable ArticleRecord record = byId.get(pair.path("id").asString());
            List<Optional<Span>> sides = Stream.of("source", "target")
                    .map(side -> span(pair.path(side), pair.path("text").asString()))
                    .toList();
            if (record == null || sides.stream().anyMatch(Optional::isEmpty)) {
                continue;
            }
            all++;
            boolean both = sides.stream().flatMap(Optional::stream).allMatch(side -> isTold(side, record));
            told += both ? 1 : 0;
        }
        return new PairActors(all, told);
    }

    private static Optional<Span> span(JsonNode side, String text) {
        if (!side.path("start").isNumber()) {
            return Optional.empty();
        }
        return Optional.of(new Span(
                text.offsetByCodePoints(0, side.path("start").intValue()),
                text.offsetByCodePoints(0, side.path("end").intValue())));
    }

    /**
     * Whether the actor whose mention is likest to the marked words has a country or code, and a sector where it is no country; where
     * no actor is there, whether they are told as a place of a country.
     */
    private static boolean isTold(Span marked, ArticleRecord record) {
        if (record.actors().stream().noneMatch(actor -> likeness(actor, marked) > 0)) {
            return record.places().stream()
                    .filter(place -> place.country() != null)
                    .anyMatch(place -> place.mentions().stream().anyMatch(mention -> mention.overlaps(marked)));
        }
        return record.actors().stream()
                .filter(actor -> likeness(actor, marked) > 0)
                .max(Comparator.comparingDouble(actor -> likeness(actor, marked)))
                .filter(actor -> actor.country() != null)
                .filter(actor -> actor.sector() != null
                        || actor.kind() == ActorKind.COUNTRY
                        || STATELESS.contains(actor.country())
                        || record.places().stream()
                                .anyMatch(place -> place.name().equals(actor.name())))
                .isPresent();
    }

    private static double likeness(Actor actor, Span marked) {
        return actor.mentions().stream()
                .filter(mention -> mention.overlaps(marked))
                .mapToDouble(mention ->
                        (double) (Math.min(mention.end(), marked.end()) - Math.max(mention.begin(), marked.begin()))
                                / Math.max(mention.length(), marked.length()))
                .max()
                .orElse(0);
    }
}
