// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Which column of a table holds what, by the names in its first row; without names it is a list of GDELT, or another whose first
 * column with an address in it counts.
 *
 * @param places numbers of columns from 0, by the fields of a JSON line
 * @param named whether the first row holds names
 */
record SheetColumns(Map<String, Integer> places, boolean named) {
    /** Names that tables give to the fields of a JSON line; the first that a table has counts. */
    private static final Map<String, List<String>> NAMES = Map.of(
            "id", List.of("id"),
            "text", List.of("text", "body", "content", "article", "maintext"),
            "html", List.of("html"),
            "title", List.of("title", "headline"),
            "published", List.of("published", "date", "publication_date", "published_at", "date_publish"),
            "url", List.of("url", "link", "sourceurl", "documentidentifier", "mentionidentifier", "address"),
            "outlet", List.of("outlet", "source", "publisher", "publication", "source_domain", "domain"),
            "byline", List.of("byline", "author", "authors"),
            "language", List.of("language", "lang"));

    /** Columns of GDELT's tables, which have no names: events 2.0 and 1.0, mentions, global knowledge graph (codebooks of 2015). */
    private static final Map<Integer, Integer> GDELT = Map.of(61, 60, 58, 57, 16, 5, 27, 4);

    SheetColumns {
        places = Map.copyOf(places);
    }

    static SheetColumns of(List<String> first) {
        Map<String, Integer> places = new LinkedHashMap<>();
        List<String> names = first.stream()
                .map(cell -> cell.strip().toLowerCase(Locale.ROOT).replace(' ', '_'))
                .toList();
        NAMES.forEach((field, known) -> known.stream()
                .filter(names::contains)
                .findFirst()
                .ifPresent(name -> places.put(field, names.indexOf(name))));
        if (!none(places)) {
            return new SheetColumns(places, true);
        }
        Integer known = GDELT.get(first.size());
        if (known != null && isAddress(first.get(known))) {
            return new SheetColumns(Map.of("url", known), false);
        }
        for (int column = 0; column < first.size(); column++) {
            if (isAddress(first.get(column))) {
                return new SheetColumns(Map.of("url", column), false);
            }
        }
        return new SheetColumns(Map.of(), false);
    }

    private static boolean isAddress(String cell) {
        return cell.matches("(?i)https?://\\S+");
    }

    private static boolean none(Map<String, Integer> places) {
        return !places.containsKey("text") && !places.containsKey("html") && !places.containsKey("url");
    }

    /** Whether there is nothing to be read in the table. */
    boolean none() {
        return none(places);
    }

    /** What separates the cells, by the first line: the one of tab, semicolon and comma that it has most of. */
    static char separator(byte[] beginning) {
        String start = new String(beginning, StandardCharsets.ISO_8859_1);
        String line = start.lines().findFirst().orElse("").replaceAll("\"[^\"]*\"", "");
        char most = ',';
        for (char one : new char[] {'\t', ';'}) {
            if (count(line, one) > count(line, most)) {
                most = one;
            }
        }
        return most;
    }

    private static long count(String line, char one) {
        return line.chars().filter(c -> c == one).count();
    }

    /** The fields of a row that are filled. */
    Map<String, String> fields(List<String> cells) {
        Map<String, String> fields = new LinkedHashMap<>();
        places.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(place -> {
            String cell = place.getValue() < cells.size() ? cells.get(place.getValue()) : "";
            if (!cell.isBlank()) {
                fields.put(
                        place.getKey(),
                        place.getKey().equals("text") || place.getKey().equals("html") ? cell : cell.strip());
            }
        });
        return fields;
    }
}
