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
import org.jspecify.annotations.Nullable;

/**
 * Links the tagged contents of a document to the tagged cues and sources: the closest pairs first, closer where the tree
 * links them. One instance serves one document.
 */
final class NeuralLinker {
    private static final int TREE = 12;
    private static final int SENTENCE = 8;
    private static final int BETWEEN = 15;
    private static final int APART = 40;
    private static final int WORST = -20;
    private static final int FARTHEST = 60;

    private final Document document;
    private final SourceFinder sources;
    private final List<Mention> contents;
    private final List<Mention> cues;
    private final List<Mention> tagged;
    private final boolean[] inSource;

    NeuralLinker(Document document, SourceFinder sources) {
        this.document = document;
        this.sources = sources;
        this.contents = Contents.mended(document);
        this.cues = document.mentions(Layers.CUE);
        this.tagged = sources.tagged();
        this.inSource = new boolean[document.tokens().size()];
        for (Mention mention : tagged) {
            Arrays.fill(inSource, mention.first(), mention.last(), true);
        }
    }

    private record Pair(int content, int cue, int score) {}

    /** The drafts of all contents; one without a cue has none. */
    List<Draft> link() {
        List<Pair> pairs = new ArrayList<>();
        for (int m = 0; m < contents.size(); m++) {
            for (int k = 0; k < cues.size(); k++) {
                int score = score(contents.get(m), cues.get(k));
                if (score > WORST) {
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
            boolean sandwich = (other.last() <= cue.first()) != (content.last() <= cue.first());
            if (sandwich ? !inserted(content, other, cue) : !contiguous(other, content)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the content stands in the sentence of the cue, with no words between but the source. */
    private boolean near(Mention content, Mention cue) {
        boolean before = cue.last() <= content.first();
        return together(content, cue)
                && (before ? words(cue.last(), content.first()) : words(content.last(), cue.first())) <= 1;
    }

    /** Whether the cue is an insertion between the two: "the port, she said, would close", "the port seems closed". */
    private boolean inserted(Mention one, Mention other, Mention cue) {
        if (!near(one, cue) || !near(other, cue)) {
            return false;
        }
        Mention left = one.first() < other.first() ? one : other;
        return sources.hidden(sources.top(cue))
                || document.token(left.last()).upos() == Upos.PUNCT
                || (left.last() - left.first() == 1
                        && document.token(left.first()).upos() == Upos.PRON);
    }

    private boolean contiguous(Mention one, Mention other) {
        Mention left = one.first() < other.first() ? one : other;
        Mention right = one.first() < other.first() ? other : one;
        return words(left.last(), right.first()) <= 1;
    }

    private int score(Mention content, Mention cue) {
        boolean before = cue.last() <= content.first();
        int from = before ? cue.last() : content.last();
        int to = before ? content.first() : cue.first();
        if (from > to || to - from > FARTHEST) {
            return WORST;
        }
        int score = -words(from, to);
        if (linked(content, cue)) {
            score += TREE;
        }
        if (together(content, cue)) {
            score += SENTENCE;
        } else if (!before || !quoted(content, cue)) {
            score -= APART;
        }
        for (Mention other : cues) {
            if (!other.equals(cue) && other.first() >= from && other.last() <= to) {
                score -= BETWEEN;
            }
        }
        return score;
    }

    /** Whether the content may stand in another sentence than the cue: it opens a quotation, or the cue a list. */
    private boolean quoted(Mention content, Mention cue) {
        int from = Math.max(0, document.token(content.first()).span().begin() - 1);
        String opening = document.text().substring(from, from + 2);
        return opening.chars().anyMatch(c -> "\"“«‘`".indexOf(c) >= 0)
                || document.token(Math.min(cue.last(), document.tokens().size() - 1))
                        .form()
                        .equals(":")
                || document.token(cue.last() - 1).form().equals(":");
    }

    /** The words that are neither punctuation nor tagged as source. */
    private int words(int from, int to) {
        int words = 0;
        for (int i = from; i < to; i++) {
            if (document.token(i).upos() != Upos.PUNCT && !inSource[i]) {
                words++;
            }
        }
        return words;
    }

    private boolean together(Mention content, Mention cue) {
        int sentence = document.sentenceOf(document.token(cue.first())).index();
        return document.sentenceOf(document.token(content.first())).index() <= sentence
                && sentence
                        <= document.sentenceOf(document.token(content.last() - 1))
                                .index();
    }

    private boolean linked(Mention content, Mention cue) {
        for (int i = content.first(); i < content.last(); i++) {
            int head = document.token(i).head();
            if (cue.first() <= head && head < cue.last()) {
                return true;
            }
        }
        for (int i = cue.first(); i < cue.last(); i++) {
            int head = document.token(i).head();
            if (content.first() <= head && head < content.last()) {
                return true;
            }
        }
        return false;
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
        boolean fits = !relative && (cue.upos() == Upos.VERB || cue.upos() == Upos.NOUN || cue.upos() == Upos.ADJ);
        if (!free || !fits) {
            return new Draft(null, null);
        }
        return draft(new Mention(Layers.CUE, head, head + 1, cue.span()));
    }

    private Draft draft(Mention cue) {
        Token head = sources.top(cue);
        Draft draft = new Draft(head, cue.span());
        draft.source = source(cue, head);
        return draft;
    }

    private Source source(Mention cue, Token head) {
        if (sources.hidden(head)) {
            return Source.NONE;
        }
        Optional<Source> byTree = sources.of(head);
        Optional<Mention> near = tagged.stream()
                .filter(mention ->
                        document.sentenceOf(document.token(mention.first())).equals(document.sentenceOf(head)))
                .filter(mention -> gap(mention, cue) <= 12)
                .min(Comparator.comparingInt(mention -> gap(mention, cue)));
        if (byTree.isPresent()) {
            Span span = byTree.get().span();
            boolean known = span != null
                    && tagged.stream().anyMatch(mention -> mention.span().equals(span));
            boolean away = near.isPresent() && near.get().first() >= cue.last() && sources.hasSubject(head);
            if (known || near.isEmpty() || away) {
                return byTree.get();
            }
        }
        return near.map(sources::tagged).or(() -> byTree).orElse(Source.NONE);
    }

    private int gap(Mention source, Mention cue) {
        int from = Math.min(source.last(), cue.last());
        int to = Math.max(source.first(), cue.first());
        int gap = 0;
        for (int i = from; i < to; i++) {
            if (document.token(i).upos() != Upos.PUNCT) {
                gap++;
            }
        }
        return gap;
    }
}
