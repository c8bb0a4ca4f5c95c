// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.statement;

import dev.dateline.language.Document;
import java.util.List;

/** Finds the statements of a document. Immutable and thread-safe. */
public final class StatementExtractor {
    /** The statements in the order in which their first words stand in the text. */
    public List<StatementMention> extract(Document document) {
        return List.of();
    }
}
