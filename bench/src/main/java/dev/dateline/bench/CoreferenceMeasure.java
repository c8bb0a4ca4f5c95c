// SPDX-License-Identifier: Apache-2.0
package dev.dateline.bench;

import dev.dateline.Dateline;
import dev.dateline.record.Actor;
import dev.dateline.record.ArticleRecord;
import dev.dateline.record.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures whether records gather the mentions of people and organisations as gold documents do, gold mentions given. A gold mention
 * belongs to the actor of the record that has a mention with the same words, else to one that has a mention with the same head, by the
 * gold trees. Entities of one mention are left out on both sides, and so are gold mentions that no actor has.
 */
final class CoreferenceMeasure {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final Set<String> TYPES = Set.of("person", "organization");

    private final Function<String, ArticleRecord> reading;

    CoreferenceMeasure(Dateline dateline) {
        this(new BatchReading(dateline)::readOne);
    }

    /** With another way to come from a line with a text to a record. */
    CoreferenceMeasure(Function<String, ArticleRecord> reading) {
        this.reading = reading;
    }

    /** The figures under names that begin with that of the set. */
    Map<String, Double> measure(String set, List<ConlluDocument> documents) {
        Coreference<EntityMention> counts = new Coreference<>();
        int together = 0;
        int known = 0;
        for (ConlluDocument document : documents) {
            Map<EntityMention, String> gold = gold(document);
            Map<EntityMention, String> system = system(document, gold.keySet());
            List<Set<EntityMention>> entities = Coreference.withoutSingletons(Coreference.entities(gold));
            counts.add(entities, Coreference.withoutSingletons(Coreference.entities(system)));
            for (Set<EntityMention> entity : entities) {
                together += entity.size();
                known += Math.toIntExact(
                        entity.stream().filter(system::containsKey).count());
            }
        }
        CoreferenceScore score = counts.score();
        Map<String, Double> figures = new TreeMap<>();
        figures.put(set + ".coreference.conll", score.conll());
        figures.put(set + ".coreference.muc", score.muc().f1());
        figures.put(set + ".coreference.b_cubed", score.bCubed().f1());
        figures.put(set + ".coreference.ceaf", score.ceaf().f1());
        figures.put(set + ".coreference.mentions", (double) known / Math.max(1, together));
        return figures;
    }

    private static Map<EntityMention, String> gold(ConlluDocument document) {
        return EntityMention.of(document).stream()
                .filter(mention -> TYPES.contains(mention.type()))
                .collect(Collectors.toMap(mention -> mention, EntityMention::entity, (one, same) -> one));
    }

    /** The id of the actor of each gold mention that has one. */
    private Map<EntityMention, String> system(ConlluDocument document, Set<EntityMention> gold) {
        String line = MAPPER.createObjectNode()
                .put("id", "document")
                .put("text", document.text())
                .toString();
        int[] heads = EntityMention.heads(document);
        List<Span> words = document.words().stream().flatMap(List::stream).toList();
        Map<Span, String> bySpan = new HashMap<>();
        Map<Integer, String> byHead = new HashMap<>();
        for (Actor actor : reading.apply(line).actors()) {
            for (Span mention : actor.mentions()) {
                bySpan.putIfAbsent(mention, actor.id());
                int[] inside = IntStream.range(0, words.size())
                        .filter(word -> mention.contains(words.get(word)))
                        .toArray();
                if (inside.length > 0) {
                    byHead.putIfAbsent(EntityMention.head(inside[0], inside[inside.length - 1], heads), actor.id());
                }
            }
        }
        Map<EntityMention, String> actors = new HashMap<>();
        for (EntityMention mention : gold) {
            Stream.ofNullable(bySpan.getOrDefault(mention.span(), byHead.get(mention.head())))
                    .forEach(actor -> actors.put(mention, actor));
        }
        return actors;
    }
}
