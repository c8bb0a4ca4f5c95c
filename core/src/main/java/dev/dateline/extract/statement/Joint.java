// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.statement;

import dev.dateline.language.Document;
import dev.dateline.language.Token;
import dev.dateline.language.Upos;
import dev.dateline.record.Span;
import java.util.List;
import java.util.Optional;

/** Lets the words of a source go on to all who speak: of "Lesk and Vella said" to "Lesk and Vella". One instance serves one document. */
final class Joint {
    private final Document document;

    Joint(Document document) {
        this.document = document;
    }

    void complete(List<Draft> drafts) {
        for (Draft draft : drafts) {
            Span said = draft.source.span();
            if (draft.head != null && said != null && draft.source.speaker().isPresent()) {
                Token speaker = document.token(draft.source.speaker().getAsInt());
                last(speaker, draft.head)
                        .map(said::cover)
                        .filter(whole -> !whole.equals(said) && free(draft, whole))
                        .ifPresent(whole -> draft.source = new Source(whole, draft.source.speaker()));
            }
        }
    }

    /** The last of those who are joined to the speaker before the cue, to the end of the name. */
    private Optional<Span> last(Token speaker, Token cue) {
        if (!speaker.is("nsubj") || speaker.index() > cue.index()) {
            return Optional.empty();
        }
        return document.children(speaker, "conj").stream()
                .filter(other -> SourceMentions.nominal(other)
                        && other.index() > speaker.index()
                        && other.index() < cue.index()
                        && document.child(other, "nsubj").isEmpty()
                        && verbless(speaker, other))
                .reduce((one, next) -> next)
                .map(this::name);
    }

    private boolean verbless(Token speaker, Token other) {
        return document.tokens().subList(speaker.index(), other.index()).stream()
                .noneMatch(word -> word.upos() == Upos.VERB || word.upos() == Upos.AUX);
    }

    private Span name(Token head) {
        int last = head.index();
        while (last + 1 < document.tokens().size()
                && document.token(last + 1).is("flat")
                && document.token(last + 1).head() == head.index()) {
            last++;
        }
        return head.span().cover(document.token(last).span());
    }

    private static boolean free(Draft draft, Span whole) {
        return draft.content.stream().noneMatch(piece -> piece.overlaps(whole))
                && (draft.cue == null || !draft.cue.overlaps(whole));
    }
}
