// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.figure;

import dev.dateline.extract.number.Piece;
import dev.dateline.table.Row;
import dev.dateline.table.Table;
import dev.dateline.table.Tables;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words round numbers: comparators, units, nouns for people and those that make a number no quantity. Immutable. */
final class FigureWords {
    /** No phrase of the table has more pieces. */
    private static final int LONGEST = 6;

    private static final List<String> KINDS = List.of(
            "after",
            "before",
            "casualty",
            "dead",
            "dies",
            "display",
            "group",
            "hyphen-refused",
            "hyphened",
            "injures",
            "kills",
            "measure",
            "money",
            "money-before",
            "name",
            "people",
            "percent",
            "refused",
            "rounds",
            "score",
            "takes-lives",
            "tally",
            "tally-verb",
            "time",
            "vague",
            "wounded");

    private final Map<String, Map<String, Line>> kinds = new HashMap<>();
    private final Set<String> abbreviations = new HashSet<>();
    private final List<Line> lines;

    private FigureWords(Table table) {
        lines = table.map(this::line);
    }

    static FigureWords load(Tables tables) {
        return new FigureWords(tables.beside(FigureWords.class, "words.tsv", "id"));
    }

    /** A line of the table. */
    record Line(String id, String kind, String value, List<String> yes, List<String> no) {}

    /** A line found at some pieces, {@code [from, to)}. */
    record Found(Line line, int from, int to) {
        String value() {
            return line.value();
        }
    }

    private Line line(Row row) {
        Line line = new Line(
                row.required("id"), row.oneOf("kind", KINDS), row.text("value"), row.list("yes"), row.list("no"));
        Map<String, Line> words = kinds.computeIfAbsent(line.kind(), key -> new HashMap<>());
        for (String phrase : row.list("words")) {
            words.putIfAbsent(phrase, line);
            if (phrase.endsWith(".")) {
                abbreviations.add(phrase.substring(phrase.lastIndexOf(' ') + 1));
            }
        }
        return line;
    }

    List<Line> lines() {
        return lines;
    }

    boolean abbreviation(String word) {
        return abbreviations.contains(word);
    }

    boolean is(String kind, String word) {
        return kinds.getOrDefault(kind, Map.of()).containsKey(word);
    }

    /** The longest phrase of the kind that begins at a piece. */
    Optional<Found> at(String kind, List<Piece> pieces, int from) {
        List<Found> found = new ArrayList<>();
        StringBuilder phrase = new StringBuilder();
        for (int at = from; at < pieces.size() && at < from + LONGEST; at++) {
            Piece piece = pieces.get(at);
            phrase.append(at == from || piece.glued() ? "" : " ").append(piece.word());
            find(kind, phrase.toString(), from, at + 1).ifPresent(found::add);
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(found.get(found.size() - 1));
    }

    /** The longest phrase of the kind that ends before a piece. */
    Optional<Found> before(String kind, List<Piece> pieces, int to) {
        Optional<Found> longest = Optional.empty();
        String phrase = "";
        for (int at = to - 1; at >= 0 && at >= to - LONGEST; at--) {
            Piece piece = pieces.get(at);
            boolean space = at + 1 < to && !pieces.get(at + 1).glued();
            phrase = piece.word() + (space ? " " : "") + phrase;
            Optional<Found> found = find(kind, phrase, at, to);
            longest = found.isPresent() ? found : longest;
        }
        return longest;
    }

    private Optional<Found> find(String kind, String phrase, int from, int to) {
        return Optional.ofNullable(kinds.getOrDefault(kind, Map.of()).get(phrase))
                .map(line -> new Found(line, from, to));
    }
}
