// SPDX-License-Identifier: Apache-2.0
package dev.dateline.language;

import dev.dateline.table.Fault;
import dev.dateline.table.Row;
import java.util.Optional;
import java.util.function.Function;

/**
 * A sentence that a row of a table gives as one in which it must, or must not, hold.
 *
 * @param column where the sentence stands
 * @param complaint what is wrong once the sentence is read, empty where it is as it must be
 */
public record Example(Row row, String column, String sentence, Function<Document, Optional<String>> complaint) {
    /** Reads the sentence; empty where all is as it must be. */
    public Optional<Fault> fault(Reader reader) {
        return complaint.apply(reader.read(sentence)).map(wrong -> row.fault(column, "\"" + sentence + "\" " + wrong));
    }
}
