// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.event;

import dev.dateline.record.Span;
import java.util.List;

/**
 * What is seen of those who may take part in one event, for training ({@code training/participants.py}).
 *
 * @param trigger the words that name the event, as they were asked for
 */
public record ParticipantRow(Span trigger, List<Word> words) {
    /**
     * A word that may stand for a participant.
     *
     * @param index its place among the tokens of the document
     * @param head the place of its syntactic head, -1 for a root
     * @param keys what is looked up in the table of shares
     * @param numbers what else is known of it
     * @param arcs how likely the reader finds it an actor, a recipient, and a time or place of the event, 0 to 1
     * @param actor whether the rules and the reader take it for an actor
     * @param recipient whether they take it for a recipient
     */
    public record Word(
            Span span,
            int index,
            int head,
            List<String> keys,
            List<Double> numbers,
            List<Double> arcs,
            boolean actor,
            boolean recipient) {}

    /** What the numbers of a word are called, in their order. */
    public static List<String> names() {
        return ParticipantClues.NUMBERS;
    }
}
