// SPDX-License-Identifier: Apache-2.0
package dev.dateline.store;

import java.time.Instant;

/**
 * What makes a run: what it does, with which version, and how.
 *
 * @param kind {@code add}, {@code import}
 * @param program the version of the program, its weights and lexicons
 * @param options what was asked for, for people
 */
record Run(String kind, String program, String options) {
    /** Writes it down and gives its number. */
    long begin(Database database, Instant now) {
        return database.write(() -> {
            long number = database.number("SELECT COALESCE(MAX(number), 0) + 1 FROM run");
            database.update(
                    "INSERT INTO run (number, kind, begun, program, options) VALUES (?, ?, ?, ?, ?)",
                    number,
                    kind,
                    now.toString(),
                    program,
                    options);
            return number;
        });
    }
}
