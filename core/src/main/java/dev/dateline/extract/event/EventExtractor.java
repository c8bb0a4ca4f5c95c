// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.event;

import dev.dateline.extract.statement.StatementMention;
import dev.dateline.language.Document;
import java.util.List;

/** Finds the events of a document. Immutable and thread-safe. */
public final class EventExtractor {
    /** The events in the order of their triggers. */
    public List<EventMention> extract(Document document, List<StatementMention> statements) {
        return List.of();
    }
}
