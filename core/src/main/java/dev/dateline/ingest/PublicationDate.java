// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest;

import dev.dateline.record.Published;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * When a page says that it was published, with the hour and the zone where it gives them: the day that speaks most for itself of all that
 * it names. Thread-safe.
 */
final class PublicationDate {
    private static final int FIRST_YEAR = 1980;

    private final DateClues clues;
    private final DateChoice choice = new DateChoice();

    PublicationDate(DateText dates) {
        clues = new DateClues(dates);
    }

    /** @param retrieved no page was published later; null where the day is not known */
    Optional<Found<Published>> of(
            Document page,
            Surroundings surroundings,
            LinkedData data,
            Metas metas,
            List<String> addresses,
            DateText.Order order,
            @Nullable LocalDate retrieved) {
        List<DateClue> all =
                clues.of(page, surroundings, data, metas, addresses, order, day -> possible(day, retrieved));
        return DateClues.settled(all).or(() -> choice.of(all, addresses)).map(DateClue::found);
    }

    static boolean possible(LocalDate day, @Nullable LocalDate retrieved) {
        return day.getYear() >= FIRST_YEAR && (retrieved == null || !day.isAfter(retrieved));
    }
}
