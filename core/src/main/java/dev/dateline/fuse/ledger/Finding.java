// SPDX-License-Identifier: Apache-2.0
package dev.dateline.fuse.ledger;

import dev.dateline.record.Span;
import java.time.LocalDate;

/**
 * A sentence that tells what became of a commitment.
 *
 * @param date the day that the sentence names, else that of publication
 * @param article the id of the record in whose text the sentence lies
 * @param reason which rule decided, in words a person can check
 * @param confidence 0 to 1
 */
public record Finding(
        Outcome outcome, LocalDate date, String article, Span sentence, String text, String reason, double confidence) {
    public Finding {
        if (outcome == Outcome.UNRATED) {
            throw new IllegalArgumentException("a sentence that tells nothing");
        }
        if (confidence < 0 || confidence > 1) {
            throw new IllegalArgumentException("confidence " + confidence + " is not in 0 to 1");
        }
    }
}
