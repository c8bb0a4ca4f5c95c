// SPDX-License-Identifier: Apache-2.0
package dev.dateline.store;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Something that a person put right in a record, which itself stays as it came.
 *
 * @param number in the order in which they were made
 * @param article the article's id
 * @param value what is right, as a record writes it; null where nothing is
 * @param author who says so
 * @param reason why
 * @param made when, in ISO 8601
 */
public record Correction(
        long number,
        String article,
        Anchor anchor,
        Field field,
        @Nullable String value,
        String author,
        String reason,
        String made) {

    /**
     * What holds a correction to its item when the article is read anew: a stretch of the text in code points (an event's trigger, an
     * actor's mention), and words (the event's evidence, the mention).
     */
    public record Anchor(int first, int last, String words) {}

    /** What can be put right. */
    public enum Field {
        /** An event that is none: it is left out. */
        DROP,
        /** The status of an event. */
        STATUS,
        /** The name of an actor. */
        NAME,
        /** An actor's country. */
        COUNTRY,
        /** An actor's sector. */
        SECTOR,
        /** An actor's Wikidata id. */
        WIKIDATA,
        /** An actor is the same as the one of another mention ({@code 17-24 "the army"}, in code points), whose name and facts hold. */
        SAME,
        /** Who does an event: mentions, null for nobody. */
        ACTORS,
        /** To whom it is done. */
        RECIPIENTS,
        /** An event and that of another article ({@code 17-24 "its evidence" of ARTICLE}) are one happening. */
        MERGE,
        /** They are two. */
        SPLIT;

        /** The name in the store. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        boolean isOfEvent() {
            return this == DROP || this == STATUS || this == ACTORS || this == RECIPIENTS || isOfHappening();
        }

        /** Whether it speaks of two tellings and changes neither record. */
        boolean isOfHappening() {
            return this == MERGE || this == SPLIT;
        }
    }
}
