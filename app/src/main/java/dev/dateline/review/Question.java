// SPDX-License-Identifier: Apache-2.0
package dev.dateline.review;

import java.util.List;

/** What people are asked of an item: each a column of its sheet, to be filled with yes or no, or left empty. */
public enum Question {
    EVENT,
    TYPE,
    ACTORS,
    RECIPIENTS,
    TIME,
    PLACE,
    STATUS,
    ATTRIBUTION,
    STATEMENT,
    SPEAKER,
    ADDRESSEE,
    CONTENT,
    ACT;

    /** Of an event; the first asks whether it is one at all. */
    public static final List<Question> OF_EVENT =
            List.of(EVENT, TYPE, ACTORS, RECIPIENTS, TIME, PLACE, STATUS, ATTRIBUTION);

    /** Of a statement. */
    public static final List<Question> OF_STATEMENT = List.of(STATEMENT, SPEAKER, ADDRESSEE, CONTENT, ACT);

    private static final String RIGHT = "_right";

    /** The head of the column. */
    public String column() {
        return name().toLowerCase(java.util.Locale.ROOT) + RIGHT;
    }
}
