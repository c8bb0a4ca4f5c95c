// SPDX-License-Identifier: Apache-2.0
package dev.dateline.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One telling of an event.
 *
 * @param subtype the name of a type of the user's own below the type, null for an event of no such type
 * @param mode a PLOVER mode of the type, null where it has none or none is said
 * @param cameo CAMEO code, the leaf where the text supports it
 * @param score conflict and cooperation score of type and mode, -10 to 10 (PLOVER manual 2.0)
 * @param actors ids of those who do it; a reciprocal event lists every side here
 * @param recipients ids of those it is done to or against
 * @param trigger the words that name the event, at most 80 code points
 * @param evidence the clause that supports it; holds the trigger
 * @param statement the innermost statement whose content holds the trigger; null in the outlet's own voice and for the
 *     act that a statement itself performs
 * @param quantity the id of a figure
 * @param confidence 0 to 1, two decimals
 * @param why which rule or lexicon entry decided, in words a person can check
 */
public record Event(
        String id,
        EventType type,
        @Nullable String subtype,
        @Nullable String mode,
        List<String> contexts,
        String cameo,
        double score,
        List<String> actors,
        List<String> recipients,
        Span trigger,
        Span evidence,
        @Nullable EventTime time,
        @Nullable String place,
        Status status,
        @Nullable String statement,
        @Nullable Integer deaths,
        @Nullable Integer injured,
        @Nullable String quantity,
        double confidence,
        String why) {
    public Event {
        contexts = List.copyOf(contexts);
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        if (!evidence.contains(trigger)) {
            throw new IllegalArgumentException("event " + id + ": evidence does not hold the trigger");
        }
        if (confidence < 0 || confidence > 1) {
            throw new IllegalArgumentException("event " + id + ": confidence " + confidence + " is not in 0 to 1");
        }
    }

    /** The same event with the time and place that another telling gives it. */
    public Event told(@Nullable EventTime when, @Nullable String where, String reason) {
        return new Event(
                id,
                type,
                subtype,
                mode,
                contexts,
                cameo,
                score,
                actors,
                recipients,
                trigger,
                evidence,
                when,
                where,
                status,
                statement,
                deaths,
                injured,
                quantity,
                confidence,
                reason);
    }

    /** The same event with those who take part as another telling names them. */
    public Event among(List<String> who, List<String> whom, String reason) {
        return new Event(
                id,
                type,
                subtype,
                mode,
                contexts,
                cameo,
                score,
                who,
                whom,
                trigger,
                evidence,
                time,
                place,
                status,
                statement,
                deaths,
                injured,
                quantity,
                confidence,
                reason);
    }

    /** 1 verbal cooperation to 4 material conflict. */
    public int quad() {
        return type.quad();
    }
}
