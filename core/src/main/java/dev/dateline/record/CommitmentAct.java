// SPDX-License-Identifier: Apache-2.0
package dev.dateline.record;

import java.util.Locale;

/** The kind of a commitment. */
public enum CommitmentAct {
    PROMISE,
    PLAN,
    OFFER,
    AGREEMENT,
    DEMAND,
    OBLIGATION,
    THREAT;

    /** The value as a record writes it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
