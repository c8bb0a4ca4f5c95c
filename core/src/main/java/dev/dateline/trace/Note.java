// SPDX-License-Identifier: Apache-2.0
package dev.dateline.trace;

import dev.dateline.record.Span;
import org.jspecify.annotations.Nullable;

/**
 * One choice that was made or turned down.
 *
 * @param about the words of the text that it is about
 * @param chosen whether it was made
 * @param what the choice
 * @param choice the words of the text that were chosen, null where the choice is no words
 * @param why by which rule, entry or score
 */
public record Note(
        Topic topic,
        Span about,
        boolean chosen,
        String what,
        @Nullable Span choice,
        String why) {}
