// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve;

import dev.dateline.extract.event.EventMention;
import dev.dateline.record.EventTime;
import dev.dateline.record.Status;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Tells when events were or are to be, by the times in their clauses and by whether they are done or lie ahead. */
final class EventDays {
    private static final Set<Status> DONE = EnumSet.of(Status.HAPPENED, Status.ONGOING);
    /** A day of grace for articles that are published elsewhere than they were written. */
    private static final int GRACE = 1;

    private final References references;
    private final Optional<LocalDate> published;

    EventDays(References references, Optional<LocalDate> published) {
        this.references = references;
        this.published = published;
    }

    /** When it was or is to be; what has happened or goes on has no day to come, which is that of something else ("offered to host talks next week"). */
    Optional<EventTime> of(EventMention mention) {
        return references
                .time(mention.time())
                .filter(dated -> !DONE.contains(mention.status())
                        || published
                                .filter(day -> dated.days().begin().isAfter(day.plusDays(GRACE)))
                                .isEmpty())
                .map(dated -> new EventTime(dated.days(), dated.time()));
    }
}
