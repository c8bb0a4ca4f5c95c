// SPDX-License-Identifier: Apache-2.0
package dev.dateline.fuse.coreference;

import dev.dateline.fuse.word.Words;
import dev.dateline.record.Actor;
import dev.dateline.record.ActorKind;
import dev.dateline.record.ArticleRecord;
import dev.dateline.record.Event;
import dev.dateline.record.EventType;
import dev.dateline.record.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who and when, round a mention, as the record of its article has it: by the telling words of their names.
 *
 * @param left the party named last before it in its sentence
 * @param right the one named first behind it
 * @param all all parties of the sentence
 * @param days the values of the times of the sentence
 * @param type that of the record's event of these words, null where it has none
 * @param actors those of that event
 * @param recipients those of that event
 */
record Cast(
        Set<String> left,
        Set<String> right,
        Set<String> all,
        Set<String> days,
        @Nullable EventType type,
        Set<String> actors,
        Set<String> recipients) {

    static Cast of(ArticleRecord record, Span sentence, Span trigger) {
        Set<String> all = new HashSet<>();
        Set<String> left = Set.of();
        Set<String> right = Set.of();
        int before = sentence.begin() - 1;
        int behind = sentence.end() + 1;
        for (Actor actor : record.actors()) {
            for (Span mention : actor.mentions()) {
                boolean here = sentence.contains(mention) && !mention.overlaps(trigger);
                if (here) {
                    all.addAll(words(actor));
                }
                if (here && mention.end() <= trigger.begin() && mention.end() > before) {
                    before = mention.end();
                    left = words(actor);
                } else if (here && mention.begin() >= trigger.end() && mention.begin() < behind) {
                    behind = mention.begin();
                    right = words(actor);
                }
            }
        }
        Event event = record.events().stream()
                .filter(each -> each.trigger().overlaps(trigger))
                .findFirst()
                .orElse(null);
        return new Cast(
                left,
                right,
                all,
                record.times().stream()
                        .filter(time -> sentence.contains(time.span()) && time.value() != null)
                        .map(time -> String.valueOf(time.value()))
                        .map(value -> value.substring(0, Math.min(value.length(), "2024-05-03".length())))
                        .collect(Collectors.toSet()),
                event == null ? null : event.type(),
                event == null ? Set.of() : parties(record, event.actors()),
                event == null ? Set.of() : parties(record, event.recipients()));
    }

    private static Set<String> parties(ArticleRecord record, List<String> ids) {
        return record.actors().stream()
                .filter(actor -> ids.contains(actor.id()))
                .flatMap(actor -> words(actor).stream())
                .collect(Collectors.toSet());
    }

    private static Set<String> words(Actor actor) {
        String country = actor.country();
        return actor.kind() == ActorKind.COUNTRY && country != null
                ? Set.of(country)
                : Set.copyOf(new HashSet<>(Words.of(Words.folded(actor.name()))));
    }
}
