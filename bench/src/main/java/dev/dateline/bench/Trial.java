// SPDX-License-Identifier: Apache-2.0
package dev.dateline.bench;

import dev.dateline.record.ArticleRecord;
import dev.dateline.record.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * What became of one clause under one change.
 *
 * @param before the sentence before the change
 * @param after the sentence after it
 * @param wrong what was read wrong before; the trial does not count then
 * @param differences in what the record after the change is not as it should be
 */
record Trial(
        Change change,
        Clause clause,
        Sentence before,
        Sentence after,
        List<Difference> wrong,
        List<Difference> differences) {
    Trial {
        wrong = List.copyOf(wrong);
        differences = List.copyOf(differences);
    }

    /**
     * Reads both sentences.
     *
     * @param changed the clause with the parties that it has after the change
     * @param around puts a sentence into the text that is read
     */
    static Trial of(
            Frame frame,
            Clause clause,
            Clause changed,
            UnaryOperator<Sentence> around,
            Function<String, ArticleRecord> reader) {
        Sentence before = frame.before(clause);
        Sentence after = frame.after(changed);
        List<Telling> told = told(around.apply(before), clause, reader);
        List<Difference> wrong = wrong(told, clause, frame.time(clause));
        List<Difference> differences = wrong.isEmpty()
                ? differences(frame.change(), told.get(0), told(around.apply(after), clause, reader))
                : List.of();
        return new Trial(frame.change(), clause, before, after, wrong, differences);
    }

    private static List<Telling> told(Sentence sentence, Clause clause, Function<String, ArticleRecord> reader) {
        return Telling.of(reader.apply(sentence.text()), sentence, clause.beside());
    }

    /** What is not as the clause says; the code that is read is taken for right. */
    private static List<Difference> wrong(List<Telling> told, Clause clause, String time) {
        if (told.size() != 1) {
            return List.of(count(told));
        }
        Telling read = told.get(0);
        Telling expected = new Telling(
                clause.type(),
                read.kind(),
                Status.HAPPENED,
                clause.actors(),
                clause.recipients(),
                time,
                clause.place(),
                "");
        return expected.differences(read);
    }

    private static List<Difference> differences(Change change, Telling before, List<Telling> after) {
        return after.size() == 1
                ? change.expected(before).differences(change.compared(after.get(0)))
                : List.of(count(after));
    }

    private static Difference count(List<Telling> told) {
        List<String> types = new ArrayList<>();
        told.forEach(each -> types.add(each.type().code() + " " + each.status().code()));
        return new Difference("event", "one", String.join(" and ", types));
    }

    /** Whether the program reads the sentence right before the change, so that the trial says something. */
    boolean counts() {
        return wrong.isEmpty();
    }

    /** Whether the record changes exactly where it should. */
    boolean holds() {
        return counts() && differences.isEmpty();
    }
}
