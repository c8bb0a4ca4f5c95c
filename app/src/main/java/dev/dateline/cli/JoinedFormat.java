// SPDX-License-Identifier: Apache-2.0
package dev.dateline.cli;

/** The form in which what many articles tell together is written. */
enum JoinedFormat {
    /** For people. */
    TEXT,
    /** A JSON object a line. */
    JSONL,
    /** A row for each sentence that proves something, with a header. */
    CSV
}
