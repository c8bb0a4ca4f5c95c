// SPDX-License-Identifier: Apache-2.0
package dev.dateline.cli;

/** What takes records in their order. Thread-safe, for an interrupt ends it from a thread of its own. */
interface Records {
    void take(Outcome.Written record) throws OutputException;

    /** Takes note of an input that gives no record. */
    default void pass(Outcome without) throws OutputException {}

    /**
     * Ends the output; later records are not taken.
     *
     * @param complete whether all inputs were gone through
     */
    void end(Counts counts, boolean complete) throws OutputException;
}
