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
        return new CommitmentEntry(
                row.required("id"),
                row.list("words"),
                row.list("part"),
                Stream.of(row.text("with").split(";"))
                        .map(String::strip)
                        .filter(text -> !text.isEmpty())
                        .map(frames::condition)
                        .toList(),
                row.text("act").equals("-") ? null : row.one("act", CommitmentAct.class),
                row.list("action").stream().map(ActionSlot::parse).toList(),
                Frame.parse(row.text("by")),
                Frame.parse(row.text("to")),
                row.list("yes"),
                row.list("no"));
    }
}
