// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.statement;

import dev.dateline.language.Document;
import dev.dateline.language.Example;
import dev.dateline.table.Tables;
import dev.dateline.trace.Trace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * Finds the statements of a document. What the reader's layers tag is linked and joined ({@link NeuralLinker}), quotations
 * are given whole to one turn ({@link Speech}), a cue at the end of its sentence takes all before it ({@link ClosingCues}),
 * the trees add what the layers miss and what stands inside another statement ({@link TreeStatements}), halves behind a cue join those
 * before it ({@link Interruptions}), what breaks off before its verb goes on ({@link BrokenClauses}), and acts that were
 * taken for speech, and what nobody says ({@link Mute}), go ({@link Selection}). Contents keep a leading "that", as PolNeAR's annotators do; they leave out the
 * quotation marks of direct speech. Immutable and thread-safe.
 */
public final class StatementExtractor {
    private final CueLexicon lexicon;
    private final FrameMatcher matcher;
    private final Mute.Words speakers;

    /** By the cues that Dateline comes with. */
    public StatementExtractor() {
        this(Tables.builtIn());
    }

    public StatementExtractor(Tables tables) {
        this.lexicon = CueLexicon.load(tables);
        this.matcher = new FrameMatcher(lexicon);
        this.speakers = Mute.Words.load(tables);
    }

    /** The examples of a user's own cues. */
    public Stream<Example> examples() {
        return new OwnCues(lexicon, matcher).examples();
    }

    /** The statements in the order in which their first words stand in the text. */
    public List<StatementMention> extract(Document document) {
        return extract(document, Trace.OFF);
    }

    /** As {@link #extract(Document)}, with notes on the stages that found and dropped statements. */
    public List<StatementMention> extract(Document document, Trace trace) {
        Quotations quotations = new Quotations(document);
        SourceFinder sources = new SourceFinder(document, speakers);
        List<Draft> drafts = new ArrayList<>(new NeuralLinker(document, sources, lexicon, speakers).link());
        Stages stages = new Stages(trace, document, lexicon, drafts);
        stages.found("tagged by the reader, with the cue that stands nearest in the tree");
        new Speech(document, quotations, lexicon, sources, drafts).attach();
        stages.found("a quotation, given to the one whose turn it is");
        new ClosingCues(document, lexicon, sources, drafts).add();
        stages.found("all before a cue at the end of its sentence");
        new TreeStatements(document, matcher, sources, quotations, drafts).add();
        stages.found("by the tree: a clause or phrase in a frame of the cue");
        new Interruptions(document, lexicon, drafts).close();
        new BrokenClauses(document, drafts).complete();
        new Complements(document, lexicon, speakers).complete(drafts);
        List<Draft> all = List.copyOf(drafts);
        new Continuing(document).give(drafts);
        new Overhang(document, lexicon, speakers, quotations).cut(drafts);
        new Addressed(document, lexicon, speakers).cut(drafts);
        new Trimming(document, sources, quotations).trim(drafts);
        new Pleas(document, sources, speakers).complete(drafts);
        new Subjects(document, sources, lexicon).complete(drafts);
        new Rejoinders(document, sources, lexicon, speakers).complete(drafts);
        new Selection(document, sources, lexicon, matcher, quotations, speakers).choose(drafts);
        new Joint(document).complete(drafts);
        stages.dropped(all, "it conveys nothing: an act and no speech, nobody who says it, or no words of its own");
        stages.done();
        Acts acts = new Acts(document, matcher, lexicon, speakers);
        drafts.forEach(acts::name);
        drafts.sort(Comparator.comparingInt(Draft::first)
                .thenComparingInt(Draft::begin)
                .thenComparing(Comparator.comparingInt(Draft::end).reversed()));
        return mentions(drafts, quotations);
    }

    private static List<StatementMention> mentions(List<Draft> drafts, Quotations quotations) {
        List<StatementMention> made = new ArrayList<>();
        for (Draft draft : drafts) {
            made.add(new StatementMention(
                    draft.source.span(),
                    draft.source.speaker(),
                    draft.cue == null ? List.of() : List.of(draft.cue),
                    draft.content.stream().map(quotations::unmarked).toList(),
                    quotations.mode(draft.content),
                    draft.act,
                    draft.addressee,
                    parent(draft, drafts),
                    draft.tells));
        }
        return made;
    }

    /** The statement with the shortest content round the draft: a longer one always, or two might stand in each other. */
    static OptionalInt parent(Draft draft, List<Draft> all) {
        int best = -1;
        for (int i = 0; i < all.size(); i++) {
            Draft other = all.get(i);
            boolean inside = other.length() > draft.length()
                    && other.covers(draft.content.get(0))
                    && (draft.cue == null || other.covers(draft.cue));
            if (inside && (best < 0 || other.length() < all.get(best).length())) {
                best = i;
            }
        }
        return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
    }
}
