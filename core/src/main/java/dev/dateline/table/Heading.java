// SPDX-License-Identifier: Apache-2.0
package dev.dateline.table;

import java.util.List;

/**
 * What the rows of a file have in common.
 *
 * @param file stands in faults
 * @param columns those of the file, in their order
 * @param known those of the table with which Dateline comes; a user's file may leave out some of them
 * @param own whether the file is a user's
 */
record Heading(String file, List<String> columns, List<String> known, boolean own) {
    Heading {
        columns = List.copyOf(columns);
        known = List.copyOf(known);
    }

    /** The place of a column from 0, negative where the file lacks it. */
    int at(String column) {
        return columns.indexOf(column);
    }

    /** The number of a column from 1; 1 for a missing one. */
    int number(String column) {
        return Math.max(at(column), 0) + 1;
    }

    boolean mayLeaveOut(String column) {
        return own && known.contains(column);
    }
}
