// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.statement;

import dev.dateline.language.Document;
import dev.dateline.language.Token;
import dev.dateline.record.Span;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Gives a content that only tells what something is called that thing too: "the quay" of "calls the quay a disgrace". One instance serves one
 * document.
 */
final class Complements {
    private final Document document;
    private final CueLexicon lexicon;
    private final Mute.Words words;

    Complements(Document document, CueLexicon lexicon, Mute.Words words) {
        this.document = document;
        this.lexicon = lexicon;
        this.words = words;
    }

    void complete(List<Draft> drafts) {
        Map<Token, Set<Draft>> taken = new HashMap<>();
        drafts.forEach(draft -> note(draft, taken));
        for (Draft draft : drafts) {
            Token cue = draft.head;
            if (cue != null && draft.content.size() == 1 && names(cue)) {
                object(draft, cue).filter(span -> free(draft, span, taken)).ifPresent(span -> {
                    draft.add(span);
                    note(draft, taken);
                });
            }
        }
    }

    /** Notes a draft for each word of its cue and content. */
    private void note(Draft draft, Map<Token, Set<Draft>> taken) {
        Stream.concat(Stream.ofNullable(draft.cue), draft.content.stream())
                .flatMap(piece -> document.tokensIn(piece).stream())
                .forEach(word ->
                        taken.computeIfAbsent(word, token -> new HashSet<>()).add(draft));
    }

    private boolean names(Token cue) {
        return words.holds("remark", cue.lemma())
                || lexicon.entries(document, cue).stream()
                        .flatMap(entry -> entry.frames().stream())
                        .anyMatch(frame -> frame.shape() == Frame.Shape.COMPLEMENT
                                || (frame.shape() == Frame.Shape.OBJECT_PREP && "as".equals(frame.preposition())));
    }

    /** The words of the object and of the content, where the content stands right behind it. */
    private Optional<Span> object(Draft draft, Token cue) {
        Span said = draft.content.get(0);
        if (draft.cue == null || said.begin() < draft.cue.end()) {
            return Optional.empty();
        }
        return document.children(cue, "obj", "obl").stream()
                .filter(thing -> thing.span().begin() >= draft.cue.end()
                        && thing.span().end() <= said.begin()
                        && (thing.is("obj") || referred(cue, thing)))
                .findFirst()
                .flatMap(thing -> document.subtree(thing).stream()
                        .filter(word -> !(word.is("case") && word.head() == thing.index()))
                        .findFirst()
                        .filter(first -> first.span().begin() >= draft.cue.end() && adjoins(thing, said)))
                .map(first -> first.span().cover(said));
    }

    private boolean referred(Token cue, Token thing) {
        return words.holds("remark", cue.lemma())
                && document.children(thing, "case").stream()
                        .anyMatch(mark -> mark.form().equals("to"));
    }

    /** Whether nothing stands between the object and the content. */
    private boolean adjoins(Token thing, Span said) {
        return document.tokensIn(new Span(thing.span().begin(), said.begin())).stream()
                .allMatch(word -> document.dominates(thing, word) || "“\"".contains(word.form()));
    }

    private boolean free(Draft draft, Span span, Map<Token, Set<Draft>> taken) {
        return document.tokensIn(span).stream()
                .flatMap(word -> taken.getOrDefault(word, Set.of()).stream())
                .noneMatch(other -> other != draft
                        && ((other.cue != null && span.contains(other.cue) && !draft.covers(other.cue))
                                || other.content.stream()
                                        .anyMatch(piece -> piece.overlaps(span)
                                                && !draft.covers(piece)
                                                && !piece.contains(span))));
    }
}
