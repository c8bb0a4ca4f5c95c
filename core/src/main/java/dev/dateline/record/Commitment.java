// SPDX-License-Identifier: Apache-2.0
package dev.dateline.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody binds themselves or others to.
 *
 * @param by ids of those who are to do it; for a demand of those who make it
 * @param to ids of those whom it is promised to, asked of or aimed at
 * @param action the words that say what is to be done
 * @param condition the words that say on what it depends
 * @param deadline the days within which it is to be done
 * @param issued the days on which it was made
 * @param instrument the words that name the treaty, resolution or statement that holds it
 * @param statement the id of the innermost statement that says it, null in the outlet's own voice
 * @param event the id of the event that it is, or whose act it promises
 */
public record Commitment(
        String id,
        CommitmentAct act,
        List<String> by,
        List<String> to,
        Span action,
        @Nullable Span condition,
        @Nullable Interval deadline,
        @Nullable Interval issued,
        @Nullable Span instrument,
        @Nullable String statement,
        @Nullable String event) {
    public Commitment {
        by = List.copyOf(by);
        to = List.copyOf(to);
    }

    Commitment withoutEvent() {
        return new Commitment(id, act, by, to, action, condition, deadline, issued, instrument, statement, null);
    }
}
