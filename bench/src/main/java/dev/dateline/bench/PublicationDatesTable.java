// SPDX-License-Identifier: Apache-2.0
package dev.dateline.bench;

import dev.dateline.ingest.PublicationClues;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes the days that pages name and what speaks for each, for {@code training/publication_dates.py}: pages of the halves that are
 * worked on, but for those that stand in the other half of the set of dates too. Words: the file to write.
 */
public final class PublicationDatesTable {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final String DATES = "htmldate";

    private PublicationDatesTable() {}

    public static void main(String[] words) throws IOException {
        SharedData data = SharedData.find()
                .orElseThrow(() ->
                        new IllegalStateException("no folder 'shared' with the benchmark data beside the checkout"));
        Set<String> seen = new HashSet<>();
        ArticleMeasure.pages(data, DATES, false).forEach(page -> {
            seen.add(page.file());
            seen.add(page.url());
        });
        PublicationClues clues = new PublicationClues();
        List<String> lines = new ArrayList<>();
        for (String set : List.of(DATES, "trafilatura", "fundus", "naeb")) {
            for (ArticleMeasure.Page page : ArticleMeasure.pages(data, set, true)) {
                if (!seen.contains(page.file()) && !seen.contains(page.url())) {
                    lines.add(line(set, page, clues.of(page.html(), page.url())).toString());
                }
                seen.add(page.file());
            }
        }
        Files.write(Path.of(words[0]), lines);
    }

    private static ObjectNode line(String set, ArticleMeasure.Page page, PublicationClues.Days days) {
        ObjectNode line = MAPPER.createObjectNode()
                .put("set", set)
                .put("id", page.id())
                .put("url", page.url())
                .put("day", page.day())
                .put("settled", days.settled().map(LocalDate::toString).orElse(""));
        put(line.putObject("all"), days.all());
        put(line.putObject("shown"), days.shown());
        return line;
    }

    private static void put(ObjectNode to, Map<LocalDate, Set<String>> days) {
        for (LocalDate day : new TreeSet<>(days.keySet())) {
            to.set(day.toString(), MAPPER.valueToTree(new TreeSet<>(days.getOrDefault(day, Set.of()))));
        }
    }
}
