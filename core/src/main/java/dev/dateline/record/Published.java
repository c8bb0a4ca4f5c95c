// SPDX-License-Identifier: Apache-2.0
package dev.dateline.record;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * When an article was published: an ISO 8601 date or date-time as it was given, and its calendar day in the zone of the
 * page itself.
 */
public record Published(String text, LocalDate day) {
    public static Published on(LocalDate day) {
        return new Published(day.toString(), day);
    }

    /** Reads an ISO 8601 date or date-time; empty where the text is neither. */
    public static Optional<Published> parse(String text) {
        String trimmed = text.strip();
        try {
            if (trimmed.length() == 10) {
                return Optional.of(new Published(trimmed, LocalDate.parse(trimmed)));
            }
            return Optional.of(new Published(trimmed, day(trimmed)));
        } catch (DateTimeParseException notIso) {
            return Optional.empty();
        }
    }

    private static LocalDate day(String dateTime) {
        try {
            return OffsetDateTime.parse(dateTime).toLocalDate();
        } catch (DateTimeParseException withoutZone) {
            return LocalDateTime.parse(dateTime).toLocalDate();
        }
    }
}
