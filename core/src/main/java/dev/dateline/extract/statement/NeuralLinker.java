// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.statement;

import dev.dateline.language.Document;
import dev.dateline.language.Layers;
import dev.dateline.language.Mention;
import dev.dateline.language.Token;
import dev.dateline.language.Upos;
import dev.dateline.record.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Links the tagged contents of a document to the tagged cues and sources: the closest pairs first, closer where the tree
 * links them. One instance serves one document.
 */
final class NeuralLinker {
    /** Words between a cue and a source of no tree, at most. */
    private static final int REACH = 12;

    /** Words between a cue and the verb that ends it, at most. */
    private static final int TAIL = 6;

    private final Document document;
    private final SourceFinder sources;
    private final CueLexicon lexicon;
    private final Mute.Words words;
    private final List<Mention> contents;
    private final List<Mention> cues;
    private final List<Mention> tagged;
    private final Nearness nearness;

    NeuralLinker(Document document, SourceFinder sources, CueLexicon lexicon, Mute.Words words) {
        this.words = words;
        this.document = document;
        this.lexicon = lexicon;
        this.sources = sources;
        this.contents = Contents.mended(document);
        this.cues = document.mentions(Layers.CUE);
        this.tagged = sources.tagged();
        this.nearness = new Nearness(document, sources);
    }

    private record Pair(int content, int cue, int score) {}

    /** The drafts of all contents; one without a cue has none. */
    List<Draft> link() {
        List<Pair> pairs = new ArrayList<>();
        for (int m = 0; m < contents.size(); m++) {
            for (int k = 0; k < cues.size(); k++) {
                int score = nearness.score(contents.get(m), cues.get(k));
                if (score > Nearness.WORST) {
                    pairs.add(new Pair(m, k, score));
                }
            }
        }
        pairs.sort(Comparator.comparingInt(Pair::score)
                .reversed()
                .thenComparingInt(Pair::content)
                .thenComparingInt(Pair::cue));
        int[] cueOf = new int[contents.size()];
        Arrays.fill(cueOf, -1);
        for (Pair pair : pairs) {
            if (cueOf[pair.content()] < 0 && fits(pair, cueOf)) {
                cueOf[pair.content()] = pair.cue();
            }
        }
        return drafts(cueOf);
    }

    /** Whether the cue takes the content beside those that it has. */
    private boolean fits(Pair pair, int[] cueOf) {
        Mention cue = cues.get(pair.cue());
        Mention content = contents.get(pair.content());
        for (int m = 0; m < cueOf.length; m++) {
            if (cueOf[m] != pair.cue()) {
                continue;
            }
            Mention other = contents.get(m);
            if (nearness.leaps(other, content, cue) || nearness.leaps(content, other, cue)) {
                return false;
            }
            boolean sandwich = (other.last() <= cue.first()) != (content.last() <= cue.first());
            if (sandwich ? !nearness.inserted(content, other, cue) : !nearness.contiguous(other, content)) {
                return false;
            }
        }
        return true;
    }

    private List<Draft> drafts(int[] cueOf) {
        @Nullable Draft[] byCue = new @Nullable Draft[cues.size()];
        List<Draft> drafts = new ArrayList<>();
        for (int m = 0; m < cueOf.length; m++) {
            @Nullable Draft draft = cueOf[m] < 0 ? null : byCue[cueOf[m]];
            if (draft == null) {
                draft = cueOf[m] < 0 ? byTree(contents.get(m)) : draft(cues.get(cueOf[m]));
                drafts.add(draft);
                if (cueOf[m] >= 0) {
                    byCue[cueOf[m]] = draft;
                }
            }
            draft.add(contents.get(m).span());
        }
        return drafts;
    }

    /** The draft of a content that no tagged cue takes: the word that it hangs on is its cue. */
    private Draft byTree(Mention content) {
        int head = sources.top(content).head();
        if (head < 0 || (content.first() <= head && head < content.last())) {
            return new Draft(null, null);
        }
        Token cue = document.token(head);
        boolean free = cues.stream().noneMatch(mention -> mention.first() <= head && head < mention.last());
        boolean relative = sources.top(content).relation().equals("acl:relcl");
        boolean fits = !relative
                && !consequence(sources.top(content))
                && (cue.upos() == Upos.VERB || cue.upos() == Upos.NOUN || cue.upos() == Upos.ADJ);
        if (!free || !fits) {
            return new Draft(null, null);
        }
        return draft(new Mention(Layers.CUE, head, head + 1, cue.span()));
    }

    /** "dismissed his general on Monday, deepening fears of war": what follows from a deed is not what is said by it. */
    private boolean consequence(Token top) {
        return top.is("advcl")
                && top.form().endsWith("ing")
                && top.index() > top.head()
                && document.token(top.index() - 1).form().equals(",")
                && document.children(top, "mark", "aux", "nsubj").isEmpty();
    }

    /** The draft of a cue: where the verb by which it is said stands behind the tagged words, its cue is all from these to that verb. */
    private Draft draft(Mention cue) {
        Token head = spoken(cue, sources.top(cue));
        Draft draft = new Draft(head, cue.span().cover(head.span()));
        draft.source = source(cue, head);
        return draft;
    }

    /** The verb of the cue by which it is said, where the first only leads to it: "urging" of "have begun urging". */
    private Token spoken(Mention cue, Token top) {
        boolean tells = lexicon.entries(document, top).stream().anyMatch(CueEntry::conveys);
        if (top.upos() != Upos.VERB || tells) {
            return top;
        }
        return document.children(top, "xcomp", "advcl").stream()
                .filter(verb -> words.holds("leading", top.lemma()) || by(verb))
                .filter(verb -> verb.index() > top.index() && (verb.index() < cue.last() || follows(cue, verb)))
                .filter(verb -> lexicon.entries(document, verb).stream()
                        .anyMatch(entry -> entry.kind() == CueEntry.Kind.SPEECH))
                .findFirst()
                .orElse(top);
    }

    /** Whether the tagged words are only part of the subject: "Lindport" of "Lindport Police Sgt. Ana Silva". */
    private boolean within(Mention near, Source subject) {
        Token top = sources.top(near);
        return subject.speaker().isPresent()
                && top.index() < subject.speaker().getAsInt()
                && (top.is("compound") || top.is("nmod:desc"))
                && document.dominates(document.token(subject.speaker().getAsInt()), top);
    }

    /** Whether the tagged words stand in what is told of the subject: "Oslo" of "Norland, which Oslo accuses of theft, rejected the claim". */
    private boolean described(Mention near, Source subject, Token head) {
        return subject.speaker().isPresent()
                && document.children(document.token(subject.speaker().getAsInt()), "acl").stream()
                        .filter(clause -> clause.relation().equals("acl:relcl") && clause.index() < head.index())
                        .filter(clause -> setOff(document.subtree(clause)))
                        .anyMatch(clause -> document.dominates(clause, sources.top(near)));
    }

    private boolean setOff(List<Token> clause) {
        int first = clause.get(0).index();
        return clause.get(0).form().equals(",")
                || (first > 0 && document.token(first - 1).form().equals(","));
    }

    /** Whether the verb follows the cue as its end: "to call for" of "used her speech to call for". */
    private boolean follows(Mention cue, Token verb) {
        return verb.index() - cue.last() < TAIL
                && document.children(verb, "mark").stream()
                        .anyMatch(mark -> mark.form().equalsIgnoreCase("to"))
                && Stream.concat(contents.stream(), cues.stream())
                        .noneMatch(mention -> mention.first() >= cue.last() && mention.first() <= verb.index());
    }

    private boolean by(Token verb) {
        return document.children(verb, "mark").stream()
                .anyMatch(word -> word.form().equalsIgnoreCase("by"));
    }

    private Source source(Mention cue, Token head) {
        if (sources.hidden(head)) {
            return Source.NONE;
        }
        Optional<Source> beside = new Transcript(document)
                .speaker(head)
                .or(() -> sources.judged(head))
                .or(() -> sources.cited(head))
                .or(() -> sources.beside(head));
        if (beside.isPresent()) {
            return beside.get();
        }
        Optional<Source> byTree = sources.of(head);
        if (byTree.isEmpty() && sources.others(head)) {
            return Source.NONE;
        }
        Optional<Mention> near = tagged.stream()
                .filter(mention ->
                        document.sentenceOf(document.token(mention.first())).equals(document.sentenceOf(head)))
                .filter(mention -> nearness.gap(mention, cue) <= REACH)
                .min(Comparator.comparingInt(mention -> nearness.gap(mention, cue)));
        Optional<Source> beyond = near.flatMap(mention -> sources.beyond(head, mention));
        if (beyond.isPresent()) {
            return beyond.get();
        }
        if (byTree.isPresent()) {
            Span span = byTree.get().span();
            boolean known = span != null
                    && tagged.stream().anyMatch(mention -> mention.span().equals(span));
            boolean away = near.isPresent() && near.get().first() >= cue.last() && sources.hasSubject(head);
            if (known
                    || near.isEmpty()
                    || away
                    || within(near.get(), byTree.get())
                    || described(near.get(), byTree.get(), head)) {
                return byTree.get();
            }
        }
        return near.map(sources::tagged)
                .or(() -> byTree)
                .or(() -> new AccordingTo(document).according(head).map(sources::authored))
                .orElse(Source.NONE);
    }
}
