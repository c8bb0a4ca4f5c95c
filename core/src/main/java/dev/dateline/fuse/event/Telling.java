// SPDX-License-Identifier: Apache-2.0
package dev.dateline.fuse.event;

import dev.dateline.record.Interval;
import dev.dateline.record.Span;
import dev.dateline.record.Status;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One article's event as a telling of a happening.
 *
 * @param article the id of the record
 * @param event the id of the event in it
 * @param copyGroup the group of copies of the article
 * @param published the day of publication, null where unknown
 * @param speaker the name of whoever the article lets tell it, null in the outlet's own voice or where nobody is named
 * @param source the words by which the article names whoever it lets tell it, by name or by role; null in the outlet's own voice
 * @param evidence the clause in the text of the article
 * @param words the clause itself
 * @param when null where the article does not say
 * @param place the name of the place, null where the article does not say
 */
public record Telling(
        String article,
        String event,
        String copyGroup,
        @Nullable String outlet,
        @Nullable LocalDate published,
        @Nullable String speaker,
        @Nullable String source,
        Span evidence,
        String words,
        Status status,
        @Nullable Interval when,
        @Nullable String place,
        @Nullable Integer deaths,
        @Nullable Integer injured) {
    /** Names it among the events of all articles; a happening has the id of its first telling. */
    public String id() {
        return article + "#" + event;
    }
}
