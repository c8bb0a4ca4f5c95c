// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.commitment;

import dev.dateline.record.CommitmentAct;
import dev.dateline.record.Interval;
import dev.dateline.record.Span;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A commitment found in a text, before its actors are known.
 *
 * @param head the index of the head token of the action, or of the word that makes the commitment
 * @param by indices of the head tokens of the phrases that name who is to do it; for a demand who makes it
 * @param to indices of the head tokens of the phrases that name whom it is promised to, asked of or aimed at
 * @param deadline the index of a token inside the time expression that ends it
 * @param issued the index of a token inside the time expression that says when it was made
 * @param issuedOn the days on which it was made where no time expression says so
 * @param statement the place of the statement that says it in the list of all, empty in the outlet's own voice
 * @param event the place of the event that it is, or whose act it promises, in the list of all
 */
public record CommitmentMention(
        int head,
        CommitmentAct act,
        List<Integer> by,
        List<Integer> to,
        Span action,
        @Nullable Span condition,
        OptionalInt deadline,
        OptionalInt issued,
        @Nullable Interval issuedOn,
        @Nullable Span instrument,
        OptionalInt statement,
        OptionalInt event) {
    public CommitmentMention {
        by = List.copyOf(by);
        to = List.copyOf(to);
    }

    /** The head tokens of all who take part. */
    public static List<Integer> parties(List<CommitmentMention> commitments) {
        return commitments.stream()
                .flatMap(each -> Stream.concat(each.by.stream(), each.to.stream()))
                .distinct()
                .toList();
    }
}
