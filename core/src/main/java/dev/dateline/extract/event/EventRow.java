// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.event;

import dev.dateline.record.EventType;
import dev.dateline.record.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is seen of one word that may name an event, for training ({@code training/events.py}).
 *
 * @param word where it stands
 * @param keys what is looked up in the table of shares
 * @param type the type that it would have; null for a word that is only counted
 * @param numbers what else is known of it, those of shares left 0; empty for a word that is only counted
 */
public record EventRow(
        Span word, List<String> keys, @Nullable EventType type, List<Double> numbers) {
    /** What the numbers are called, in their order. */
    public static List<String> names() {
        return EventClue.CLUES.names();
    }
}
