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

/**
 * Gives a content that a cue breaks into its second half: "The gun went off, officers say, sending a shot through the
 * door." One instance serves one document.
 */
final class Interruptions {
    private final Document document;
    private final List<Draft> drafts;

    Interruptions(Document document, List<Draft> drafts) {
        this.document = document;
        this.drafts = drafts;
    }

    void close() {
        for (Draft draft : drafts) {
            if (draft.head != null && !draft.content.isEmpty()) {
                rest(draft, draft.head).ifPresent(draft::add);
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
        int comma = cue.index() + 1;
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

    private boolean taken(Span word) {
        boolean tagged = List.of(Layers.CUE, Layers.SOURCE).stream()
                .flatMap(layer -> document.mentions(layer).stream())
                .anyMatch(mention -> mention.span().overlaps(word));
        return tagged || drafts.stream().anyMatch(draft -> draft.covers(word));
    }
}
