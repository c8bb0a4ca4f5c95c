// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve.actor;

import dev.dateline.record.Span;
import java.util.List;
import java.util.Map;

/**
 * What is seen of the lands that an actor may be of whose phrases tell none, for training ({@code training/homes.py}).
 *
 * @param phrases the words that refer to the actor
 * @param lands the numbers of each land, by its code
 */
public record HomeRow(List<Span> phrases, Map<String, double[]> lands) {
    /** What the numbers of a land are called, in their order. */
    public static List<String> names() {
        return HomeClue.CLUES.names();
    }
}
