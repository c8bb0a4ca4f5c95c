// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.statement;

import dev.dateline.language.Document;
import dev.dateline.language.Layers;
import dev.dateline.language.Sentence;
import dev.dateline.language.Token;
import dev.dateline.language.Upos;
import dev.dateline.record.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Gives a content that a cue breaks into its second half: "The gun went off, officers say, sending a shot through the
 * door." One instance serves one document.
 */
final class Interruptions {
    private final Document document;
    private final CueLexicon lexicon;
    private final List<Draft> drafts;

    Interruptions(Document document, CueLexicon lexicon, List<Draft> drafts) {
        this.document = document;
        this.lexicon = lexicon;
        this.drafts = drafts;
    }

    void close() {
        for (Draft draft : drafts) {
            if (draft.head != null && !draft.content.isEmpty()) {
                rest(draft, draft.head).or(() -> joined(draft, draft.head)).ifPresent(draft::add);
            }
        }
    }

    private Optional<Span> rest(Draft draft, Token cue) {
        Optional<Token> broken = document.head(cue);
        boolean inserted = cue.is("parataxis")
                && broken.isPresent()
                && broken.get().index() < cue.index()
                && draft.covers(broken.get().span());
        if (!inserted || broken.isEmpty()) {
            return Optional.empty();
        }
        Sentence sentence = document.sentenceOf(cue);
        int comma = behind(cue, sentence);
        int last = sentence.last() - 1;
        while (last > comma && document.token(last).upos() == Upos.PUNCT) {
            last--;
        }
        boolean set = comma < last && document.token(comma).form().equals(",");
        for (int i = comma + 1; set && i <= last; i++) {
            Token token = document.token(i);
            set = document.dominates(broken.get(), token) && !document.dominates(cue, token) && !taken(token.span());
        }
        return set
                ? Optional.of(document.token(comma + 1)
                        .span()
                        .cover(document.token(last).span()))
                : Optional.empty();
    }

    /** "The port would close, officers said, but would open again": the second half, which the tree joins to the first or to the cue. */
    private Optional<Span> joined(Draft draft, Token cue) {
        Optional<Token> first = document.children(cue, "ccomp").stream()
                .filter(verb -> verb.index() < cue.index()
                        && draft.covers(verb.span())
                        && draft.end() < cue.span().begin())
                .findFirst();
        Optional<Token> second = first.stream()
                .flatMap(verb -> Stream.concat(
                        document.children(verb, "conj").stream(), document.children(cue, "conj").stream()))
                .filter(verb -> verb.index() > cue.index()
                        && document.children(verb, "nsubj").isEmpty()
                        && lexicon.entries(document, verb).stream().noneMatch(CueEntry::conveys)
                        && sameAux(first.get(), verb))
                .findFirst();
        return second.flatMap(verb -> {
            List<Token> words = document.subtree(verb).stream()
                    .filter(word -> word.upos() != Upos.PUNCT)
                    .toList();
            Token opening = words.get(0);
            Token last = words.get(words.size() - 1);
            boolean comma = document.token(opening.index() - 1).form().equals(",");
            boolean free = words.stream().noneMatch(word -> taken(word.span()));
            return comma && free && opening.is("cc")
                    ? Optional.of(opening.span().cover(last.span()))
                    : Optional.empty();
        });
    }

    private boolean sameAux(Token one, Token other) {
        List<Token> auxiliaries = document.children(other, "aux");
        return !auxiliaries.isEmpty()
                && document.children(one, "aux").stream()
                        .anyMatch(aux -> aux.form().equals(auxiliaries.get(0).form()));
    }

    /** The word behind the cue and what goes with it: the comma of "officers said on Friday, sending". */
    private int behind(Token cue, Sentence sentence) {
        int at = cue.index() + 1;
        while (at < sentence.last()
                && document.dominates(cue, document.token(at))
                && document.token(at).upos() != Upos.PUNCT) {
            at++;
        }
        return at;
    }

    private boolean taken(Span word) {
        boolean tagged = List.of(Layers.CUE, Layers.SOURCE).stream()
                .flatMap(layer -> document.mentions(layer).stream())
                .anyMatch(mention -> mention.span().overlaps(word));
        return tagged || drafts.stream().anyMatch(draft -> draft.covers(word));
    }
}
