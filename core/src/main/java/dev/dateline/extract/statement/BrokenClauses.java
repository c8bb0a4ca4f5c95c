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
import java.util.Set;
import java.util.stream.Stream;

/**
 * Gives a content that breaks off before its verb the rest of the clause: of "demanded that candidates address racism", where the reader has only
 * "candidates", all; and one that sets in behind its verb what stands before: of "said it had ended talks", where the reader has only "talks". One
 * instance serves one document.
 */
final class BrokenClauses {
    /** Relations by which words hang on the verb of a clause that they do not make without it. */
    private static final Set<String> WANTING = Set.of("nsubj", "csubj", "expl", "aux", "cop", "mark");
    /** Relations by which whole phrases open a clause. */
    private static final Set<String> OPENING = Set.of("advcl", "obl", "advmod");

    private final Document document;
    private final List<Draft> drafts;

    BrokenClauses(Document document, List<Draft> drafts) {
        this.document = document;
        this.drafts = drafts;
    }

    void complete() {
        for (Draft draft : drafts) {
            Token cue = draft.head;
            if (cue != null
                    && draft.content.size() == 1
                    && draft.begin() >= cue.span().end()) {
                rest(draft, cue).or(() -> behind(draft, cue)).ifPresent(draft::add);
                opening(draft, cue).ifPresent(draft::add);
            }
        }
    }

    private Optional<Span> rest(Draft draft, Token cue) {
        Span piece = draft.content.get(0);
        List<Token> words = document.tokensIn(piece);
        Optional<Token> verb = words.stream()
                .filter(word -> wanting(word, words))
                .map(word -> document.token(word.head()))
                .filter(head -> head.span().begin() >= piece.end() && head.index() > cue.index())
                .filter(head -> document.sentenceOf(head).equals(document.sentenceOf(cue)))
                .filter(head ->
                        !document.dominates(head, cue) && (reported(head, cue) || document.dominates(cue, head)))
                .reduce((one, other) -> other);
        return verb.flatMap(head ->
                        tail(draft, piece, head, words.get(words.size() - 1).index() + 1))
                .filter(whole -> whole.contains(verb.get().span()));
    }

    /** What hangs on the verb that the content ends with: "hold of the keys" of "who had somehow got". */
    private Optional<Span> behind(Draft draft, Token cue) {
        Span piece = draft.content.get(0);
        List<Token> words = document.tokensIn(piece);
        Token last = words.get(words.size() - 1);
        Optional<Token> verb = last.upos() == Upos.AUX
                ? document.head(last)
                : Optional.of(last).filter(word -> word.upos() == Upos.VERB);
        int next = last.index() + 1;
        boolean goesOn = (words.size() > 2 || (words.size() == 1 && reported(last, cue)))
                && next < document.sentenceOf(last).last();
        return verb.filter(word -> goesOn && document.token(next).upos() != Upos.PUNCT)
                .flatMap(word -> tail(draft, piece, word, next));
    }

    /** What is said of the clause before the content, which has less than its verb. */
    private Optional<Span> opening(Draft draft, Token cue) {
        Span piece = draft.content.get(0);
        return document.child(cue, "ccomp")
                .filter(verb -> verb.index() > cue.index() && verb.span().end() <= piece.begin())
                .filter(verb -> document.children(verb, "nsubj").stream()
                        .anyMatch(subject -> subject.index() > cue.index() && subject.index() < verb.index()))
                .filter(verb -> document.tokensIn(piece).stream().allMatch(word -> document.dominates(verb, word)))
                .map(verb -> document.subtree(verb).get(0).span().cover(piece))
                .filter(whole -> draft.cue != null && whole.begin() >= draft.cue.end())
                .filter(whole -> document.tokensIn(whole).stream()
                        .allMatch(word ->
                                piece.contains(word.span()) || (free(draft, word) && word.upos() != Upos.PUNCT)));
    }

    /** Whether the word belongs to a verb: a subject does, and an opening phrase where the content is no more than that. */
    private boolean wanting(Token word, List<Token> words) {
        boolean only = words.stream().noneMatch(each -> each.index() == word.head());
        return word.head() >= 0
                && only
                && (WANTING.stream().anyMatch(word::is) || OPENING.stream().anyMatch(word::is));
    }

    /** Whether the verb is the head of what is reported, as the tree sees it. */
    private boolean reported(Token verb, Token cue) {
        return verb.head() == cue.index() && (verb.is("ccomp") || verb.is("xcomp"));
    }

    /** The piece with the words of the verb's clause from the first one on, as far as they are nobody else's. */
    private Optional<Span> tail(Draft draft, Span piece, Token verb, int first) {
        Sentence sentence = document.sentenceOf(verb);
        int end = first;
        while (end < sentence.last()
                && document.dominates(verb, document.token(end))
                && free(draft, document.token(end))) {
            end++;
        }
        while (end > first && document.token(end - 1).upos() == Upos.PUNCT) {
            end--;
        }
        return end > first
                ? Optional.of(
                        new Span(piece.begin(), document.token(end - 1).span().end()))
                : Optional.empty();
    }

    /** Whether the word is nobody's cue or source, no other draft's content, and no mark of a quotation. */
    private boolean free(Draft draft, Token word) {
        boolean tagged = Stream.of(Layers.CUE, Layers.SOURCE)
                .flatMap(layer -> document.mentions(layer).stream())
                .anyMatch(mention -> mention.first() <= word.index() && word.index() < mention.last());
        return !tagged
                && "\"“”«»".indexOf(word.form()) < 0
                && drafts.stream()
                        .noneMatch(other ->
                                other != draft && other.covers(word.span()) && !other.covers(draft.content.get(0)));
    }
}
