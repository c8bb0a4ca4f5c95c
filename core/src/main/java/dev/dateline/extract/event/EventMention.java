// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.event;

import dev.dateline.record.EventType;
import dev.dateline.record.Span;
import dev.dateline.record.Status;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An event found in a text, before its actors are known.
 *
 * @param head the index of the trigger's head token
 * @param subtype the name of the user's own type, null for an event of none
 * @param contexts PLOVER contexts that words in its clause tell, sorted
 * @param actors indices of the head tokens of the phrases that name who does it
 * @param recipients indices of the head tokens of the phrases that name whom it is done to
 * @param performs whether the event is the act that a statement itself performs (accusing, demanding, promising)
 * @param time the index of a token inside the time expression that dates it
 * @param place the index of a token inside the phrase that says where
 * @param why which lexicon entry and rules decided
 */
public record EventMention(
        int head,
        Span trigger,
        Span evidence,
        EventType type,
        @Nullable String subtype,
        @Nullable String mode,
        String cameo,
        List<String> contexts,
        List<Integer> actors,
        List<Integer> recipients,
        Status status,
        boolean performs,
        OptionalInt time,
        OptionalInt place,
        double confidence,
        String why) {
    public EventMention {
        contexts = List.copyOf(contexts);
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
    }

    /** The head tokens of all who take part in events. */
    public static List<Integer> participants(List<EventMention> events) {
        return events.stream()
                .flatMap(event -> Stream.concat(event.actors.stream(), event.recipients.stream()))
                .distinct()
                .toList();
    }

    /** The same event at a time. */
    EventMention on(OptionalInt when) {
        return new EventMention(
                head,
                trigger,
                evidence,
                type,
                subtype,
                mode,
                cameo,
                contexts,
                actors,
                recipients,
                status,
                performs,
                when,
                place,
                confidence,
                why);
    }
}
