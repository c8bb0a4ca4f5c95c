// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest;

import dev.dateline.record.Published;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
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
    DateClue {
        marks = Set.copyOf(marks);
    }

    /** The time where it is given with its zone. */
    Optional<OffsetDateTime> zoned() {
        return Published.parse(text).flatMap(published -> {
            try {
                return Optional.of(OffsetDateTime.parse(published.text()));
            } catch (DateTimeException withoutZone) {
                return Optional.empty();
            }
        });
    }

    /** Whether it is given in no place's own time. */
    boolean universal() {
        return zoned().filter(time -> time.getOffset().equals(ZoneOffset.UTC)).isPresent();
    }

    Found<Published> found() {
        Published published =
                Published.parse(text).filter(full -> full.day().equals(day)).orElse(Published.on(day));
        return new Found<>(published, source);
    }
}
