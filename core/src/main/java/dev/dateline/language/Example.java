// SPDX-License-Identifier: Apache-2.0
package dev.dateline.language;

import dev.dateline.table.Fault;
import dev.dateline.table.Row;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A sentence that a row of a table gives as one in which it must, or must not, hold.
 *
 * @param column where the sentence stands
 * @param complaint what is wrong once the sentence is read, empty where it is as it must be
 */
public record Example(Row row, String column, String sentence, Function<Document, Optional<String>> complaint) {
    /**
     * The sentences in the cells {@code yes} and {@code no} of a row.
     *
     * @param deciding the ids of the rows that decide about words of a document
     */
    public static Stream<Example> of(Row row, Function<Document, List<String>> deciding) {
        String id = row.text("id");
        return Stream.concat(
                row.list("yes").stream()
                        .map(sentence ->
                                new Example(row, "yes", sentence, document -> missed(id, deciding.apply(document)))),
                row.list("no").stream()
                        .map(sentence ->
                                new Example(row, "no", sentence, document -> decided(id, deciding.apply(document)))));
    }

    private static Optional<String> missed(String id, List<String> deciding) {
        if (deciding.contains(id)) {
            return Optional.empty();
        }
        String others = deciding.isEmpty() ? "no line does" : String.join(", ", deciding) + " does";
        return Optional.of("must be decided by " + id + ", but " + others);
    }

    private static Optional<String> decided(String id, List<String> deciding) {
        return deciding.contains(id) ? Optional.of("must not be decided by " + id + ", but is") : Optional.empty();
    }

    /** Reads the sentence; empty where all is as it must be. */
    public Optional<Fault> fault(Reader reader) {
        return complaint.apply(reader.read(sentence)).map(wrong -> row.fault(column, "\"" + sentence + "\" " + wrong));
    }
}
