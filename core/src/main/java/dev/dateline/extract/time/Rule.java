// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.time;

/**
 * A rule for time expressions.
 *
 * @param order its place in the table: of matches of one length the earlier rule counts
 */
record Rule(String id, int order, Node pattern, Meaning meaning, Guard guard) {
    @Override
    public String toString() {
        return id;
    }
}
