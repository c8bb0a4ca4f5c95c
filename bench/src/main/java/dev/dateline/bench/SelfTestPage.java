// SPDX-License-Identifier: Apache-2.0
package dev.dateline.bench;

import dev.dateline.record.EventType;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The page of the self-test, as Markdown. */
final class SelfTestPage {
    static final String COMMAND = "mvn -q verify -Pself-test -DskipTests";

    /** The least share of sentences that each change asks for. */
    private static final double BAR = 0.9;

    private final List<Trial> trials;
    private final List<Trial> alone;

    /**
     * Makes the page of what became of sentences.
     *
     * @param trials of sentences between others
     * @param alone of the same sentences with nothing round them
     */
    SelfTestPage(List<Trial> trials, List<Trial> alone) {
        this.trials = List.copyOf(trials);
        this.alone = List.copyOf(alone);
    }

    String write() {
        List<Trial> plain = of(Change.FUTURE, trials);
        return """
                # Self-test

                Made by `%s`; do not edit. Sentences are changed in ways of which it is known what they should do to the
                record, and the record should change there and nowhere else; compared are the type of the event, its code and mode, its status, actors,
                recipients, time and place, and who says so. The sentences are written for the test, of %d clauses over all types: they show
                whether what is read depends on how it is put, not how much is read in articles, which the [benchmarks](benchmarks.md) say.

                A change counts only where the sentence is read right before it: one event and no other, with its type, actors, recipients, time and
                place, as happened and in the outlet's voice. Of the %d clauses %d are. Each sentence is the second paragraph of three; `alone` is
                the share where it is the whole text.

                ## By change

                %s
                ## By type

                %s
                ## What does not hold

                `A` is the actor of the clause, `B` the recipient, `O` who speaks or asks; `A=B` are two taken for one, and `?` goes before others.

                %s
                ## What is read wrong before any change

                %s""".formatted(
                COMMAND, plain.size(), plain.size(), right(plain), changes(), types(), failures(), wrong(plain));
    }

    private static long right(List<Trial> of) {
        return of.stream().filter(Trial::counts).count();
    }

    /** The table with a row for each change. */
    String changes() {
        StringBuilder rows = new StringBuilder("""
                | sentence | the record should | sentences | right before | hold | share | asked for | alone | what differs |
                | --- | --- | --- | --- | --- | --- | --- | --- | --- |
                """);
        for (Change change : Change.values()) {
            List<Trial> of = of(change, trials);
            rows.append("| ").append(change.what()).append(" | ").append(change.should());
            tally(rows, of)
                    .append(" | ≥ ")
                    .append(number(BAR))
                    .append(" | ")
                    .append(share(of(change, alone)))
                    .append(" | ")
                    .append(fields(of))
                    .append(" |\n");
        }
        return rows.toString();
    }

    private static List<Trial> of(Change change, List<Trial> trials) {
        return trials.stream().filter(trial -> trial.change() == change).toList();
    }

    private String types() {
        StringBuilder rows = new StringBuilder("""
                | type | sentences | right before | hold | share | what differs |
                | --- | --- | --- | --- | --- | --- |
                """);
        for (EventType type : EventType.values()) {
            List<Trial> of = trials.stream()
                    .filter(trial -> trial.clause().type() == type)
                    .toList();
            rows.append("| ").append(type.code());
            tally(rows, of).append(" | ").append(fields(of)).append(" |\n");
        }
        return rows.toString();
    }

    private static StringBuilder tally(StringBuilder rows, List<Trial> of) {
        return rows.append(" | ")
                .append(of.size())
                .append(" | ")
                .append(right(of))
                .append(" | ")
                .append(held(of))
                .append(" | ")
                .append(share(of));
    }

    private static long held(List<Trial> of) {
        return of.stream().filter(Trial::holds).count();
    }

    private static String share(List<Trial> of) {
        return right(of) == 0 ? "" : number((double) held(of) / right(of));
    }

    /** How often each field differs, the most frequent first. */
    private static String fields(List<Trial> of) {
        Map<String, Integer> counts = new TreeMap<>();
        of.forEach(trial -> trial.differences().forEach(each -> counts.merge(each.field(), 1, Integer::sum)));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
                .map(each -> each.getKey() + " " + each.getValue())
                .collect(Collectors.joining(", "));
    }

    private String failures() {
        StringBuilder rows = new StringBuilder("| sentence | is | what differs |\n| --- | --- | --- |\n");
        Predicate<Trial> held = Trial::holds;
        trials.stream()
                .filter(Trial::counts)
                .filter(held.negate())
                .forEach(trial -> rows.append("| ")
                        .append(trial.after().text())
                        .append(" | ")
                        .append(trial.change().what())
                        .append(" | ")
                        .append(words(trial.differences()))
                        .append(" |\n"));
        return rows.toString();
    }

    private static String wrong(List<Trial> plain) {
        StringBuilder rows = new StringBuilder("| sentence | should be | what differs |\n| --- | --- | --- |\n");
        plain.stream()
                .filter(trial -> !trial.counts())
                .forEach(trial -> rows.append("| ")
                        .append(trial.before().text())
                        .append(" | ")
                        .append(trial.clause().type().code())
                        .append(" | ")
                        .append(words(trial.wrong()))
                        .append(" |\n"));
        return rows.toString();
    }

    private static String words(List<Difference> differences) {
        return differences.stream().map(Difference::words).collect(Collectors.joining("; "));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }
}
