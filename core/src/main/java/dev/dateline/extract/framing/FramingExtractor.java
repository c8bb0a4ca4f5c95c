// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.framing;

import dev.dateline.extract.statement.StatementMention;
import dev.dateline.language.Document;
import dev.dateline.table.Tables;
import java.util.List;

/**
 * Finds words by which the outlet or a speaker labels, praises, blames or doubts, by a table of words, by short quotations
 * and by what people are accused of. Immutable and thread-safe.
 */
public final class FramingExtractor {
    private final FramingWords words;
    private final QuoteWords quotes;

    public FramingExtractor(Tables tables) {
        this.words = FramingWords.load(tables);
        this.quotes = QuoteWords.load(tables);
    }

    /** The framing in text order, none over another. */
    public List<FramingMention> extract(Document document, List<StatementMention> statements) {
        return new FramingReading(document, statements, words, quotes).framing();
    }

    FramingWords words() {
        return words;
    }

    QuoteWords quotes() {
        return quotes;
    }
}
