// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve;

import dev.dateline.extract.event.EventMention;
import dev.dateline.record.EventTime;
import dev.dateline.record.Status;
import dev.dateline.record.TimeExpression;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells when events were or are to be, by the times in their clauses and by whether they are done or lie ahead. */
final class EventDays {
    private static final Set<Status> DONE = EnumSet.of(Status.HAPPENED, Status.ONGOING);
    private static final Set<Status> AHEAD = EnumSet.of(Status.PLANNED, Status.DEMANDED, Status.THREATENED);
    /** A month without a year, and without a word that says which one is meant. */
    private static final Pattern BARE_MONTH = Pattern.compile(
            "(?iu)(?!.*(\\d{4}|\\b(last|past|previous|ago)\\b)).*\\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec).*");
    /** A day of grace for articles that are published elsewhere than they were written. */
    private static final int GRACE = 1;

    private final References references;
    private final Optional<LocalDate> published;

    EventDays(References references, Optional<LocalDate> published) {
        this.references = references;
        this.published = published;
    }

    /**
     * When an event was or is to be. What has happened or goes on has no day to come, which is that of something else ("offered to host talks next week"), and
     * what lies ahead is in no month gone by.
     */
    Optional<EventTime> of(EventMention mention) {
        return references
                .time(mention.time())
                .filter(dated -> published.isEmpty() || isPossible(dated, mention.status(), published.get()))
                .map(dated -> new EventTime(dated.days(), dated.time()));
    }

    private boolean isPossible(References.Dated dated, Status status, LocalDate day) {
        if (DONE.contains(status)) {
            return !dated.days().begin().isAfter(day.plusDays(GRACE));
        }
        boolean over = AHEAD.contains(status) && dated.days().end().isBefore(day);
        return !over
                || references.times().stream()
                        .filter(time -> time.id().equals(dated.time()))
                        .noneMatch(this::isBareMonth);
    }

    private boolean isBareMonth(TimeExpression time) {
        return BARE_MONTH.matcher(time.span().of(references.document().text())).matches();
    }
}
