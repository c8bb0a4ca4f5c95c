// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.event;

import dev.dateline.extract.statement.StatementMention;
import dev.dateline.language.Document;
import dev.dateline.table.Tables;
import java.util.List;

/** The tables by which frames are read, for rooms that have lexicons of their own. Immutable and thread-safe. */
public final class Frames {
    private final WordClasses words;
    private final LightVerbs light;
    private final Moods moods;

    public Frames(Tables tables) {
        this.words = WordClasses.load(tables);
        this.light = LightVerbs.load(tables);
        this.moods = Moods.load(tables);
    }

    /** Reads frames over the tree of one document. */
    public FrameReading over(Document document, List<StatementMention> statements) {
        return new FrameReading(document, statements, words, light, moods);
    }

    /** A condition as {@code triggers.tsv} writes them. */
    public Condition condition(String text) {
        return Condition.parse(text, words);
    }
}
