// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.commitment;

import dev.dateline.extract.event.Condition;
import dev.dateline.extract.event.Frame;
import dev.dateline.extract.event.Frames;
import dev.dateline.record.CommitmentAct;
import dev.dateline.table.Row;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A line of the lexicon: words that make a commitment under conditions, and where its action and its parties stand.
 *
 * @param words lemmas, each perhaps with a particle ("call for")
 * @param act null for a line that says that the words make no commitment
 * @param actions the places where the words of the action are looked for, in this order
 */
record CommitmentEntry(
        String id,
        List<String> words,
        List<String> parts,
        List<Condition> conditions,
        @Nullable CommitmentAct act,
        List<ActionSlot> actions,
        Frame by,
        Frame to,
        List<String> matching,
        List<String> failing) {
    CommitmentEntry {
        words = List.copyOf(words);
        parts = List.copyOf(parts);
        conditions = List.copyOf(conditions);
        actions = List.copyOf(actions);
        matching = List.copyOf(matching);
        failing = List.copyOf(failing);
    }

    static CommitmentEntry of(Row row, Frames frames) {
        row.each(
                () -> row.required("id"),
                () -> row.required("words"),
                () -> row.required("part"),
                () -> conditions(row, frames),
                () -> act(row),
                () -> actions(row),
                () -> row.required("yes"));
        return new CommitmentEntry(
                row.text("id"),
                row.list("words"),
                row.list("part"),
                conditions(row, frames),
                act(row),
                actions(row),
                Frame.parse(row.text("by")),
                Frame.parse(row.text("to")),
                row.list("yes"),
                row.list("no"));
    }

    private static List<Condition> conditions(Row row, Frames frames) {
        return row.text("with").isEmpty()
                ? List.of()
                : row.value(
                        "with",
                        text -> Stream.of(text.split(";"))
                                .map(String::strip)
                                .filter(each -> !each.isEmpty())
                                .map(frames::condition)
                                .toList());
    }

    private static @Nullable CommitmentAct act(Row row) {
        return row.text("act").equals("-") ? null : row.one("act", CommitmentAct.class);
    }

    private static List<ActionSlot> actions(Row row) {
        return row.text("action").isEmpty()
                ? List.of()
                : row.value(
                        "action",
                        text -> row.list("action").stream()
                                .map(ActionSlot::parse)
                                .toList());
    }
}
