// SPDX-License-Identifier: Apache-2.0
package dev.dateline.export;

import dev.dateline.record.ArticleRecord;
import dev.dateline.record.Event;
import dev.dateline.record.Interval;
import dev.dateline.record.Published;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * When an event was, for shapes that have one day for each.
 *
 * @param days null where the text dates it nowhere
 * @param fallback the day that stands in for it where such days are wanted: the first of its days, else that of publication
 */
record Dating(@Nullable Interval days, @Nullable LocalDate fallback) {
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("yyyyMMddHHmmss");

    static Dating of(ArticleRecord record, Event event, boolean fill) {
        Interval days = event.time() == null ? null : event.time().interval();
        if (!fill) {
            return new Dating(days, null);
        }
        Published published = record.published();
        LocalDate otherwise = published == null ? null : published.day();
        return new Dating(days, days == null ? otherwise : days.begin());
    }

    /** The day; null where the text leaves it open and none stands in for it. */
    @Nullable
    LocalDate day() {
        return days != null && days.begin().equals(days.end()) ? days.begin() : fallback;
    }

    /** The number of days within which it was; 0 where the text dates it nowhere. */
    long length() {
        return days == null ? 0 : ChronoUnit.DAYS.between(days.begin(), days.end()) + 1;
    }

    /** The month as 202405; null where the text leaves it open and no day stands in for it. */
    @Nullable
    Integer month() {
        if (days != null && days.begin().withDayOfMonth(1).equals(days.end().withDayOfMonth(1))) {
            return month(days.begin());
        }
        return fallback == null ? null : (Integer) month(fallback);
    }

    private static int month(LocalDate day) {
        return day.getYear() * 100 + day.getMonthValue();
    }

    @Nullable
    Integer year() {
        if (days != null && days.begin().getYear() == days.end().getYear()) {
            return days.begin().getYear();
        }
        return fallback == null ? null : (Integer) fallback.getYear();
    }

    /** When an article was published, as 20240503143000 in UTC; midnight where only the day is known, null where not even that. */
    static @Nullable Long second(@Nullable Published published) {
        if (published == null) {
            return null;
        }
        try {
            OffsetDateTime moment = OffsetDateTime.parse(published.text()).withOffsetSameInstant(ZoneOffset.UTC);
            return Long.valueOf(moment.format(SECOND));
        } catch (DateTimeParseException withoutZone) {
            return Long.valueOf(published.day().atStartOfDay().format(SECOND));
        }
    }
}
