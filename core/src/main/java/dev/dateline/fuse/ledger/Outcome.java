// SPDX-License-Identifier: Apache-2.0
package dev.dateline.fuse.ledger;

import java.util.Locale;

/** What became of a commitment, as far as articles tell. */
public enum Outcome {
    /** No article tells. */
    UNRATED,
    IN_PROGRESS,
    FULFILLED,
    PARTLY,
    STALLED,
    BROKEN,
    WITHDRAWN,
    LAPSED,
    CONDITION_NOT_MET;

    /** The value as output writes it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether nothing more is owed or asked for. */
    public boolean isFinal() {
        return this == FULFILLED || this == BROKEN || this == WITHDRAWN || this == LAPSED || this == CONDITION_NOT_MET;
    }
}
