// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.figure;

import dev.dateline.extract.number.Piece;
import dev.dateline.extract.number.Pieces;
import dev.dateline.extract.time.TimeMention;
import dev.dateline.language.Document;
import dev.dateline.table.Tables;
import java.util.List;

/**
 * Finds the quantities of a document: numbers with what they count or measure, and the words that say whether they are
 * exact. Immutable and thread-safe.
 */
public final class FigureExtractor {
    private final FigureWords words;

    public FigureExtractor(Tables tables) {
        this.words = FigureWords.load(tables);
    }

    /** The figures in text order; numbers that only tell a date are none. */
    public List<FigureMention> extract(Document document, List<TimeMention> times) {
        List<Piece> pieces = Pieces.of(document, words::abbreviation);
        return new FigureReading(document, pieces, words, times).figures();
    }

    FigureWords words() {
        return words;
    }
}
