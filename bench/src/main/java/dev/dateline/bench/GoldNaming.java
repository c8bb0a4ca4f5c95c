// SPDX-License-Identifier: Apache-2.0
package dev.dateline.bench;

import dev.dateline.fuse.coreference.Mention;
import dev.dateline.record.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A gold mention of an event.
 *
 * @param chain what it tells: mentions of one chain tell one happening
 * @param topic the gold topic of its article
 * @param subtopic the gold sub-topic of its article
 */
record GoldNaming(Mention mention, String id, String chain, String topic, String subtopic) {
    private static final JsonMapper MAPPER = new JsonMapper();

    /** The mentions of events in the sentences that the makers of the set validated. */
    static List<GoldNaming> of(List<String> lines) {
        List<GoldNaming> namings = new ArrayList<>();
        for (String line : lines) {
            JsonNode article = MAPPER.readTree(line);
            String id = article.path("id").asString();
            Set<Integer> validated = new HashSet<>();
            article.path("validated").forEach(sentence -> validated.add(sentence.intValue()));
            for (JsonNode mention : article.path("mentions")) {
                if (mention.path("kind").asString().equals("event")
                        && validated.contains(mention.path("sent").intValue())) {
                    namings.add(new GoldNaming(
                            new Mention(id, span(article.path("text").asString(), mention)),
                            id + "#" + mention.path("m").asString(),
                            mention.path("chain").asString(),
                            article.path("topic").asString(),
                            article.path("subtopic").asString()));
                }
            }
        }
        return namings;
    }

    /** Offsets of the set are code points. */
    private static Span span(String text, JsonNode mention) {
        return new Span(
                text.offsetByCodePoints(0, mention.path("start").intValue()),
                text.offsetByCodePoints(0, mention.path("end").intValue()));
    }
}
