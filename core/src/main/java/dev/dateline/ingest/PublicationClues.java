// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * What speaks for and against each day that a page names as that of its publication: what the weights of {@code dates.tsv} are learnt
 * from. Thread-safe.
 */
public final class PublicationClues {
    private final DateClues clues = new DateClues(new DateText());

    /**
     * A page's days.
     *
     * @param settled the day, where machines are told one alone
     * @param all marks of each day
     * @param shown the same without what only machines are told
     */
    public record Days(
            Optional<LocalDate> settled, Map<LocalDate, Set<String>> all, Map<LocalDate, Set<String>> shown) {
        public Days {
            all = Map.copyOf(all);
            shown = Map.copyOf(shown);
        }
    }

    /**
     * The days of a page.
     *
     * @param url where the page was found, empty where that is not known
     */
    public Days of(byte[] html, String url) {
        Document page = Jsoup.parse(Decoded.of(html, null).text(), url);
        LinkedData data = new LinkedData(page);
        Metas metas = new Metas(page);
        Optional<Found<String>> title = Headline.of(page, data, metas, Pages.site(data, metas));
        Surroundings surroundings =
                Surroundings.of(page, title.map(Found::value).orElse(""));
        List<String> addresses = Pages.addresses(url.isEmpty() ? null : url, Pages.canonical(page, metas));
        List<DateClue> all = clues.all(
                page,
                surroundings,
                data,
                metas,
                addresses,
                DateText.Order.of(page),
                day -> PublicationDate.possible(day, null));
        List<DateClue> shown =
                all.stream().filter(clue -> clue.source().equals("page")).toList();
        List<DateClue> told =
                all.stream().filter(clue -> !clue.source().equals("page")).toList();
        return new Days(
                DateClues.settled(told).map(DateClue::day),
                DateChoice.marks(all, addresses),
                DateChoice.marks(shown, addresses));
    }
}
