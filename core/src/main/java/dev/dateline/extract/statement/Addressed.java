// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.statement;

import dev.dateline.language.Document;
import dev.dateline.language.Token;
import dev.dateline.language.Upos;
import dev.dateline.record.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Cuts from contents whom it is said to: "the meeting" of "told the meeting she had prayed over it", "traders" of "apologised to traders for the delay". Of "apologised to
 * traders" nothing is left. One instance serves one document.
 */
final class Addressed {
    private static final Set<String> RELATIVE = Set.of("that", "which", "who", "whom", "whose");

    private final Document document;
    private final CueLexicon lexicon;
    private final Mute.Words words;

    Addressed(Document document, CueLexicon lexicon, Mute.Words words) {
        this.document = document;
        this.lexicon = lexicon;
        this.words = words;
    }

    void cut(List<Draft> drafts) {
        for (Draft draft : drafts) {
            if (draft.head != null && draft.head.upos() == Upos.VERB) {
                Token cue = draft.head;
                told(draft, cue).or(() -> topic(draft, cue)).ifPresent(begin -> {
                    Span first = draft.content.get(0);
                    draft.content.remove(first);
                    draft.add(new Span(begin.span().begin(), first.end()));
                });
            }
        }
        drafts.removeIf(this::nothing);
    }

    /** Where the clause begins that stands behind whom the cue tells it, whom the tree takes for what it is about. */
    private Optional<Token> told(Draft draft, Token cue) {
        return whom(draft, cue)
                .filter(whom -> document.children(whom, "acl").stream()
                        .anyMatch(clause -> !document.children(clause, "nsubj").isEmpty()))
                .map(whom -> document.token(whom.index() + 1))
                .filter(next -> draft.covers(next.span())
                        && !RELATIVE.contains(next.form().toLowerCase(Locale.ROOT))
                        && next.upos() != Upos.PUNCT
                        && next.upos() != Upos.ADP);
    }

    /** Where the phrase begins that tells what it is about, behind whom it is said to. */
    private Optional<Token> topic(Draft draft, Token cue) {
        Optional<Token> whom = words.holds("apologising", cue.lemma()) ? to(draft, cue) : Optional.empty();
        return whom.flatMap(to -> document.children(cue, "obl", "advcl").stream()
                .filter(what -> what.index() > to.index() && draft.covers(what.span()))
                .flatMap(what -> document.children(what, "case", "mark").stream()
                        .filter(word -> words.holds("regretted", word.form().toLowerCase(Locale.ROOT))))
                .map(word -> document.token(word.index() + 1))
                .filter(next -> draft.content.get(0).contains(next.span()))
                .findFirst());
    }

    /** Who is told, where the content begins with him. */
    private Optional<Token> whom(Draft draft, Token cue) {
        boolean tells = lexicon.entries(document, cue).stream().anyMatch(entry -> entry.has(Frame.Shape.TOLD));
        return document.children(cue, "iobj", "obj").stream()
                .filter(whom -> tells && whom.index() > cue.index() && opens(draft, whom))
                .findFirst();
    }

    private Optional<Token> to(Draft draft, Token cue) {
        return document.children(cue, "obl").stream()
                .filter(whom -> opens(draft, whom)
                        && document.children(whom, "case").stream()
                                .anyMatch(word -> word.form().equalsIgnoreCase("to")))
                .findFirst();
    }

    /** Whether the content begins with the phrase. */
    private boolean opens(Draft draft, Token noun) {
        Token first = document.tokensIn(draft.content.get(0)).get(0);
        return draft.content.get(0).contains(noun.span()) && document.dominates(noun, first);
    }

    private boolean nothing(Draft draft) {
        Token cue = draft.head;
        return cue != null
                && words.holds("apologising", cue.lemma())
                && to(draft, cue)
                        .filter(whom -> document.tokensIn(draft.content.get(draft.content.size() - 1)).stream()
                                .allMatch(word -> word.upos() == Upos.PUNCT || document.dominates(whom, word)))
                        .isPresent();
    }
}
