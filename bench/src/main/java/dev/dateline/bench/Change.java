// SPDX-License-Identifier: Apache-2.0
package dev.dateline.bench;

import dev.dateline.record.Status;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A change of a sentence, and what it should do to the record. */
enum Change {
    SWAP("actor and recipient swapped", "swap the two and leave the rest"),
    PASSIVE("active made passive", "stay the same"),
    UNKNOWN("names replaced by unknown ones", "keep type, status and time and give the new names"),
    FUTURE("past made future", "say planned, and leave the rest"),
    NEGATION("negated", "say denied, and leave the rest"),
    MODAL("may, could, might", "say possible, and leave the rest"),
    CONDITIONAL("made a condition", "say possible, and leave the rest"),
    DEMAND("asked for by another", "say demanded and by whom, and leave the rest"),
    TIME_MOVED("time moved to the front", "stay the same"),
    CLAUSE_MOVED("subordinate clause moved to the front", "stay the same"),
    ATTRIBUTION("put in somebody's mouth", "name the speaker and leave the rest"),
    COORDINATION("joined to a clause about others", "stay the same");

    private final String what;
    private final String should;

    Change(String what, String should) {
        this.what = what;
        this.should = should;
    }

    /** What is done to the sentence. */
    String what() {
        return what;
    }

    /** What the record should do then. */
    String should() {
        return should;
    }

    /**
     * The change of a name in the table of frames.
     *
     * @throws IllegalArgumentException if there is none
     */
    static Change of(String id) {
        return Arrays.stream(values())
                .filter(change -> change.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("is no change"));
    }

    private String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether the change can be made to a clause. */
    boolean applies(Clause clause) {
        return switch (this) {
            case SWAP -> clause.turns();
            case PASSIVE -> clause.hasPassive();
            default -> true;
        };
    }

    /**
     * The clause with the parties that it has after the change.
     *
     * @param names the invented ones
     */
    Clause change(Clause clause, List<Party> names) {
        @Nullable Party recipient = clause.recipient();
        if (this == SWAP && recipient != null) {
            return clause.about(recipient, clause.actor());
        }
        if (this == UNKNOWN) {
            return clause.about(
                    name(clause.actor(), names, clause.number()),
                    recipient == null ? null : name(recipient, names, clause.number() + 1));
        }
        return clause;
    }

    /** One of the names of the party's kind, of which there are several, so that two numbers that follow give two names. */
    private static Party name(Party party, List<Party> names, int number) {
        List<Party> kind =
                names.stream().filter(name -> name.kind() == party.kind()).toList();
        return kind.get(number % kind.size());
    }

    /** What the record should tell after the change, by what it told before; roles go with their places in the clause. */
    Telling expected(Telling before) {
        return switch (this) {
            case SWAP, PASSIVE, TIME_MOVED, CLAUSE_MOVED, COORDINATION -> before;
            case UNKNOWN -> before.aboutAnybody();
            case FUTURE -> before.with(Status.PLANNED);
            case NEGATION -> before.with(Status.DENIED);
            case MODAL, CONDITIONAL -> before.with(Status.POSSIBLE);
            case DEMAND -> before.with(Status.DEMANDED).saidBy(Frame.OTHER);
            case ATTRIBUTION -> before.saidBy(Frame.OTHER);
        };
    }

    /** What the record tells after the change, so far as it is compared. */
    Telling compared(Telling after) {
        return this == UNKNOWN ? after.aboutAnybody() : after;
    }
}
