// SPDX-License-Identifier: Apache-2.0
package dev.dateline.record;

import java.util.Locale;

/** What a speaker does by a statement (Searle 1976; contract of the record). */
public enum StatementAct {
    ASSERT,
    DENY,
    ACCUSE,
    PROMISE,
    OFFER,
    DEMAND,
    THREATEN,
    AGREE,
    REFUSE,
    PRAISE,
    QUESTION,
    PREDICT;

    /** The value as a record writes it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
