// SPDX-License-Identifier: Apache-2.0
package dev.dateline.record;

import java.util.Locale;

/** Whether an event has happened, and if not, how it is spoken of. */
public enum Status {
    HAPPENED,
    ONGOING,
    PLANNED,
    DEMANDED,
    THREATENED,
    POSSIBLE,
    DENIED;

    /**
     * The status of a code.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Status of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** The value as a record writes it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
