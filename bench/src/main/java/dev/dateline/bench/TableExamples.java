// SPDX-License-Identifier: Apache-2.0
package dev.dateline.bench;

import dev.dateline.Dateline;
import dev.dateline.table.Row;
import dev.dateline.table.Table;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Examples of codes: those that the rows of the lexicons give and the tests run. */
final class TableExamples {
    private static final Pattern PLACE = Pattern.compile("(.*) => (.*)");

    private final Table triggers = table("extract/event/triggers.tsv");
    private final Table modes = table("extract/event/modes.tsv");
    private final Table moods = table("extract/event/moods.tsv");
    private final Table cues = table("extract/statement/cues.tsv");
    private final Table commitments = table("extract/commitment/commitments.tsv");
    private final Table figures = table("extract/figure/words.tsv");
    private final Table framing = table("extract/framing/framing.tsv");
    private final Table agents = table("resolve/actor/agents.tsv");
    private final Table places = table("resolve/place/place-words.tsv");

    /** A table of the core by its path. */
    static Table table(String path) {
        try (InputStream in = Dateline.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalArgumentException("no table " + path);
            }
            return Table.read(path, in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Optional<String> first(Table table, Predicate<Row> wanted, String column) {
        return table.stream()
                .filter(wanted)
                .flatMap(row -> row.list(column).stream())
                .findFirst();
    }

    /** A sentence with an event for which a trigger with these values in some columns decides. */
    Optional<String> event(String column, String value) {
        return first(triggers, row -> row.text(column).equals(value), "yes");
    }

    Optional<String> mode(String type, String mode) {
        return first(
                triggers,
                row -> row.text("type").equals(type) && row.text("mode").equals(mode),
                "yes");
    }

    /** Words that tell a mode where a trigger leaves it open. */
    String modeWords(String type, String mode) {
        return words(
                modes, row -> row.text("type").equals(type) && row.text("mode").equals(mode), "words");
    }

    /** A sentence that looks like an event of a type and is none. */
    Optional<String> noEvent(String type) {
        return first(triggers, row -> row.text("type").equals(type), "no");
    }

    /** Words that show a status. */
    String status(String status) {
        return words(moods, row -> row.text("effect").equals(status), "words");
    }

    /** Words with which a statement does an act. */
    String cues(String act) {
        return words(
                cues, row -> row.text("act").equals(act) && row.text("kind").equals("speech"), "lemma");
    }

    Optional<String> statement(String act) {
        return first(
                        cues,
                        row -> row.text("act").equals(act) && row.text("kind").equals("speech"),
                        "must")
                .map(TableExamples::plain);
    }

    /** "Officials/nsubj said=say that/mark the bridge/nsubj> fell/ccomp" as a sentence. */
    static String plain(String example) {
        return Stream.of(example.split(" "))
                .map(word -> word.replaceAll("[/=].*", ""))
                .collect(Collectors.joining(" "));
    }

    Optional<String> actor(String column, String value) {
        return first(agents, row -> row.text(column).equals(value), "yes");
    }

    String nouns(String column, String value) {
        return words(agents, row -> row.text(column).equals(value), "nouns");
    }

    /** A sentence with a place of a kind. */
    Optional<String> place(String kind) {
        return places.stream()
                .flatMap(row -> row.list("yes").stream())
                .map(PLACE::matcher)
                .filter(Matcher::matches)
                .filter(found -> found.group(2).contains("/" + kind + "/"))
                .map(found ->
                        found.group(1).replaceAll("\\[\\w+ ([^\\]]*)\\]", "$1").replaceAll(" ([.,])", "$1"))
                .findFirst();
    }

    /** Words that make a commitment of a kind. */
    String commitmentWords(String act) {
        return words(commitments, row -> row.text("act").equals(act), "words");
    }

    /** @param column {@code yes} or {@code no} */
    Optional<String> commitment(String act, String column) {
        return first(commitments, row -> row.text("act").equals(act), column);
    }

    /** Words that show a comparator. */
    String figureWords(String comparator) {
        return words(figures, row -> isComparator(row, comparator), "words");
    }

    Optional<String> figure(String comparator) {
        return first(figures, row -> isComparator(row, comparator), "yes")
                .map(example -> example.replaceAll("[\\[\\]]", ""));
    }

    /** Words that frame in a way. */
    String framingWords(String kind) {
        return words(framing, row -> row.text("kind").equals(kind), "words");
    }

    /** @param column {@code yes} or {@code no} */
    Optional<String> framing(String kind, String column) {
        return first(framing, row -> row.text("kind").equals(kind), column)
                .map(example -> example.replaceAll("[\\[\\]]", ""));
    }

    private static boolean isComparator(Row row, String comparator) {
        return List.of("before", "after").contains(row.text("kind"))
                && row.text("value").equals(comparator);
    }

    /** The first words of the rows, one of each row in turn. */
    private static String words(Table table, Predicate<Row> wanted, String column) {
        int most = 8;
        List<List<String>> rows =
                table.stream().filter(wanted).map(row -> row.list(column)).toList();
        return Stream.iterate(0, i -> i + 1)
                .limit(most)
                .flatMap(i -> rows.stream().filter(row -> row.size() > i).map(row -> row.get(i)))
                .distinct()
                .limit(most)
                .collect(Collectors.joining(", "));
    }
}
