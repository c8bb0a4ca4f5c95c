// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.commitment;

import dev.dateline.language.Token;
import dev.dateline.record.CommitmentAct;
import dev.dateline.record.Span;
import java.util.List;
import java.util.Optional;

/**
 * A commitment while it is read.
 *
 * @param cue the word that makes it; that of the action itself for what is only said to come
 * @param head the head of the action
 */
record Draft(
        CommitmentAct act,
        Token cue,
        Token head,
        Span action,
        Optional<Token> condition,
        List<Token> by,
        List<Token> to) {
    Draft {
        by = List.copyOf(by);
        to = List.copyOf(to);
    }
}
