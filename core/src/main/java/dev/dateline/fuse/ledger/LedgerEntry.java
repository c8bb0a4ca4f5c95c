// SPDX-License-Identifier: Apache-2.0
package dev.dateline.fuse.ledger;

import dev.dateline.fuse.event.Party;
import dev.dateline.record.CommitmentAct;
import dev.dateline.record.Interval;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One commitment with all its wordings and what became of it.
 *
 * @param id article and commitment of the first wording
 * @param act what most wordings call it
 * @param by who is to do it, for a demand who makes it
 * @param to whom it is promised to, asked of or aimed at
 * @param deadline the days until which it was to be done, null where no wording says
 * @param wordings in order of publication, unknown days last, then by article and place in it
 * @param independent how many groups of copies tell it
 * @param findings what became of it, in order of time
 * @param overdue whether the deadline has passed and no article tells that nothing more is owed
 */
public record LedgerEntry(
        String id,
        CommitmentAct act,
        List<Party> by,
        List<Party> to,
        @Nullable Interval deadline,
        List<Wording> wordings,
        int independent,
        List<Finding> findings,
        boolean overdue) {
    public LedgerEntry {
        by = List.copyOf(by);
        to = List.copyOf(to);
        wordings = List.copyOf(wordings);
        findings = List.copyOf(findings);
        if (wordings.isEmpty()) {
            throw new IllegalArgumentException("a commitment that nobody words");
        }
    }

    /** The last that articles tell; {@link Outcome#UNRATED} where none does. */
    public Outcome outcome() {
        return findings.isEmpty()
                ? Outcome.UNRATED
                : findings.get(findings.size() - 1).outcome();
    }
}
