// SPDX-License-Identifier: Apache-2.0
package dev.dateline.record;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * When an article was published: an ISO 8601 date or date-time, and its calendar day in the zone of the page itself.
 */
public record Published(String text, LocalDate day) {
    private static final Pattern LOOSE_BLANK = Pattern.compile("^(\\d{4}-\\d\\d-\\d\\d) (\\d)");
    private static final Pattern LOOSE_ZONE = Pattern.compile("(T.*[+-]\\d\\d)(\\d\\d)$");

    public static Published on(LocalDate day) {
        return new Published(day.toString(), day);
    }

    /**
     * Reads an ISO 8601 date or date-time, also one with a blank for its T or a zone without a colon, as many programs write
     * them; empty where the text is neither.
     */
    public static Optional<Published> parse(String text) {
        String trimmed = LOOSE_BLANK.matcher(text.strip()).replaceFirst("$1T$2");
        trimmed = LOOSE_ZONE.matcher(trimmed).replaceFirst("$1:$2");
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
