// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest;

import dev.dateline.record.Published;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A day that a page names somewhere, which may be that of its publication.
 *
 * @param text what names it, with the hour and the zone where they are given
 * @param source in words such as {@code meta date}
 * @param marks what speaks for it and against it, by names of {@code dates.tsv}
 */
record DateClue(LocalDate day, String text, String source, Set<String> marks) {
    private static final List<DateTimeFormatter> FORMS =
            List.of(DateTimeFormatter.ISO_OFFSET_DATE_TIME, DateTimeFormatter.RFC_1123_DATE_TIME);

    /** At these hours of universal time it is the same day from Vancouver to Sydney. */
    private static final int SAME_DAY_FROM = 8;

    private static final int SAME_DAY_TO = 14;

    DateClue {
        marks = Set.copyOf(marks);
    }

    /** The time where it is given with its zone. */
    Optional<OffsetDateTime> zoned() {
        String iso = Published.parse(text).map(Published::text).orElse(text);
        for (DateTimeFormatter form : FORMS) {
            try {
                return Optional.of(OffsetDateTime.parse(iso, form));
            } catch (DateTimeException otherForm) {
                // the next may fit
            }
        }
        return Optional.empty();
    }

    /** Whether it is given in no place's own time, at an hour when other places have another day. */
    boolean universal() {
        return zoned().filter(time -> time.getOffset().equals(ZoneOffset.UTC))
                .filter(time -> time.getHour() < SAME_DAY_FROM || time.getHour() >= SAME_DAY_TO)
                .isPresent();
    }

    Found<Published> found() {
        Published published = Published.parse(text)
                .or(() -> zoned().flatMap(time -> Published.parse(time.toString())))
                .filter(full -> full.day().equals(day))
                .orElse(Published.on(day));
        return new Found<>(published, source);
    }
}
