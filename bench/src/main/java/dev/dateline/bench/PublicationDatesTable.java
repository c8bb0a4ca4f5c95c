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
 * worked on, but for those that stand in the other half of any set too, and each page once. Words: the file to write.
 */
public final class PublicationDatesTable {
    private static final JsonMapper MAPPER = new JsonMapper();
    /** Those first whose pages have the surest days. */
    private static final List<String> SETS = List.of("htmldate", "trafilatura", "fundus", "naeb");

    private PublicationDatesTable() {}

    public static void main(String[] words) throws IOException {
        SharedData data = SharedData.find()
                .orElseThrow(() ->
                        new IllegalStateException("no folder 'shared' with the benchmark data beside the checkout"));
        Set<String> seen = new HashSet<>();
        for (String set : SETS) {
            ArticleMeasure.pages(data, set, false).forEach(page -> isNew(page, seen));
        }
        PublicationClues clues = new PublicationClues();
        List<String> lines = new ArrayList<>();
        for (String set : SETS) {
            for (ArticleMeasure.Page page : ArticleMeasure.pages(data, set, true)) {
                if (isNew(page, seen)) {
                    lines.add(line(set, page, clues.of(page.html(), page.url())).toString());
                }
            }
        }
        Files.write(Path.of(words[0]), lines);
    }

    /** Whether neither the file nor the address of a page was seen before; both are from now on. */
    private static boolean isNew(ArticleMeasure.Page page, Set<String> seen) {
        boolean file = seen.add(page.file());
        boolean address = page.url().isEmpty() || seen.add(page.url());
        return file && address;
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
