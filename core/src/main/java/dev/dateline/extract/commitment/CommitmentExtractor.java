// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.commitment;

import dev.dateline.extract.event.EventMention;
import dev.dateline.extract.event.Frames;
import dev.dateline.extract.event.WordClasses;
import dev.dateline.extract.statement.StatementMention;
import dev.dateline.language.Document;
import dev.dateline.language.Example;
import dev.dateline.table.Tables;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Finds commitments: by a lexicon of words that make them, and by the futures and duties that speakers lay on themselves and on
 * others. Immutable and thread-safe.
 */
public final class CommitmentExtractor {
    private final Frames frames;
    private final WordClasses words;
    private final CommitmentLexicon lexicon;

    /** By the lexicons that Dateline comes with. */
    public CommitmentExtractor() {
        this(Tables.builtIn());
    }

    public CommitmentExtractor(Tables tables) {
        this.frames = new Frames(tables);
        this.words = WordClasses.load(tables, CommitmentExtractor.class, "commitment-words.tsv");
        this.lexicon = CommitmentLexicon.load(tables, frames);
    }

    /**
     * The examples of a user's own lines.
     *
     * @param said gives the statements of a document
     */
    public Stream<Example> examples(Function<Document, List<StatementMention>> said) {
        return lexicon.own().stream()
                .flatMap(row -> Example.of(row, document -> deciding(document, said.apply(document))));
    }

    /** The commitments in the order of their actions. */
    public List<CommitmentMention> extract(
            Document document, List<StatementMention> statements, List<EventMention> events) {
        return new CommitmentReading(document, statements, events, frames.over(document, statements), words, lexicon)
                .commitments();
    }

    /** The ids of the lines of the lexicon that decide about words of a document, for the tests of their examples. */
    List<String> deciding(Document document, List<StatementMention> statements) {
        return new CommitmentReading(document, statements, List.of(), frames.over(document, statements), words, lexicon)
                .deciding();
    }

    /** The lines of the lexicon, for the tests of their examples. */
    CommitmentLexicon lexicon() {
        return lexicon;
    }
}
