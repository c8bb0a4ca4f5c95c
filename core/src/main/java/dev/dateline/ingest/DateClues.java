// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Document;

/** All days that a page names which may be that of its publication. Thread-safe. */
final class DateClues {
    /** What says that something appeared on its day. */
    private static final Set<String> APPEARED = Set.of(
            "linked.datePublished",
            "linked.page.datePublished",
            "linked.page.uploadDate",
            "meta.standard",
            "meta.published");

    /** What says nothing of the article's day. */
    private static final Set<String> ASIDE = Set.of("meta.else", "image");

    private final ToldDates told;
    private final ShownDates shown;

    DateClues(DateText dates) {
        told = new ToldDates(dates);
        shown = new ShownDates(dates);
    }

    /**
     * The clues of a page, what it tells machines first; only that where it settles the day.
     *
     * @param possible whether a day can be that of an article
     */
    List<DateClue> of(
            Document page,
            Surroundings surroundings,
            LinkedData data,
            Metas metas,
            List<String> addresses,
            DateText.Order order,
            Predicate<LocalDate> possible) {
        List<DateClue> clues = told(data, metas, addresses, order, possible);
        return settled(clues).isPresent() ? clues : with(clues, page, surroundings, order, possible);
    }

    /** All clues of a page, also where what it tells machines settles the day. */
    List<DateClue> all(
            Document page,
            Surroundings surroundings,
            LinkedData data,
            Metas metas,
            List<String> addresses,
            DateText.Order order,
            Predicate<LocalDate> possible) {
        return with(told(data, metas, addresses, order, possible), page, surroundings, order, possible);
    }

    /** The possible days that a page tells machines. */
    private List<DateClue> told(
            LinkedData data, Metas metas, List<String> addresses, DateText.Order order, Predicate<LocalDate> possible) {
        List<DateClue> clues = new ArrayList<>(told.of(data, metas, addresses, order));
        clues.removeIf(clue -> !possible.test(clue.day()));
        return clues;
    }

    private List<DateClue> with(
            List<DateClue> clues,
            Document page,
            Surroundings surroundings,
            DateText.Order order,
            Predicate<LocalDate> possible) {
        if (clues.stream().noneMatch(DateClues::appeared)) {
            clues.addAll(told.inScripts(page, order));
        }
        clues.addAll(shown.of(page, surroundings, order));
        clues.removeIf(clue -> !possible.test(clue.day()));
        return clues;
    }

    /** The day on which the article appeared, where machines are told no other of any change either, and it is the day of some place. */
    static Optional<DateClue> settled(List<DateClue> told) {
        List<DateClue> said = told.stream()
                .filter(clue -> clue.marks().stream().noneMatch(ASIDE::contains))
                .toList();
        Optional<DateClue> first = said.stream().filter(DateClues::appeared).findFirst();
        return first.filter(clue -> said.stream().allMatch(other -> other.day().equals(clue.day()))
                && said.stream().anyMatch(other -> !other.universal()));
    }

    static boolean appeared(DateClue clue) {
        return clue.marks().stream().anyMatch(APPEARED::contains);
    }
}
