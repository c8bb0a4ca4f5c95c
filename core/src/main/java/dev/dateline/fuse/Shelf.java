// SPDX-License-Identifier: Apache-2.0
package dev.dateline.fuse;

import java.util.Locale;

/** A part of a memory, which holds things of one kind under ids of their own. */
public enum Shelf {
    /** Articles by their words, grouped with their copies. */
    COPIES,
    /** Articles by what they tell, grouped by the happening. */
    INCIDENTS,
    /** Articles by what they tell, grouped by the course of events. */
    TOPICS,
    /** Events of articles, chained where they are one happening. */
    EVENTS,
    /** Commitments of articles, gathered where they are one. */
    COMMITMENTS;

    /** The name under which a store keeps it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The shelf that a store keeps under a name. */
    public static Shelf of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
